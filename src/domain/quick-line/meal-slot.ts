import type { MealSlot } from '../entries/index.ts';
import type { Clause } from './clause.ts';
import { mealDraft } from './draft.ts';

/** `lunch`, `for dinner`, `drank`. @returns tokens taken */
export function takeSlot(clause: Clause, at: number): number {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  const drank = words.match(tokens, at, 'drinkVerbs');
  if (drank !== null) return startMeal(clause, at, drank.length, 'drink');
  const ate = words.match(tokens, at, 'mealVerbs');
  if (ate !== null && (clause.current === null || clause.isAfterSeparator)) {
    sheet.mark(at, ate.length, 'keyword');
    return ate.length;
  }
  const lead = words.match(tokens, at, 'slotLeads')?.length ?? 0;
  const slot = words.match(tokens, at + lead, 'slot');
  if (slot === null) return 0;
  const length = lead + slot.length;
  const { current } = clause;
  const isOver = sheet.isEnd(at + length);
  if (current !== null && current.kind !== 'meal' && !clause.isAfterSeparator && isOver) return 0;
  const mayJoin = current?.kind === 'meal' && current.slot === null;
  if (mayJoin && (!clause.isAfterSeparator || isOver || current.foods.length === 0)) {
    current.slot = slot.value;
    sheet.mark(at, length, 'keyword');
    clause.grow(sheet.span(at, length));
    return length;
  }
  return startMeal(clause, at, length, slot.value);
}

function startMeal(clause: Clause, at: number, length: number, slot: MealSlot): number {
  clause.begin(mealDraft(clause.sheet.span(at, length), slot));
  clause.sheet.mark(at, length, 'keyword');
  return length;
}
