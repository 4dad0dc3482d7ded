import type { Entry } from '../entries/index.ts';
import type { FoodBook } from './food-book.ts';

/** A word somebody uses for food that nothing is known about. */
export type UnknownWord = {
  /** As it was written last. */
  readonly name: string;
  readonly count: number;
};

/** Most used first. @param meals from early to late */
export function unknownWords(
  meals: readonly Entry<'meal'>[],
  book: FoodBook,
): readonly UnknownWord[] {
  const words = new Map<string, UnknownWord>();
  for (const { data } of meals) {
    for (const item of data.items) {
      const food = book.resolve(item);
      if (food.kind !== 'unknown') continue;
      const count = (words.get(food.key)?.count ?? 0) + 1;
      words.set(food.key, { name: item.name, count });
    }
  }
  return [...words.values()].toSorted(
    (left, right) => right.count - left.count || left.name.localeCompare(right.name),
  );
}
