import type { FoodBook } from './food-book.ts';
import type { EatenFood } from './meal-parts.ts';
import type { Range } from './portion-grams.ts';

/** About how much fibre there was, from what is known and what may be. Grams, not rounded. */
export type FibreReading = {
  /** Of what is known. */
  readonly low: number;
  /** With as much as what is not known may have had. */
  readonly high: number;
  /** Items of which the fibre is known at least in part. */
  readonly knownCount: number;
  /** Items of which it is not, or only in part. Never taken for 0. */
  readonly unknownCount: number;
  readonly isComplete: boolean;
};

/** @param items for each item what was eaten with it */
export function readFibre(items: readonly (readonly EatenFood[])[], book: FoodBook): FibreReading {
  let low = 0;
  let high = 0;
  let knownCount = 0;
  let unknownCount = 0;
  for (const foods of items) {
    const amounts = foods.map((food) => fibreOf(food, book));
    for (const { grams } of amounts) {
      low += grams.low;
      high += grams.high;
    }
    if (amounts.some(({ isPartlyKnown }) => isPartlyKnown)) knownCount += 1;
    if (!amounts.every(({ isKnown }) => isKnown)) unknownCount += 1;
  }
  return { low, high, knownCount, unknownCount, isComplete: unknownCount === 0 };
}

type FibreAmount = {
  readonly grams: Range;
  readonly isKnown: boolean;
  readonly isPartlyKnown: boolean;
};

function fibreOf({ food, grams, parts }: EatenFood, book: FoodBook): FibreAmount {
  if (food === null || grams === null) return unknown(book.muchFibre.perPortion);
  if (food.fibre !== null || parts.length === 0) return fibreIn({ food, grams }, book);
  return parts
    .map((part) => fibreIn(part, book))
    .reduce((left, right) => ({
      grams: { low: left.grams.low + right.grams.low, high: left.grams.high + right.grams.high },
      isKnown: left.isKnown && right.isKnown,
      isPartlyKnown: left.isPartlyKnown || right.isPartlyKnown,
    }));
}

function fibreIn(
  { food, grams }: EatenFood['parts'][number],
  { muchFibre }: FoodBook,
): FibreAmount {
  if (food.fibre === null) return unknown((grams.high / 100) * muchFibre.per100g(food.group));
  const perGram = food.fibre.gramsPer100g / 100;
  return {
    grams: { low: grams.low * perGram, high: grams.high * perGram },
    isKnown: true,
    isPartlyKnown: true,
  };
}

function unknown(high: number): FibreAmount {
  return { grams: { low: 0, high }, isKnown: false, isPartlyKnown: false };
}

/** How fibre is told: whole grams, because the figures are no finer. */
export type FibreOnShow =
  | { readonly kind: 'about'; readonly grams: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'unknown' };

export function fibreOnShow({ low, high, knownCount, unknownCount }: FibreReading): FibreOnShow {
  if (knownCount === 0)
    return unknownCount === 0 ? { kind: 'about', grams: 0 } : { kind: 'unknown' };
  const [least, most] = [Math.round(low), Math.round(high)];
  return least === most
    ? { kind: 'about', grams: least }
    : { kind: 'range', low: least, high: most };
}

export type FibreWord = 'little' | 'some' | 'plenty' | 'unknown';

/** 25 g a day is enough for normal bowel function in adults (EFSA 2010); words, not a goal. */
const PLENTY_GRAMS = { day: 25, meal: 8 } as const;
const LITTLE_GRAMS = { day: 8, meal: 2 } as const;

/** For whoever wants no numbers; said of what is known, so that it is never too much. */
export function fibreWord(reading: FibreReading, of: 'day' | 'meal'): FibreWord {
  if (fibreOnShow(reading).kind === 'unknown') return 'unknown';
  if (reading.low >= PLENTY_GRAMS[of]) return 'plenty';
  return reading.high < LITTLE_GRAMS[of] ? 'little' : 'some';
}
