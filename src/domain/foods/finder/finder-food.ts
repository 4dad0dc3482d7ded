import {
  type Ferment,
  type Food,
  type FoodFamily,
  PREBIOTIC_BASES,
  PREBIOTIC_TYPES,
  type PrebioticType,
} from '../food.ts';
import type { FibreReading } from '../fibre-reading.ts';
import type { FoodBook } from '../food-book.ts';
import { familiesOf, flattenIngredients, type FoodAmount } from '../ingredients.ts';
import { type MealReading, readMeal } from '../meal-reading.ts';

/** What the finder says of a food of the table: the same that a meal of one usual portion would say. */
export type FinderFood = {
  readonly food: Food;
  readonly families: readonly FoodFamily[];
  readonly fibre: FibreReading;
  /** What the fibre is reckoned from: the food when it has a figure of its own, else all that is in it. */
  readonly fibreParts: readonly FoodAmount[];
  /** null: none, as far as is known. */
  readonly ferment: Ferment | null;
  /** null when none is known. */
  readonly prebiotic: FinderPrebiotic | null;
};

type PrebioticBasis = (typeof PREBIOTIC_BASES)[number];

export type FinderPrebiotic = {
  /** Each with how well it is known; of several ingredients, by the best known. */
  readonly types: readonly { readonly type: PrebioticType; readonly basis: PrebioticBasis }[];
  /** The ingredients that have it; the food itself when it is a single one. */
  readonly fromNames: readonly string[];
};

/** All foods of the table as the finder shows them, by name. */
export function summariseForFinder(book: FoodBook): readonly FinderFood[] {
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true });
  return [...book.byId.values()]
    .map((food) => summarise(food, book))
    .toSorted((left, right) => compare(left.food.name, right.food.name));
}

function summarise(food: Food, book: FoodBook): FinderFood {
  const reading = readMeal([{ name: food.name, foodId: food.id }], book);
  return {
    food,
    families: familiesOf(food, book.byId),
    fibre: reading.fibre,
    fibreParts:
      food.fibre === null
        ? flattenIngredients(food, book.byId)
        : [{ food, grams: food.portion.grams }],
    ferment: fermentOf(food, reading),
    prebiotic: prebioticOf(reading),
  };
}

function fermentOf({ ferment }: Food, { ferments }: MealReading): Ferment | null {
  if (ferments.live.length > 0) return 'live';
  return ferments.depends.length > 0 ? 'depends' : ferment;
}

function prebioticOf({ prebiotics }: MealReading): FinderPrebiotic | null {
  if (prebiotics.length === 0) return null;
  const types = PREBIOTIC_TYPES.flatMap((type) => {
    const having = prebiotics.filter(({ prebiotic }) => prebiotic.types.includes(type));
    const bases = new Set(having.map(({ prebiotic }) => prebiotic.basis));
    const basis = PREBIOTIC_BASES.find((candidate) => bases.has(candidate));
    return basis === undefined ? [] : [{ type, basis }];
  });
  return { types, fromNames: prebiotics.map(({ foodName }) => foodName) };
}
