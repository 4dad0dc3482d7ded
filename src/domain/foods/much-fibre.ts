import type { Food } from './food.ts';
import { type FoodsById, flattenIngredients } from './ingredients.ts';

/** As much fibre as something that nobody has measured may well have, in grams. */
export type MuchFibre = { readonly perPortion: number; readonly per100g: number };

/** Nine in ten have no more. */
const SHARE = 0.9;
/** With fewer dishes, single foods have to tell. */
const DISHES_MINIMUM = 10;
/** Without any figures; 0 would be a claim. */
const WITHOUT_FIGURES: MuchFibre = { perPortion: 10, per100g: 15 };

/**
 * Taken from the table itself: what nine in ten of its foods stay under. A word the table does not know is
 * most often a dish, so a portion is told by its dishes.
 */
export function muchFibre(foods: readonly Food[], byId: FoodsById): MuchFibre {
  const measured = foods.flatMap(({ fibre, portion }) =>
    fibre === null ? [] : [{ per100g: fibre.gramsPer100g, grams: portion.grams }],
  );
  const dishes = foods.filter(({ ingredients }) => ingredients.length > 0);
  const portions =
    dishes.length >= DISHES_MINIMUM
      ? dishes.map((dish) => knownFibre(dish, byId))
      : measured.map(({ per100g, grams }) => (per100g * grams) / 100);
  return {
    perPortion: quantile(portions) ?? WITHOUT_FIGURES.perPortion,
    per100g: quantile(measured.map(({ per100g }) => per100g)) ?? WITHOUT_FIGURES.per100g,
  };
}

function knownFibre(dish: Food, byId: FoodsById): number {
  return flattenIngredients(dish, byId).reduce(
    (total, { food, grams }) => total + ((food.fibre?.gramsPer100g ?? 0) * grams) / 100,
    0,
  );
}

function quantile(values: readonly number[]): number | undefined {
  return values.toSorted((left, right) => left - right)[Math.ceil(values.length * SHARE) - 1];
}
