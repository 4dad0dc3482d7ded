import { useCallback, useState } from 'react';

export type Action<Args extends readonly unknown[]> = {
  readonly run: (...args: Args) => void;
  readonly isPending: boolean;
  /** What went wrong the last time; null while all is well. */
  readonly problem: unknown;
};

/** Lets a component start something that takes a while, and say so when it did not work out. */
export function useAction<Args extends readonly unknown[]>(
  action: (...args: Args) => Promise<unknown>,
): Action<Args> {
  const [runningCount, setRunningCount] = useState(0);
  const [problem, setProblem] = useState<unknown>(null);
  const run = useCallback(
    (...args: Args) => {
      setRunningCount((count) => count + 1);
      setProblem(null);
      void action(...args)
        .catch((error: unknown) => setProblem(error ?? new Error('Rejected without a reason.')))
        .finally(() => setRunningCount((count) => count - 1));
    },
    [action],
  );
  return { run, isPending: runningCount > 0, problem };
}
