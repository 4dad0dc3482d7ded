import type { Entry, MealItem } from '../entries/index.ts';
import type { FoodBook } from './food-book.ts';
import { type FoodUses, type SearchableFood, summariseFoodUses } from './search/index.ts';

/** Everything somebody may mean when they type the name of a food. */
export type FoodsToOffer = {
  /** Words that were typed before and are no food of the book: offered beside its foods. */
  readonly typed: readonly SearchableFood[];
  readonly uses: FoodUses;
  /** Whether an entry may keep the id: not that of words which no food stands behind. */
  readonly isFood: (id: string) => boolean;
  /** A food as the person wrote it last; as the book calls it when they never did. */
  readonly nameOf: (id: string, name: string) => string;
};

/** @param meals from early to late */
export function foodsToOffer(book: FoodBook, meals: readonly Entry<'meal'>[]): FoodsToOffer {
  const typed = new Map<string, SearchableFood>();
  const written = new Map<string, string>();
  const idOf = (item: MealItem): string => {
    const food = book.resolve(item);
    return food.kind === 'unknown' ? `typed:${food.key}` : food.id;
  };
  const uses = summariseFoodUses(meals, idOf);
  for (const { data } of meals) {
    for (const item of data.items) {
      const id = idOf(item);
      written.set(id, item.name);
      if (id.startsWith('typed:')) typed.set(id, { id, name: item.name, aliases: [], isOwn: true });
    }
  }
  return {
    typed: [...typed.values()],
    uses,
    isFood: (id) => !typed.has(id),
    nameOf: (id, name) => written.get(id) ?? capitalised(name),
  };
}

/** As a name stands in a list: "rolled oats" is "Rolled oats". */
function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
