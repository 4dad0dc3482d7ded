import type { MealItem } from '../entries/index.ts';
import type { Food } from './food.ts';
import type { FoodBook, OwnFoodRecord } from './food-book.ts';
import { flattenIngredients } from './ingredients.ts';
import { gramsOfPortion, portionsOfUnknownWeight, type Range } from './portion-grams.ts';

/** One food of the table as it was eaten, or a word that says no more than itself. */
export type EatenFood = {
  readonly name: string;
  /** null: not in the table. */
  readonly food: Food | null;
  /** null: not known. */
  readonly grams: Range | null;
  /** The single foods it is made of, itself when it is one; empty when not known. */
  readonly parts: readonly { readonly food: Food; readonly grams: Range }[];
  /** Part of a person's recipe: what was done to it in the kitchen is not known. */
  readonly isFromRecipe: boolean;
};

type Item = Pick<MealItem, 'name' | 'foodId' | 'portion'>;

/** An item as foods of the table: itself, the food an own one is like, or all that is in a recipe. */
export function eatenFoods(item: Item, book: FoodBook): readonly EatenFood[] {
  return eaten(item, book, []);
}

function eaten(item: Item, book: FoodBook, within: readonly string[]): readonly EatenFood[] {
  const resolved = book.resolve(item);
  if (resolved.kind === 'unknown' || within.includes(resolved.id)) return [unknownFood(item.name)];
  const isFromRecipe = within.length > 0;
  if (resolved.kind === 'table') return [tableFood(item, resolved.food, book, isFromRecipe)];
  const { data } = resolved.own;
  if (data.ingredients.length > 0)
    return recipe(item, resolved.own, book, [...within, resolved.id]);
  const like = data.likeFoodId === null ? undefined : book.byId.get(data.likeFoodId);
  if (like === undefined) return [unknownFood(item.name)];
  return [tableFood(item, like, book, isFromRecipe, data.portionGrams)];
}

function tableFood(
  { name, portion }: Item,
  food: Food,
  book: FoodBook,
  isFromRecipe: boolean,
  ownPortionGrams: number | null = null,
): EatenFood {
  const usual = food.portion;
  const grams = gramsOfPortion(portion, { ...usual, grams: ownPortionGrams ?? usual.grams });
  const parts = flattenIngredients(food, book.byId).map((part) => ({
    food: part.food,
    grams: scaled({ low: part.grams, high: part.grams }, shareOf(grams, usual.grams)),
  }));
  return { name, food, grams, parts, isFromRecipe };
}

/** A recipe is written for one usual portion; what it weighs is often not known, its sizes are. */
function recipe(
  item: Item,
  { data }: OwnFoodRecord,
  book: FoodBook,
  within: readonly string[],
): readonly EatenFood[] {
  const portions = portionsEaten(item, data.portionGrams);
  return data.ingredients.flatMap((ingredient) =>
    eaten(ingredient, book, within).map((part) => ({
      ...part,
      grams: part.grams === null ? null : scaled(part.grams, portions),
      parts: part.parts.map(({ food, grams }) => ({ food, grams: scaled(grams, portions) })),
      isFromRecipe: true,
    })),
  );
}

/** How many usual portions of a recipe it was. */
function portionsEaten({ portion }: Item, portionGrams: number | null): Range {
  return portionGrams === null
    ? portionsOfUnknownWeight(portion)
    : shareOf(gramsOfPortion(portion, { grams: portionGrams, measures: [] }), portionGrams);
}

function shareOf({ low, high }: Range, grams: number): Range {
  return { low: low / grams, high: high / grams };
}

function scaled(grams: Range, factor: Range): Range {
  return { low: grams.low * factor.low, high: grams.high * factor.high };
}

function unknownFood(name: string): EatenFood {
  return { name, food: null, grams: null, parts: [], isFromRecipe: false };
}
