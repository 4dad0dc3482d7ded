import { addDays, daysInRange, type DayRange, type LocalDay, weekdayOf } from '../day/index.ts';
import type { Observation } from '../series/index.ts';

/** How strongly a day is tinted: 0 calm, 1 to 4 more and more bothered. */
export type CalendarLevel = 0 | 1 | 2 | 3 | 4;

export type CalendarDay = {
  readonly day: LocalDay;
  readonly value: number | null;
  /** null: not noted */
  readonly level: CalendarLevel | null;
};

/** Monday to Sunday; null for days outside the calendar. */
export type CalendarWeek = readonly (CalendarDay | null)[];

const WEEKS_SHOWN = 53;

/** The 53 weeks up to a day, from a Monday on: a year, however it falls. */
export function calendarRange(lastDay: LocalDay): DayRange {
  const monday = addDays(lastDay, 1 - weekdayOf(lastDay));
  return { from: addDays(monday, -7 * (WEEKS_SHOWN - 1)), to: lastDay };
}

/**
 * A 0-10 rating as one of five steps. 0 stands alone, since calm is what is looked for; the others are as wide as a hand
 * can tell apart on such a scale (science.md 2.2).
 */
export function calendarLevel(rating: number): CalendarLevel {
  if (rating < 0.5) return 0;
  if (rating < 2.5) return 1;
  if (rating < 4.5) return 2;
  return rating < 6.5 ? 3 : 4;
}

/** @param observations any days of the range; the others are open */
export function computeYearCalendar(
  observations: readonly Observation[],
  range: DayRange,
): readonly CalendarWeek[] {
  const values = new Map(observations.map(({ day, value }) => [day, value]));
  const weeks: (CalendarDay | null)[][] = [];
  for (const day of daysInRange(range)) {
    const weekday = weekdayOf(day);
    if (weekday === 1 || weeks.length === 0) weeks.push(Array<null>(7).fill(null));
    const value = values.get(day) ?? null;
    const week = weeks.at(-1);
    if (week !== undefined) {
      week[weekday - 1] = { day, value, level: value === null ? null : calendarLevel(value) };
    }
  }
  return weeks;
}
