import { formatTimeOfDay } from '../day/index.ts';
import { type MealSlot, slotAt } from '../entries/index.ts';
import { type PortionRead, readNumber } from './amounts.ts';
import type { Clause } from './clause.ts';
import type { MealDraft } from './draft.ts';
import { runLength } from './food-run.ts';
import { pieces, setPortion } from './meal-portions.ts';
import { timesMeant } from './moments.ts';

/** Up to here a number in front of a food is rather how many. */
const SMALL_COUNT = 4;

/** `lunch 12 soup`, `dinner 7 pizza`: a time behind the name of a meal, or how many of what follows. */
export function isRatherTime(
  clause: Clause,
  at: number,
  portion: PortionRead,
  nameAt: number,
): boolean {
  const { current, sheet } = clause;
  const count = readNumber(sheet.tokens, at, sheet.words)?.value;
  if (current?.kind !== 'meal' || current.slot === null || current.foods.length > 0) return false;
  if (current.when.time !== null || clause.when.time !== null || count === undefined) return false;
  const times = timesMeant(
    { hour: count, minute: 0, hasMinutes: false, isExact: count > 11 || count === 0 },
    current.slot,
    null,
  );
  const [first] = times.filter((time) => isTimeOf(current.slot, time.hour));
  if (!Number.isInteger(count) || count > 24 || first === undefined) return false;
  const asTime = {
    id: 'time',
    label: { key: 'quick.option.time', values: { time: formatTimeOfDay(first) } },
  };
  const asCount = {
    id: 'count',
    label: {
      key: 'quick.option.count',
      values: { count, name: sheet.wordsAt(nameAt, runLength(clause, nameAt)) },
    },
  };
  const span = sheet.span(at, portion.length);
  const options = count <= SMALL_COUNT ? [asCount, asTime] : [asTime, asCount];
  if (sheet.choose('number', span, options) === 'count') return false;
  settleTime(clause, current, first, at, portion.length);
  return true;
}

function isTimeOf(slot: MealSlot | null, hour: number): boolean {
  if (slot === null || slot === 'snack' || slot === 'drink') return true;
  return slotAt({ hour, minute: 0 }) === slot;
}

function settleTime(
  { sheet }: Clause,
  draft: MealDraft,
  time: { readonly hour: number; readonly minute: number },
  at: number,
  length: number,
): void {
  draft.when.time = { ...time, hasMinutes: false, isExact: true };
  draft.when.timeSpan = sheet.span(at, length);
  sheet.mark(at, length, 'time');
}

/** `oats 8`: when, or how many. @returns tokens taken */
export function takeNumberBehindFood(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const number = readNumber(sheet.tokens, at, sheet.words);
  if (number === null || current?.kind !== 'meal' || !Number.isInteger(number.value)) return 0;
  const next = at + number.length;
  if (!sheet.isEnd(next) && sheet.separatorLength(next) === 0) return 0;
  const food = current.foods.at(-1);
  const hasTime = current.when.time !== null || clause.when.time !== null;
  const span = sheet.span(at, number.length);
  const { value: hour } = number;
  const times =
    hasTime || hour > 24
      ? []
      : timesMeant(
          { hour: hour % 24, minute: 0, hasMinutes: false, isExact: hour > 11 || hour === 0 },
          current.slot,
          null,
        );
  const options = [
    ...times.map((time) => ({
      id: formatTimeOfDay(time),
      label: { key: 'quick.option.time', values: { time: formatTimeOfDay(time) } },
    })),
    ...(food?.portion === null
      ? [
          {
            id: 'count',
            label: { key: 'quick.option.count', values: { count: hour, name: food.name } },
          },
        ]
      : []),
  ];
  if (options.length === 0) return 0;
  const meant = sheet.choose('number', span, options);
  const time = times.find((candidate) => formatTimeOfDay(candidate) === meant);
  if (time !== undefined) settleTime(clause, current, time, at, number.length);
  else if (food !== undefined) {
    setPortion(clause, food, pieces(hour, number.length), at);
    sheet.mark(at, number.length, 'portion');
  }
  clause.grow(span);
  return number.length;
}
