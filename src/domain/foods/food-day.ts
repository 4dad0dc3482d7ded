import type { LocalDay } from '../day/index.ts';
import { type Entry, isKind } from '../entries/index.ts';
import type { FoodBook } from './food-book.ts';
import { type MealReading, readMeal } from './meal-reading.ts';

/** Fewer are a day on which logging was forgotten, not a day on which nothing was eaten. Our rule. */
const MEALS_OF_A_WHOLE_DAY = 2;

/**
 * Whether the food of a day is all there: at least two meals (a drink is none), or somebody said that was
 * all. A day that is not complete is missing, whatever is in it.
 * @param entries of one day
 */
export function isFoodDayComplete(entries: readonly Entry[]): boolean {
  return isMarkedComplete(entries) || countMeals(entries) >= MEALS_OF_A_WHOLE_DAY;
}

/** "That was all." @param entries of one day */
export function isMarkedComplete(entries: readonly Entry[]): boolean {
  return entries.some((entry) => isKind(entry, 'day-mark') && entry.data.foodIsComplete === true);
}

function countMeals(entries: readonly Entry[]): number {
  return entries.filter((entry) => isKind(entry, 'meal') && entry.data.slot !== 'drink').length;
}

export type FoodDayReading = MealReading & {
  readonly mealCount: number;
  readonly isComplete: boolean;
};

/** @param entries of one day; those that are no meals say only whether it is complete */
export function readFoodDay(entries: readonly Entry[], book: FoodBook): FoodDayReading {
  return {
    ...readMeal(itemsOf(entries), book),
    mealCount: countMeals(entries),
    isComplete: isFoodDayComplete(entries),
  };
}

export function itemsOf(entries: readonly Entry[]): Entry<'meal'>['data']['items'] {
  return entries.flatMap((entry) => (isKind(entry, 'meal') ? entry.data.items : []));
}

export function groupByDay(entries: readonly Entry[]): ReadonlyMap<LocalDay, readonly Entry[]> {
  const days = new Map<LocalDay, Entry[]>();
  for (const entry of entries) {
    const day = days.get(entry.day);
    if (day === undefined) days.set(entry.day, [entry]);
    else day.push(entry);
  }
  return days;
}
