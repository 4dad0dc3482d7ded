import { type PortionRead, readPortion } from './amounts.ts';
import type { Clause } from './clause.ts';
import { runLength } from './food-run.ts';
import { contentOf } from './lex.ts';
import { isRatherTime } from './meal-numbers.ts';
import { takeLonePortion } from './meal-portions.ts';
import { addFood, joinedRun, nameRun } from './name-food.ts';

/** A food with how much of it. @returns tokens taken */
export function takeFood(clause: Clause, at: number): number {
  const { sheet } = clause;
  if (sheet.token(at)?.kind === 'quoted') return takeQuoted(clause, at, null, 0);
  const known = sheet.knownFood(at);
  const portion =
    known !== null && known.length > 1 ? null : readPortion(sheet.tokens, at, sheet.words);
  const nameAt = at + (portion?.length ?? 0);
  if (sheet.token(nameAt)?.kind === 'quoted') {
    return takeQuoted(clause, nameAt, portion, portion?.length ?? 0);
  }
  const length = runLength(clause, nameAt);
  if (length === 0) return portion === null ? 0 : takeLonePortion(clause, at, portion);
  if (portion?.isBareCount === true && isRatherTime(clause, at, portion, nameAt)) {
    return portion.length;
  }
  if (portion !== null) sheet.mark(at, portion.length, 'portion');
  const run = joinedRun(clause, { at: nameAt, length });
  return run.length === 0 ? 0 : (portion?.length ?? 0) + nameRun(clause, run, portion);
}

function takeQuoted(
  clause: Clause,
  at: number,
  portion: PortionRead | null,
  portionLength: number,
): number {
  const { sheet } = clause;
  const token = sheet.token(at);
  const name = token === undefined ? '' : contentOf(token).trim();
  if (portion !== null) sheet.mark(at - portionLength, portionLength, 'portion');
  if (name === '') return portionLength + 1;
  const match = sheet.foods.food(name);
  addFood(clause, { at, length: 1 }, portion, {
    name: match?.name ?? name,
    foodId: match?.foodId,
    isDrink: match?.isDrink === true,
    isKnown: match !== null,
    countsAs: match?.countsAs,
  });
  return portionLength + 1;
}
