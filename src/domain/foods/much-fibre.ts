import { type Food, FOOD_GROUPS, type FoodGroup } from './food.ts';
import { type FoodsById, flattenIngredients } from './ingredients.ts';

/** As much fibre as something that nobody has measured may well have, in grams. */
export type MuchFibre = {
  /** Of something of which nothing is known. */
  readonly perPortion: number;
  /** Of a food whose group is known: milk and meat have next to none. */
  readonly per100g: (group: FoodGroup) => number;
};

/** Nine in ten have no more. */
const SHARE = 0.9;
/** With fewer of a kind, all foods have to tell. */
const KIND_MINIMUM = 10;
/** Without any figures; 0 would be a claim. */
const WITHOUT_FIGURES = { perPortion: 10, per100g: 15 };

/**
 * Taken from the table itself: what nine in ten of its foods stay under. A word the table does not know is
 * most often a dish, so a portion is told by its dishes.
 */
export function muchFibre(foods: readonly Food[], byId: FoodsById): MuchFibre {
  const measured = foods.flatMap(({ fibre, portion, group }) =>
    fibre === null ? [] : [{ group, per100g: fibre.gramsPer100g, grams: portion.grams }],
  );
  const dishes = foods.filter(({ ingredients }) => ingredients.length > 0);
  const portions =
    dishes.length >= KIND_MINIMUM
      ? dishes.map((dish) => knownFibre(dish, byId))
      : measured.map(({ per100g, grams }) => (per100g * grams) / 100);
  const inAll = quantile(measured.map(({ per100g }) => per100g)) ?? WITHOUT_FIGURES.per100g;
  const inGroups = new Map(
    FOOD_GROUPS.map((group) => {
      const ofGroup = measured.filter((food) => food.group === group);
      const figures = ofGroup.map(({ per100g }) => per100g);
      return [group, figures.length >= KIND_MINIMUM ? quantile(figures) : undefined] as const;
    }),
  );
  return {
    perPortion: quantile(portions) ?? WITHOUT_FIGURES.perPortion,
    per100g: (group) => inGroups.get(group) ?? inAll,
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
