import type { FoodFamily, FoodGroup, PrebioticType } from '../food.ts';
import type { FinderFood } from './finder-food.ts';

/** What a food must be to be shown; null asks nothing. */
export type FinderFilter = {
  readonly prebiotic: PrebioticType | 'any' | null;
  /** `may-be`: usually alive, or alive depending on maker and heat. */
  readonly ferment: 'live' | 'may-be' | null;
  readonly group: FoodGroup | null;
  readonly family: FoodFamily | null;
  /** Keys of plants eaten lately: then only single plants that are not among them. */
  readonly plantsLately: ReadonlySet<string> | null;
};

export const NO_FILTER: FinderFilter = {
  prebiotic: null,
  ferment: null,
  group: null,
  family: null,
  plantsLately: null,
};

export function filterFinderFoods(
  foods: readonly FinderFood[],
  filter: FinderFilter,
): readonly FinderFood[] {
  const { prebiotic, ferment, group, family, plantsLately } = filter;
  return foods.filter(({ food, families, ferment: its, prebiotic: has }) => {
    if (prebiotic === 'any' && has === null) return false;
    if (
      prebiotic !== null &&
      prebiotic !== 'any' &&
      has?.types.some(({ type }) => type === prebiotic) !== true
    )
      return false;
    if (ferment === 'live' && its !== 'live') return false;
    if (ferment === 'may-be' && its !== 'live' && its !== 'depends') return false;
    if (group !== null && food.group !== group) return false;
    if (family !== null && !families.includes(family)) return false;
    return plantsLately === null || isPlantNotIn(food.plant, plantsLately);
  });
}

/** Juice, oil and the like count for no plant, so they are no way to have one. */
function isPlantNotIn(
  plant: FinderFood['food']['plant'],
  plantsLately: ReadonlySet<string>,
): boolean {
  return plant !== null && plant.points > 0 && !plantsLately.has(plant.key);
}
