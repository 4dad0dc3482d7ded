import { useCallback, useState } from 'react';
import type { Journal } from '@/data/journal';
import { useJournal } from '@/data/react';
import type { DayRange } from '@/domain/day';
import type { FoodStep, RangeChoice, TrendStep } from '@/domain/trends';

/** How the person last looked at this room. */
export type ViewState = {
  /** null until one is chosen */
  readonly choice: RangeChoice | null;
  /** Days of one's own, or those looked at closer; the choice stands behind them. */
  readonly own: DayRange | null;
  /** What was looked at before, for the way back. */
  readonly before: readonly (DayRange | null)[];
  /** Ids of metrics, the first of which has its days beside its mean. */
  readonly shown: readonly string[];
  /** null: as fine as can be seen */
  readonly step: TrendStep | null;
  readonly isTableShown: boolean;
  /** null until one is chosen */
  readonly foodStep: FoodStep | null;
};

const INITIAL: ViewState = {
  choice: null,
  own: null,
  before: [],
  shown: ['skin.overall', 'stress'],
  step: null,
  isTableShown: false,
  foodStep: null,
};

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
