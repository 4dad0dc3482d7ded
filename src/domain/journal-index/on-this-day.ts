import { dayOfMonth, daysInMonth, type LocalDay, localDay, monthOf, yearOf } from '../day/index.ts';

export type EarlierDay = {
  readonly unit: 'months' | 'years';
  readonly count: number;
  readonly day: LocalDay;
};

const MONTHS_BACK = [1, 6] as const;
const YEARS_BACK = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The same day some months and years ago, the latest first. A month or year that has no such day is left out. */
export function earlierDays(day: LocalDay): readonly EarlierDay[] {
  return [
    ...MONTHS_BACK.map((count) => ({ unit: 'months' as const, count, months: count })),
    ...YEARS_BACK.map((count) => ({ unit: 'years' as const, count, months: count * 12 })),
  ].flatMap(({ unit, count, months }) => {
    const month = yearOf(day) * 12 + monthOf(day) - 1 - months;
    const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
    if (year < 0 || dayOfMonth(day) > daysInMonth(year, inYear)) return [];
    return [{ unit, count, day: localDay(year, inYear, dayOfMonth(day)) }];
  });
}
