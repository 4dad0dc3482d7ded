import {
  addDays,
  dayFromNumber,
  dayNumber,
  type LocalDay,
  parseLocalDay,
  weekdayOf,
} from './local-day.ts';

/** Both ends belong to the range. */
export type DayRange = { readonly from: LocalDay; readonly to: LocalDay };

/** Whatever there is. */
export const EVERY_DAY: DayRange = {
  from: parseLocalDay('0001-01-01'),
  to: parseLocalDay('9999-12-31'),
};

export function daysInRange({ from, to }: DayRange): readonly LocalDay[] {
  const first = dayNumber(from);
  const count = Math.max(0, dayNumber(to) - first + 1);
  return Array.from({ length: count }, (_, index) => dayFromNumber(first + index));
}

export function rangeLengthDays({ from, to }: DayRange): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1);
}

/** The `count` days that end with `to`. */
export function rangeEndingAt(to: LocalDay, count: number): DayRange {
  return { from: addDays(to, 1 - count), to };
}

/** Monday to Sunday around `day`. */
export function weekOf(day: LocalDay): DayRange {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
}
