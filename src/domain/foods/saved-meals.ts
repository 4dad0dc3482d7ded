import type { JournalDocument } from '../documents/index.ts';
import { type Entry, ITEMS_MAX_COUNT, type MealItem, type MealSlot } from '../entries/index.ts';
import { foldWords } from './search/fold.ts';
import { mealKey } from './usual-meals.ts';

type SavedMealDocument = JournalDocument<'savedMeals'>;

/** Rows further apart than this were not one meal. */
const SITTING_MINUTES = 60;
const MINUTE_MS = 60_000;

/**
 * Rows of a day that were one meal, written down bit by bit: of the same slot, each at most an hour after the
 * one before. Only those of two rows and more.
 * @param meals of one day, from early to late
 */
export function sittingsOf(meals: readonly Entry<'meal'>[]): readonly (readonly Entry<'meal'>[])[] {
  const sittings: Entry<'meal'>[][] = [];
  for (const meal of meals) {
    const last = sittings.findLast(([first]) => first?.data.slot === meal.data.slot);
    const before = last?.at(-1);
    if (
      last !== undefined &&
      before !== undefined &&
      minutesBetween(before, meal) <= SITTING_MINUTES
    )
      last.push(meal);
    else sittings.push([meal]);
  }
  return sittings.filter(
    (sitting) => sitting.length > 1 && asOneMeal(sitting).items.length <= ITEMS_MAX_COUNT,
  );
}

/** All foods of some rows; null for the slot: whichever fits the time. */
export function asOneMeal(meals: readonly Entry<'meal'>[]): {
  readonly items: readonly MealItem[];
  readonly slot: MealSlot | null;
} {
  const slots = new Set(meals.map(({ data }) => data.slot));
  const [slot = null] = slots.size === 1 ? slots : [];
  return { items: meals.flatMap(({ data }) => data.items), slot };
}

/** The saved meal of the same foods, in whatever order and portions; the one made last. */
export function savedMealOf(
  items: readonly MealItem[],
  savedMeals: readonly SavedMealDocument[],
): SavedMealDocument | undefined {
  const key = mealKey(items);
  return savedMeals.findLast(({ data }) => mealKey(data.items) === key);
}

/**
 * A name no other saved meal has: `wanted`, or else the first of its numbered forms that is free.
 * @param numbered how `wanted` is written with a number, which begins at 2
 */
export function freeName(
  wanted: string,
  savedMeals: readonly SavedMealDocument[],
  numbered: (number: number) => string,
): string {
  const taken = new Set(savedMeals.map(({ data }) => fold(data.name)));
  let name = wanted;
  for (let number = 2; taken.has(fold(name)); number += 1) name = numbered(number);
  return name;
}

function fold(name: string): string {
  return foldWords(name).join(' ');
}

function minutesBetween(earlier: Entry<'meal'>, later: Entry<'meal'>): number {
  return (Date.parse(later.occurredAt) - Date.parse(earlier.occurredAt)) / MINUTE_MS;
}
