import { type Entry, isKind } from '../entries/index.ts';
import { eatenFoods, type FoodBook, itemsOf, readMeal } from '../foods/index.ts';
import type { ShownBy } from './templates.ts';

/** What the notes of a day have that shows it was done. */
export type Noted =
  /** In the words of the meals, each once. */
  | { readonly kind: 'foods'; readonly names: readonly string[] }
  | { readonly kind: 'minutes'; readonly minutes: number };

/**
 * Whether the notes of a day show by themselves that it was done. It never shows that it was not: what nobody wrote down
 * may have been eaten.
 * @param ofDay entries of one day
 * @returns null when they show nothing
 */
export function notedOf(shownBy: ShownBy, ofDay: readonly Entry[], book: FoodBook): Noted | null {
  if (shownBy.kind === 'practice') {
    const minutes = ofDay.reduce(
      (sum, entry) =>
        isKind(entry, 'practice') && entry.data.technique === shownBy.technique
          ? sum + entry.data.durationMinutes
          : sum,
      0,
    );
    return minutes >= shownBy.atLeastMinutes ? { kind: 'minutes', minutes } : null;
  }
  const names = foodsThatShow(shownBy, itemsOf(ofDay), book);
  return names.length === 0 ? null : { kind: 'foods', names: [...new Set(names)] };
}

function foodsThatShow(
  shownBy: Exclude<ShownBy, { kind: 'practice' }>,
  items: ReturnType<typeof itemsOf>,
  book: FoodBook,
): readonly string[] {
  if (shownBy.kind === 'family') {
    return items
      .filter((item) =>
        eatenFoods(item, book).some(({ food, parts }) =>
          [food, ...parts.map((part) => part.food)].some((each) => each?.family === shownBy.family),
        ),
      )
      .map(({ name }) => name);
  }
  const { ferments, plants } = readMeal(items, book);
  if (shownBy.kind === 'live-ferment') return ferments.live.map(({ itemName }) => itemName);
  if (plants.length < shownBy.atLeast) return [];
  return plants.flatMap(({ because }) => because.map(({ itemName }) => itemName));
}
