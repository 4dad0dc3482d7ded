import type { FoodBook, FoodFamily } from '../foods/index.ts';
import { eatenFoods } from '../foods/meal-parts.ts';
import type { FacetCount } from './journal-index.ts';

/** One food under whatever names it was noted. */
export type FoodChoice = {
  /** Of the food, or of its words. */
  readonly id: string;
  readonly name: string;
  /** Values of the facet `food` that mean it. */
  readonly values: readonly string[];
  /** How many times it was noted; a meal that has it twice under two names counts twice. */
  readonly count: number;
  readonly lastDayNumber: number;
  /** By itself and by all it is made of; each once. */
  readonly families: readonly FoodFamily[];
};

const BY_ID = 'id:';

/** What was eaten, by food instead of by word; most often noted first. */
export function groupFoods(counts: readonly FacetCount[], book: FoodBook): readonly FoodChoice[] {
  const foods = new Map<string, FoodChoice>();
  for (const { id, value, label, entryCount, lastDayNumber } of counts) {
    if (id !== 'food' || typeof label !== 'string') continue;
    const item = value.startsWith(BY_ID)
      ? { name: label, foodId: value.slice(BY_ID.length) }
      : { name: label };
    const resolved = book.resolve(item);
    const foodId = resolved.kind === 'unknown' ? `words:${resolved.key}` : resolved.id;
    const known = foods.get(foodId);
    foods.set(foodId, {
      id: foodId,
      name: resolved.name,
      values: [...(known?.values ?? []), value],
      count: (known?.count ?? 0) + entryCount,
      lastDayNumber: Math.max(known?.lastDayNumber ?? lastDayNumber, lastDayNumber),
      families: known?.families ?? familiesOfItem(item, book),
    });
  }
  return [...foods.values()].toSorted((left, right) => right.count - left.count);
}

function familiesOfItem(
  item: { readonly name: string; readonly foodId?: string },
  book: FoodBook,
): readonly FoodFamily[] {
  const foods = eatenFoods(item, book).flatMap(({ food, parts }) => [
    ...(food === null ? [] : [food]),
    ...parts.map((part) => part.food),
  ]);
  return [...new Set(foods.flatMap(({ family }) => (family === null ? [] : [family])))];
}
