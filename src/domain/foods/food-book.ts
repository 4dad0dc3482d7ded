import type { JournalDocument } from '../documents/index.ts';
import type { MealItem } from '../entries/index.ts';
import type { Food } from './food.ts';
import type { FoodsById } from './ingredients.ts';
import { type MuchFibre, muchFibre } from './much-fibre.ts';
import { foodKey } from './search/fold.ts';
import type { SearchableFood } from './search/searchable.ts';

export type OwnFoodRecord = Pick<JournalDocument<'ownFoods'>, 'id' | 'data'>;

/** What an item of a meal is. A word nobody knows stays the person's own, by its key. */
export type ResolvedFood =
  | { readonly kind: 'table'; readonly id: string; readonly name: string; readonly food: Food }
  | {
      readonly kind: 'own';
      readonly id: string;
      readonly name: string;
      readonly own: OwnFoodRecord;
    }
  | { readonly kind: 'unknown'; readonly key: string; readonly name: string };

type Known = Exclude<ResolvedFood, { kind: 'unknown' }>;

export type FoodBook = {
  /** By its id, or else by its words: own foods before the table's. Merged foods are followed, retired ones found. */
  readonly resolve: (item: Pick<MealItem, 'name' | 'foodId'>) => ResolvedFood;
  readonly byId: FoodsById;
  readonly muchFibre: MuchFibre;
  /** All that may be offered: own foods that are neither merged nor retired, and the table. */
  readonly searchable: readonly SearchableFood[];
  /** What it is made of: plain data, for making the same book in another thread. */
  readonly parts: FoodBookParts;
};

export type FoodBookParts = {
  readonly foods: readonly Food[];
  /** Without the deleted ones. */
  readonly ownFoods: readonly OwnFoodRecord[];
};

export function createFoodBook(parts: FoodBookParts): FoodBook {
  const { foods, ownFoods } = parts;
  const byId = new Map(foods.map((food) => [food.id, food]));
  const ownById = new Map(ownFoods.map((own) => [own.id, own]));

  const knownById = (id: string): Known | null => {
    const own = followMerges(id, ownById);
    if (own !== null) return { kind: 'own', id: own.id, name: own.data.name, own };
    const food = byId.get(id);
    return food === undefined ? null : { kind: 'table', id, name: food.name, food };
  };

  // Thousands of names; who only asks for ids never waits for them.
  let idsByName: ReadonlyMap<string, string> | null = null;
  const idOfName = (name: string) => {
    idsByName ??= indexNames(foods, ownFoods);
    return idsByName.get(foodKey(name));
  };

  return {
    byId,
    muchFibre: muchFibre(foods, byId),
    resolve: ({ name, foodId }) => {
      const byItsId = foodId === undefined ? null : knownById(foodId);
      if (byItsId !== null) return byItsId;
      const id = idOfName(name);
      return (id === undefined ? null : knownById(id)) ?? unknown(name);
    },
    searchable: [...ownFoods.filter(isOffered).map(asSearchable), ...foods],
    parts,
  };
}

function unknown(name: string): ResolvedFood {
  return { kind: 'unknown', key: foodKey(name), name };
}

/** The own food that stands for this one now; null when there is none of that id. */
function followMerges(
  id: string,
  ownById: ReadonlyMap<string, OwnFoodRecord>,
): OwnFoodRecord | null {
  const seen = new Set<string>();
  let own = ownById.get(id) ?? null;
  while (own?.data.mergedInto !== undefined && !seen.has(own.id)) {
    seen.add(own.id);
    const next = ownById.get(own.data.mergedInto);
    // Merged into one that is gone, or in a circle: better itself than nothing.
    if (next === undefined) return own;
    own = next;
  }
  return own;
}

function isOffered({ data }: OwnFoodRecord): boolean {
  return data.mergedInto === undefined && data.isRetired !== true;
}

function asSearchable({ id, data }: OwnFoodRecord): SearchableFood {
  return { id, name: data.name, aliases: data.aliases, isOwn: true };
}

/** Ids by `foodKey`; what comes first keeps the name. */
function indexNames(
  foods: readonly Food[],
  ownFoods: readonly OwnFoodRecord[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const add = (names: readonly string[], id: string) => {
    for (const key of names.map(foodKey)) {
      if (key !== '' && !ids.has(key)) ids.set(key, id);
    }
  };
  const offeredFirst = [
    ...ownFoods.filter(isOffered),
    ...ownFoods.filter((own) => !isOffered(own)),
  ];
  for (const { id, data } of offeredFirst) add([data.name, ...data.aliases], id);
  for (const { id, name } of foods) add([name], id);
  for (const { id, aliases } of foods) add(aliases, id);
  for (const { id, words } of foods) add([...words.de, ...words.es, ...words.fr], id);
  return ids;
}
