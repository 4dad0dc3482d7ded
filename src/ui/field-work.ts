import { createContext, useContext, useMemo, useState } from 'react';

/** Lets a field tell its form that something is still on its way, so that it is not saved without it. */
export type FieldWork = {
  /** @returns to be called once, with whether it arrived */
  readonly begin: () => (hasArrived: boolean) => void;
};

const nobodyAsks: FieldWork = { begin: () => () => undefined };

export const FieldWorkContext = createContext<FieldWork>(nobodyAsks);

export const useFieldWork = (): FieldWork => useContext(FieldWorkContext);

/** For the form: what its fields are at. */
export function useWorkOfFields(): {
  readonly work: FieldWork;
  readonly isAtWork: boolean;
  /** How often something did not arrive. */
  readonly failures: number;
} {
  const [state, setState] = useState({ atWork: 0, failures: 0 });
  const work = useMemo<FieldWork>(
    () => ({
      begin: () => {
        setState(({ atWork, failures }) => ({ atWork: atWork + 1, failures }));
        return (hasArrived) =>
          setState(({ atWork, failures }) => ({
            atWork: atWork - 1,
            failures: failures + (hasArrived ? 0 : 1),
          }));
      },
    }),
    [],
  );
  return { work, isAtWork: state.atWork > 0, failures: state.failures };
}
