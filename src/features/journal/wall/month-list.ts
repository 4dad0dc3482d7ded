import { dayFromNumber, monthOf, yearOf } from '@/domain/day';
import type { JournalAnswer } from '@/domain/journal-index';
import { type DayList, dayListOf } from '../list/day-list.ts';

/** The same list by month: what stands for a day is its month, counted from the year 0. */
export function monthListOf({ rows, days, counts }: JournalAnswer): DayList {
  const months: number[] = [];
  const sums: number[] = [];
  for (const [index, dayNumber] of days.entries()) {
    const day = dayFromNumber(dayNumber);
    const month = yearOf(day) * 12 + monthOf(day) - 1;
    if (months.at(-1) !== month) {
      months.push(month);
      sums.push(0);
    }
    sums[sums.length - 1] = (sums.at(-1) ?? 0) + (counts[index] ?? 0);
  }
  return dayListOf({
    rows,
    days: Int32Array.from(months),
    counts: Int32Array.from(sums),
    similarWords: [],
  });
}
