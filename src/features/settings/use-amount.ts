import { useLive, useOwnJournal } from '@/data/react';
import { type LocalDay, parseLocalDay } from '@/domain/day';

/** How much is in a journal. */
export type Amount = {
  readonly entryCount: number;
  readonly dayCount: number;
  readonly firstDay: LocalDay | null;
};

const EVERY_DAY = { from: parseLocalDay('0001-01-01'), to: parseLocalDay('9999-12-31') };

/** Of the person's own journal, also while the sample is on show; undefined while counting. */
export function useAmount(): Amount | undefined {
  const own = useOwnJournal();
  return useLive(async () => {
    const entries = await own.entries.between(EVERY_DAY);
    const days = entries.map(({ day }) => day).sort();
    return {
      entryCount: entries.length,
      dayCount: new Set(days).size,
      firstDay: days[0] ?? null,
    };
  }, [own]);
}
