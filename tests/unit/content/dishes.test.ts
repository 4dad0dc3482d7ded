import { beforeAll, describe, expect, it } from 'vitest';
import { loadFoods } from '@/content/foods';
import { readFoods } from '@/content/foods/read-foods.ts';
import {
  familiesOf,
  findIngredientCycle,
  flattenIngredients,
  type Food,
  type FoodFamily,
  type FoodsById,
} from '@/domain/foods';

/** One table a kitchen, and how many dishes it has at least. */
const KITCHENS = {
  everyday: 60,
  europe: 60,
  'north-america': 25,
  'latin-america': 30,
  'south-asia': 30,
  'east-asia': 30,
  'south-east-asia': 25,
  'middle-east': 30,
  africa: 30,
} as const;

const tables = import.meta.glob<string>('/src/content/foods/dishes-*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let foods: readonly Food[] = [];
let byId: FoodsById = new Map();
let dishes: readonly Food[] = [];
beforeAll(async () => {
  foods = await loadFoods();
  byId = new Map(foods.map((food) => [food.id, food]));
  // Also what stands in a group of its own, such as a spice mix or a latte.
  dishes = foods.filter(({ group, ingredients }) => group === 'dish' || ingredients.length > 0);
});

const known = (id: string): Food => {
  const food = byId.get(id);
  if (!food) throw new Error(`no food ${id}`);
  return food;
};

describe('the dishes', () => {
  it('come from many kitchens, each table read by the program', () => {
    const counts = Object.fromEntries(
      Object.entries(tables).map(([path, text]) => {
        const name = /dishes-(.+)\.csv$/.exec(path)?.[1] ?? path;
        const rows = readFoods(path, text);
        expect(
          rows.filter(({ id }) => !byId.has(id)),
          `${path} is not in tables.ts`,
        ).toEqual([]);
        return [name, rows.length];
      }),
    );
    expect(Object.keys(counts).toSorted()).toEqual(Object.keys(KITCHENS).toSorted());
    for (const [kitchen, least] of Object.entries(KITCHENS)) {
      expect(counts[kitchen], kitchen).toBeGreaterThanOrEqual(least);
    }
  });

  it('are 150 at least, and each is made of something', () => {
    expect(dishes.length).toBeGreaterThanOrEqual(150);
    expect(
      dishes.filter(({ ingredients }) => ingredients.length === 0).map(({ id }) => id),
    ).toEqual([]);
  });

  it('belong to no one family and are no plant of their own: both come from their parts', () => {
    const own = dishes.filter(({ family, plant, prebiotic }) => family ?? plant ?? prebiotic);
    expect(own.map(({ id }) => id)).toEqual([]);
  });

  it('name only foods there are, each once', () => {
    const problems = dishes.flatMap(({ id, ingredients }) => {
      const ids = ingredients.map(({ foodId }) => foodId);
      return [
        ...ids.filter((foodId) => !byId.has(foodId)).map((foodId) => `${id}: no food ${foodId}`),
        ...ids
          .filter((foodId, index) => ids.indexOf(foodId) !== index)
          .map((foodId) => `${id}: ${foodId} twice`),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('do not lead back to themselves', () => {
    expect(findIngredientCycle(byId)).toBeNull();
  });

  it('weigh about what their ingredients do: cooking adds water to some and takes it from others', () => {
    const problems = dishes.flatMap(({ id, portion, ingredients }) => {
      const share = ingredients.reduce((sum, { grams }) => sum + grams, 0) / portion.grams;
      return share >= 0.5 && share <= 1.6 ? [] : [`${id}: ${share.toFixed(2)}`];
    });
    expect(problems).toEqual([]);
  });
});

describe('what a dish is made of', () => {
  it.each<[string, readonly string[], readonly FoodFamily[]]>([
    ['hummus', ['chickpeas', 'tahini', 'garlic', 'lemon-juice'], ['legumes', 'seeds', 'alliums']],
    ['falafel-wrap', ['chickpeas', 'tahini', 'lettuce', 'tomato'], ['legumes', 'wheat']],
    ['jollof-rice-with-chicken', ['white-rice', 'tinned-tomatoes'], ['rice', 'poultry']],
    ['mixed-nuts', ['almonds', 'walnuts', 'hazelnuts'], ['nuts']],
    ['kimchi-fried-rice', ['kimchi', 'white-rice', 'egg'], ['rice', 'eggs', 'brassicas']],
  ])('%s', (id, parts, families) => {
    const leaves = flattenIngredients(known(id), byId).map(({ food }) => food.id);
    expect(leaves).toEqual(expect.arrayContaining([...parts]));
    expect(familiesOf(known(id), byId)).toEqual(expect.arrayContaining([...families]));
  });

  it('goes down to single foods everywhere', () => {
    const left = dishes.flatMap((dish) =>
      flattenIngredients(dish, byId).filter(({ food }) => food.ingredients.length > 0),
    );
    expect(left).toEqual([]);
  });
});
