import type { Food } from './food.ts';
import type { Portion, PortionSize } from './portion.ts';
import { foodKey } from './search/fold.ts';

/** An amount: both ends are equal when it is known, otherwise they are what it may have been. */
export type Range = { readonly low: number; readonly high: number };

/** What a small and a large portion are of a usual one: our choice, between the sizes people call so. */
const SIZE_FACTORS: Readonly<Record<PortionSize, number>> = {
  small: 0.6,
  usual: 1,
  large: 1.5,
};

/** For measures a food does not name itself; a spoon or cup of something about as heavy as water. */
const GENERAL_MEASURES: readonly (readonly [names: string, grams: number])[] = [
  ['g gram gramme gr', 1],
  ['kg kilo', 1000],
  ['ml millilitre milliliter', 1],
  ['cl', 10],
  ['dl', 100],
  ['l litre liter', 1000],
  ['oz ounce', 28.35],
  ['tsp teaspoon', 5],
  ['tbsp tablespoon', 15],
  ['cup', 240],
  ['glass', 250],
];

const GRAMS_OF_MEASURE = new Map(
  GENERAL_MEASURES.flatMap(([names, grams]) =>
    names.split(' ').map((name) => [foodKey(name), grams] as const),
  ),
);
const WHOLE_PORTIONS = new Set(['portion', 'serving', 'helping', 'piece', 'x'].map(foodKey));

/**
 * What an eaten portion weighed. Not said is a usual one; of a measure nobody knows, all that can be said
 * is that each is something between a small portion and a large one.
 */
export function gramsOfPortion(
  portion: Portion | undefined,
  { grams, measures }: Food['portion'],
): Range {
  if (portion === undefined) return exactly(grams);
  if (portion.kind === 'grams') return exactly(portion.grams);
  if (portion.kind === 'size') return exactly(grams * SIZE_FACTORS[portion.size]);
  const key = foodKey(portion.measure);
  const own = measures.find(({ name }) => foodKey(name) === key)?.grams;
  const each = own ?? GRAMS_OF_MEASURE.get(key) ?? (WHOLE_PORTIONS.has(key) ? grams : undefined);
  if (each !== undefined) return exactly(each * portion.count);
  return someSize(grams * portion.count);
}

/**
 * How many usual portions of something it was, of which nobody knows what a portion weighs: grams and
 * cups of it say little.
 */
export function portionsOfUnknownWeight(portion: Portion | undefined): Range {
  if (portion === undefined) return exactly(1);
  if (portion.kind === 'size') return exactly(SIZE_FACTORS[portion.size]);
  if (portion.kind === 'grams') return someSize(1);
  return WHOLE_PORTIONS.has(foodKey(portion.measure))
    ? exactly(portion.count)
    : someSize(portion.count);
}

function someSize(usual: number): Range {
  return { low: usual * SIZE_FACTORS.small, high: usual * SIZE_FACTORS.large };
}

function exactly(grams: number): Range {
  return { low: grams, high: grams };
}
