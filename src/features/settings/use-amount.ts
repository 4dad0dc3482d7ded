import { useLive, useOwnJournal } from '@/data/react';
import { EVERY_DAY, type LocalDay } from '@/domain/day';

/** How much is in a journal. */
export type Amount = {
  readonly entryCount: number;
  readonly dayCount: number;
  readonly firstDay: LocalDay | null;
};

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
