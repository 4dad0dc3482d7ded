import type { MealItem } from '../entries/index.ts';
import type { Food } from './food.ts';
import type { FoodBook } from './food-book.ts';
import { type FibreReading, readFibre } from './fibre-reading.ts';
import { type EatenFood, eatenFoods } from './meal-parts.ts';

/** One plant, in whatever form and however often; `points` are the largest of its forms. */
export type PlantHad = {
  readonly key: string;
  /** 1, or 0.25 for herbs, spices, coffee, tea and cocoa. */
  readonly points: number;
  /** Why it counts: each food it was in, by the item it came with. */
  readonly because: readonly FoodInItem[];
};

export type FoodInItem = {
  readonly itemName: string;
  readonly foodId: string;
  readonly foodName: string;
};

export type PrebioticHad = FoodInItem & { readonly prebiotic: NonNullable<Food['prebiotic']> };

export type MealReading = {
  readonly itemCount: number;
  readonly fibre: FibreReading;
  /** In alphabetical order of their keys. */
  readonly plants: readonly PlantHad[];
  readonly plantPoints: number;
  readonly ferments: {
    /** Usually alive when eaten: these count. */
    readonly live: readonly FoodInItem[];
    /** On the maker, on heat, on the kitchen: these are named and not counted. */
    readonly depends: readonly FoodInItem[];
  };
  /** Foods that contain prebiotic-type fibre; how much is not known well enough to say. */
  readonly prebiotics: readonly PrebioticHad[];
  /** Items of which nothing is known but their name. */
  readonly unknownNames: readonly string[];
};

type Item = Pick<MealItem, 'name' | 'foodId' | 'portion'>;
type EatenItem = { readonly item: Item; readonly foods: readonly EatenFood[] };

/** What the words of a meal say about fibre, plants and ferments; of a whole day, given all its items. */
export function readMeal(items: readonly Item[], book: FoodBook): MealReading {
  const eaten = items.map((item) => ({ item, foods: eatenFoods(item, book) }));
  const plants = plantsOf(eaten);
  return {
    itemCount: items.length,
    fibre: readFibre(
      eaten.map(({ foods }) => foods),
      book,
    ),
    plants,
    plantPoints: sumPoints(plants),
    ferments: fermentsOf(eaten),
    prebiotics: eaten.flatMap(({ item, foods }) =>
      singleFoods(foods).flatMap((food) =>
        food.prebiotic === null ? [] : [{ ...inItem(item, food), prebiotic: food.prebiotic }],
      ),
    ),
    unknownNames: eaten.flatMap(({ foods }) =>
      foods.flatMap(({ food, name }) => (food === null ? [name] : [])),
    ),
  };
}

export function sumPoints(plants: readonly { readonly points: number }[]): number {
  return plants.reduce((total, { points }) => total + points, 0);
}

/** Refined grain, juice, oil and sugar come from plants and count for none (points 0). */
function plantsOf(eaten: readonly EatenItem[]): readonly PlantHad[] {
  const plants = new Map<string, { points: number; because: FoodInItem[] }>();
  for (const { item, foods } of eaten) {
    for (const food of singleFoods(foods)) {
      if (food.plant === null || food.plant.points === 0) continue;
      const { key, points } = food.plant;
      const known = plants.get(key);
      plants.set(key, {
        points: Math.max(points, known?.points ?? 0),
        because: [...(known?.because ?? []), inItem(item, food)],
      });
    }
  }
  return [...plants]
    .map(([key, plant]) => ({ key, ...plant }))
    .toSorted((left, right) => (left.key < right.key ? -1 : 1));
}

/** All an item brings: what it is and what that is made of, each food once. */
function singleFoods(foods: readonly EatenFood[]): readonly Food[] {
  return [
    ...new Set(
      foods.flatMap(({ food, parts }) => [
        ...(food === null ? [] : [food]),
        ...parts.map((part) => part.food),
      ]),
    ),
  ];
}

function fermentsOf(eaten: readonly EatenItem[]): MealReading['ferments'] {
  const live: FoodInItem[] = [];
  const depends: FoodInItem[] = [];
  for (const { item, foods } of eaten) {
    for (const eatenFood of foods) {
      const found = fermentOf(eatenFood);
      if (found !== null) (found.isLive ? live : depends).push(inItem(item, found.food));
    }
  }
  return { live, depends };
}

/**
 * What a dish says of itself counts before what it is made of; a live ferment somewhere in a dish or
 * recipe may have been heated, so that it depends.
 */
function fermentOf({
  food,
  parts,
  isFromRecipe,
}: EatenFood): { readonly food: Food; readonly isLive: boolean } | null {
  if (food === null || food.ferment === 'killed') return null;
  if (food.ferment !== null) return { food, isLive: food.ferment === 'live' && !isFromRecipe };
  const within = parts.find(
    (part) => part.food.ferment === 'live' || part.food.ferment === 'depends',
  );
  return within === undefined ? null : { food: within.food, isLive: false };
}

function inItem(item: Item, food: Food): FoodInItem {
  return { itemName: item.name, foodId: food.id, foodName: food.name };
}
