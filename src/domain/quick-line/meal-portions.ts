import { type PortionRead } from './amounts.ts';
import type { Clause } from './clause.ts';
import { type FoodDraft, mealDraft } from './draft.ts';

/** As a portion of the journal may be; see domain/foods/portion.ts. */
const GRAMS_MAX = 5000;
const COUNT_MAX = 100;

/** `yogurt, 150 g` · `eggs x2` · `2 slices` of nothing. */
export function takeLonePortion(clause: Clause, at: number, portion: PortionRead): number {
  const { sheet, current } = clause;
  const last = current?.kind === 'meal' ? current.foods.at(-1) : undefined;
  if (portion.value === null || portion.isBareCount) return 0;
  sheet.mark(at, portion.length, 'portion');
  if (last?.portion === null) setPortion(clause, last, portion, at);
  else {
    const span = sheet.span(at, portion.length);
    sheet.problem('foods', span);
    if (current?.kind !== 'meal') clause.begin(mealDraft(span)).isSpoilt = true;
  }
  clause.grow(sheet.span(at, portion.length));
  return portion.length;
}

/** `x2` behind a food. @returns tokens taken */
export function takeTimes(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const count = /^x(\d{1,3})$/.exec(sheet.token(at)?.norm ?? '');
  const last = current?.kind === 'meal' ? current.foods.at(-1) : undefined;
  if (count === null || last?.portion !== null) return 0;
  setPortion(clause, last, pieces(Number(count[1]), 1), at);
  sheet.mark(at, 1, 'portion');
  return 1;
}

export const pieces = (count: number, length: number): PortionRead => ({
  value: { kind: 'measure', measure: 'piece', count },
  length,
  isBareCount: true,
});

export function setPortion(
  clause: Clause,
  food: FoodDraft,
  portion: PortionRead,
  at: number,
): void {
  const { value } = portion;
  const isTooMuch =
    value !== null &&
    ((value.kind === 'grams' && !(value.grams > 0 && value.grams <= GRAMS_MAX)) ||
      (value.kind === 'measure' && !(value.count > 0 && value.count <= countMax(value.measure))));
  if (isTooMuch) {
    clause.sheet.problem('portion', clause.sheet.span(at, portion.length));
    if (clause.current !== null) clause.current.isSpoilt = true;
    return;
  }
  food.portion = value;
}

const countMax = (measure: string): number => (measure === 'ml' ? GRAMS_MAX : COUNT_MAX);
