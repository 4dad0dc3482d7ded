import {
  type LocalDay,
  type Moment,
  type MomentContext,
  momentInDay,
  timeOfMoment,
} from '../day/index.ts';
import { byTime, type Entry, type EntryData, isKind } from '../entries/index.ts';
import { mealKey } from './usual-meals.ts';

/** A meal to be written down. */
export type PlannedMeal = { readonly data: EntryData<'meal'>; readonly moment: Moment };

/**
 * The meals of a day once more on another day, each at its time on the wall. What is there already, the
 * same foods in the same slot, is not doubled. Notes belong to the day they were written on.
 * @param entries of the day to copy
 * @param existing of the day to copy to
 */
export function planDayCopy(
  entries: readonly Entry[],
  existing: readonly Entry[],
  targetDay: LocalDay,
  context: MomentContext,
): readonly PlannedMeal[] {
  const there = new Set(mealsOf(existing).map(identity));
  return mealsOf(entries)
    .filter((meal) => !there.has(identity(meal)))
    .map((meal) => ({
      data: { slot: meal.data.slot, items: meal.data.items },
      moment: momentInDay(targetDay, timeOfMoment(meal), context),
    }));
}

function mealsOf(entries: readonly Entry[]): readonly Entry<'meal'>[] {
  return entries.filter((entry) => isKind(entry, 'meal')).toSorted(byTime);
}

function identity({ data }: Entry<'meal'>): string {
  return `${data.slot}: ${mealKey(data.items)}`;
}
