import { dayNumber, type LocalDay, minutesIntoDay, timeOfMoment } from '../../day/index.ts';
import type { Entry, MealItem } from '../../entries/index.ts';
import { circularMinutes, recencyWeight } from './recency.ts';

/** When a food was eaten: the day (`dayNumber`) and the minutes into it. */
export type FoodUse = { readonly dayNumber: number; readonly minutes: number };

/** By id of the food, in any order. */
export type FoodUses = ReadonlyMap<string, readonly FoodUse[]>;

export const NO_USES: FoodUses = new Map();

/** The moment somebody looks for a food at. */
export type SearchMoment = { readonly day: LocalDay; readonly minutes: number };

/** @param idOf the id of what an item is, null for what is not known */
export function summariseFoodUses(
  meals: readonly Entry<'meal'>[],
  idOf: (item: MealItem) => string | null,
): FoodUses {
  const uses = new Map<string, FoodUse[]>();
  for (const meal of meals) {
    const use = { dayNumber: dayNumber(meal.day), minutes: minutesIntoDay(timeOfMoment(meal)) };
    for (const id of new Set(meal.data.items.map(idOf))) {
      if (id === null) continue;
      const known = uses.get(id);
      if (known === undefined) uses.set(id, [use]);
      else known.push(use);
    }
  }
  return uses;
}

/** At another time of day a use still counts, but for less. */
const WEIGHT_AT_ANY_TIME = 0.35;
const TIME_SPREAD_MINUTES = 90;

/** About how many times it was eaten lately at about this time of day. */
export function usesAround(uses: readonly FoodUse[], { day, minutes }: SearchMoment): number {
  const today = dayNumber(day);
  return uses.reduce((total, use) => {
    const distance = circularMinutes(use.minutes, minutes) / TIME_SPREAD_MINUTES;
    const atThisTime = Math.exp(-(distance ** 2) / 2);
    const weight = WEIGHT_AT_ANY_TIME + (1 - WEIGHT_AT_ANY_TIME) * atThisTime;
    return total + recencyWeight(today - use.dayNumber) * weight;
  }, 0);
}
