import { useMemo } from 'react';
import { useLive, useToday } from '@/data/react';
import type { DayRange, LocalDay } from '@/domain/day';
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
  /** The first day with an entry. */
  readonly firstDay: LocalDay;
  /** What they were computed from. */
  readonly entries: readonly Entry[];
};

/**
 * @param chosen null until the person has chosen a range
 * @param own days of one's own instead
 * @returns undefined until it has been read, null while the journal is empty
 */
export function useTrends(
  chosen: RangeChoice | null,
  own: DayRange | null,
): ShownTrends | null | undefined {
  const today = useToday();
  const loaded = useLive(
    async ({ entries }) => {
      const firstDay = await entries.firstDay();
      if (firstDay === null) return null;
      const choice = chosen ?? usualChoice(today, firstDay);
      const range = own ?? rangeOfChoice(choice, today, firstDay);
      // The range goes with its entries, since the answer to the choice before stays until this one is read.
      return { choice, firstDay, range, entries: await entries.between(rangeToLoad(range)) };
    },
    [chosen, own, today],
  );
  return useMemo(
    () =>
      loaded
        ? {
            choice: loaded.choice,
            firstDay: loaded.firstDay,
            entries: loaded.entries,
            ...computeTrends(loaded.entries, loaded.range),
          }
        : loaded,
    [loaded],
  );
}
