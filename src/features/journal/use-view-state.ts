import { useCallback, useState } from 'react';
import type { Journal } from '@/data/journal';
import { useJournal } from '@/data/react';

/** One thing the list is narrowed to. */
export type Narrowing = {
  /** Id of the facet, or `family`. */
  readonly facet: string;
  readonly key: string;
  readonly label: string;
};

/** How the person last looked at this room. */
export type ViewState = {
  readonly text: string;
  readonly narrowings: readonly Narrowing[];
};

const INITIAL: ViewState = { text: '', narrowings: [] };

/** Lives as long as the open journal, so that coming back finds it as it was and a new start does not. */
const remembered = new WeakMap<Journal, ViewState>();

export function useViewState(): readonly [ViewState, (change: Partial<ViewState>) => void] {
  const journal = useJournal();
  const [, setVersion] = useState(0);
  const state = remembered.get(journal) ?? INITIAL;
  const change = useCallback(
    (changed: Partial<ViewState>) => {
      remembered.set(journal, { ...(remembered.get(journal) ?? INITIAL), ...changed });
      setVersion((version) => version + 1);
    },
    [journal],
  );
  return [state, change];
}
