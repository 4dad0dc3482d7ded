import { useMemo } from 'react';
import { useLive, useToday } from '@/data/react';
import type { Entry } from '@/domain/entries';
import {
  computeTrends,
  type RangeChoice,
  rangeOfChoice,
  rangeToLoad,
  type Trends,
  usualChoice,
} from '@/domain/trends';

export type ShownTrends = Trends & {
  readonly choice: RangeChoice;
  /** What they were computed from. */
  readonly entries: readonly Entry[];
};

/**
 * @param chosen null until the person has chosen a range
 * @returns undefined until it has been read, null while the journal is empty
 */
export function useTrends(chosen: RangeChoice | null): ShownTrends | null | undefined {
  const today = useToday();
  const loaded = useLive(
    async ({ entries }) => {
      const firstDay = await entries.firstDay();
      if (firstDay === null) return null;
      const choice = chosen ?? usualChoice(today, firstDay);
      const range = rangeOfChoice(choice, today, firstDay);
      // The range goes with its entries, since the answer to the choice before stays until this one is read.
      return { choice, range, entries: await entries.between(rangeToLoad(range)) };
    },
    [chosen, today],
  );
  return useMemo(
    () =>
      loaded
        ? {
            choice: loaded.choice,
            entries: loaded.entries,
            ...computeTrends(loaded.entries, loaded.range),
          }
        : loaded,
    [loaded],
  );
}
