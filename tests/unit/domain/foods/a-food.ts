import type { Food } from '@/domain/foods';

/** A food of which a test names only what it is about; ingredients by id with grams. */
export function aFood(
  id: string,
  {
    portionGrams = 100,
    ingredients = {},
    ...parts
  }: Partial<Omit<Food, 'id' | 'portion' | 'ingredients'>> & {
    readonly portionGrams?: number;
    readonly ingredients?: Readonly<Record<string, number>>;
  } = {},
): Food {
  return {
    id,
    name: id,
    aliases: [],
    words: { de: [], es: [], fr: [] },
    group: Object.keys(ingredients).length > 0 ? 'dish' : 'vegetable',
    family: null,
    plant: null,
    prebiotic: null,
    ferment: null,
    nova: null,
    fibre: null,
    ...parts,
    portion: { grams: portionGrams, measures: [] },
    ingredients: Object.entries(ingredients).map(([foodId, grams]) => ({ foodId, grams })),
  };
}

export const larder = (...foods: readonly Food[]): ReadonlyMap<string, Food> =>
  new Map(foods.map((food) => [food.id, food]));

/** A figure of fibre per 100 g, with a number of its own. */
export const fibre = (gramsPer100g: number): Food['fibre'] => ({
  gramsPer100g,
  usdaNumber: '16057',
});
