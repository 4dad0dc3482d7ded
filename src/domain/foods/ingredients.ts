import type { Food, FoodFamily } from './food.ts';

export type FoodsById = ReadonlyMap<string, Food>;

/** A single food, not made of others, and how much of it there is. */
export type FoodAmount = { readonly food: Food; readonly grams: number };

/**
 * The single foods a food is made of in the end, with their grams, each named once, in the order met. A
 * single food is its own and only part. A dish within a dish takes its share: 60 g of a hummus whose
 * ingredients are listed for 120 g bring half of each.
 *
 * Grams are those of the ingredients before cooking, so their sum may differ from the dish on the plate.
 * An id that nobody knows, or that leads back to a dish it stands in, is left out.
 * @param grams how much of the food; its usual portion unless told
 */
export function flattenIngredients(
  food: Food,
  byId: FoodsById,
  grams: number = food.portion.grams,
): readonly FoodAmount[] {
  const amounts = new Map<string, FoodAmount>();
  const collect = (part: Food, partGrams: number, within: readonly string[]): void => {
    if (part.ingredients.length === 0) {
      const before = amounts.get(part.id)?.grams ?? 0;
      amounts.set(part.id, { food: part, grams: before + partGrams });
      return;
    }
    const share = partGrams / part.portion.grams;
    const path = [...within, part.id];
    for (const { foodId, grams: ingredientGrams } of part.ingredients) {
      const ingredient = byId.get(foodId);
      if (!ingredient || path.includes(foodId)) continue;
      collect(ingredient, ingredientGrams * share, path);
    }
  };
  collect(food, grams, []);
  return [...amounts.values()];
}

/** The families a food belongs to, by itself and by all it is made of; each once, in the order met. */
export function familiesOf(food: Food, byId: FoodsById): readonly FoodFamily[] {
  const families = [food, ...flattenIngredients(food, byId).map((amount) => amount.food)].flatMap(
    ({ family }) => (family === null ? [] : [family]),
  );
  return [...new Set(families)];
}

/**
 * The first way found in which a food contains itself, as ids from that food back to it; null when there
 * is none. To be asked before a recipe is kept.
 */
export function findIngredientCycle(byId: FoodsById): readonly string[] | null {
  const done = new Set<string>();
  const search = (id: string, path: readonly string[]): readonly string[] | null => {
    const start = path.indexOf(id);
    if (start >= 0) return [...path.slice(start), id];
    if (done.has(id)) return null;
    for (const { foodId } of byId.get(id)?.ingredients ?? []) {
      const cycle = search(foodId, [...path, id]);
      if (cycle) return cycle;
    }
    done.add(id);
    return null;
  };
  for (const id of byId.keys()) {
    const cycle = search(id, []);
    if (cycle) return cycle;
  }
  return null;
}
