import { type DayRange, daysBetween, type LocalDay, rangeEndingAt } from '../day/index.ts';

export const RANGE_CHOICES = ['twoWeeks', 'threeMonths', 'oneYear', 'all'] as const;
export type RangeChoice = (typeof RANGE_CHOICES)[number];

const LENGTH_DAYS: Readonly<Record<Exclude<RangeChoice, 'all'>, number>> = {
  twoWeeks: 14,
  threeMonths: 90,
  oneYear: 365,
};

/** What to show before the person has chosen: a young journal would be lost in three months. */
export function usualChoice(today: LocalDay, firstDay: LocalDay): RangeChoice {
  return daysBetween(firstDay, today) < LENGTH_DAYS.twoWeeks ? 'twoWeeks' : 'threeMonths';
}

/**
 * The days a choice stands for, today included.
 * @param firstDay the first day with an entry, null while there is none
 */
export function rangeOfChoice(
  choice: RangeChoice,
  today: LocalDay,
  firstDay: LocalDay | null,
): DayRange {
  if (choice !== 'all') return rangeEndingAt(today, LENGTH_DAYS[choice]);
  // An entry may lie ahead of today after a journey west; the range still ends today.
  return { from: firstDay === null || firstDay > today ? today : firstDay, to: today };
}
