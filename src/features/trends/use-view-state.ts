import { useState } from 'react';
import type { Journal } from '@/data/journal';
import { useJournal } from '@/data/react';
import type { FoodStep, RangeChoice } from '@/domain/trends';

/** How the person last looked at this room. */
export type ViewState = {
  /** null until one is chosen */
  readonly choice: RangeChoice | null;
  readonly isStressShown: boolean;
  readonly isCalmShown: boolean;
  readonly isTableShown: boolean;
  /** null until one is chosen */
  readonly foodStep: FoodStep | null;
};

const INITIAL: ViewState = {
  choice: null,
  isStressShown: true,
  isCalmShown: false,
  isTableShown: false,
  foodStep: null,
};

/** Lives as long as the open journal, so that coming back finds it as it was and a new start does not. */
const remembered = new WeakMap<Journal, ViewState>();

export function useViewState(): readonly [ViewState, (change: Partial<ViewState>) => void] {
  const journal = useJournal();
  const [, setVersion] = useState(0);
  const state = remembered.get(journal) ?? INITIAL;
  const change = (changed: Partial<ViewState>) => {
    remembered.set(journal, { ...(remembered.get(journal) ?? INITIAL), ...changed });
    setVersion((version) => version + 1);
  };
  return [state, change];
}
