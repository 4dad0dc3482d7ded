import {
  type MeasureOf,
  type Tracker,
  trackerNameKey,
  type TrackerValue,
} from '../trackers/index.ts';
import { isMark, type Read, readCount, readDuration, readNumber, type Tokens } from './amounts.ts';
import { contentOf, lex } from './lex.ts';
import { readRating } from './rating.ts';
import type { Sheet } from './sheet.ts';
import { readTime, type TimeWords } from './times.ts';

/** A value as it was written, before what is odd about it was said. */
export type WrittenValue =
  | Extract<TrackerValue, { type: 'yes-no' | 'choice' }>
  | { readonly type: 'scale'; readonly rating: number }
  | { readonly type: 'number'; readonly amount: number; readonly hasUnit: boolean }
  | { readonly type: 'time'; readonly time: TimeWords };

/** What is noted with a tracker of that measure, if it stands there. */
export function readTrackerValue(
  sheet: Sheet,
  { data }: Tracker,
  at: number,
): Read<WrittenValue> | null {
  const { measure } = data;
  switch (measure.type) {
    case 'yes-no': {
      const yes = sheet.words.match(sheet.tokens, at, 'yes');
      const said = yes ?? sheet.words.match(sheet.tokens, at, 'no');
      return said === null
        ? null
        : { value: { type: 'yes-no', isYes: yes !== null }, length: said.length };
    }
    case 'scale': {
      const rating = readRating(sheet, at);
      return rating === null
        ? null
        : { value: { type: 'scale', rating: rating.value }, length: rating.length };
    }
    case 'number':
      return readAmount(sheet, measure, at);
    case 'choice':
      return readChoice(sheet, measure, at);
    default: {
      const time = readTime(sheet.tokens, at, sheet.words);
      return time === null
        ? null
        : { value: { type: 'time', time: time.value }, length: time.length };
    }
  }
}

const MINUTES_PER_HOUR = 60;

function readAmount(
  { tokens, words }: Sheet,
  { unit }: MeasureOf<'number'>,
  at: number,
): Read<WrittenValue> | null {
  const unitTokens = lex(unit);
  const perUnit =
    words.match(unitTokens, 0, 'minutes') !== null
      ? 1
      : words.match(unitTokens, 0, 'hours') !== null
        ? MINUTES_PER_HOUR
        : null;
  const duration = perUnit === null ? null : readDuration(tokens, at, words);
  if (duration !== null && perUnit !== null) {
    const value = { type: 'number', amount: duration.value / perUnit, hasUnit: true } as const;
    return { value, length: duration.length };
  }
  const minus = isMark(tokens[at], '-', '−') ? 1 : 0;
  const count = minus > 0 ? readNumber(tokens, at + 1, words) : readCount(tokens, at, words);
  if (count === null || ('isArticle' in count && count.isArticle === true)) return null;
  const numberLength = minus + count.length;
  const unitLength = unitLengthAt(tokens, at + numberLength, unit);
  return {
    value: {
      type: 'number',
      amount: minus > 0 ? -count.value : count.value,
      hasUnit: unitLength > 0,
    },
    length: numberLength + unitLength,
  };
}

/** "glass" and "glasses" are one unit. */
function unitLengthAt(tokens: Tokens, at: number, unit: string): number {
  const wanted = lex(unit);
  const isThere = wanted.every(({ norm }, index) => {
    const found = tokens[at + index]?.norm ?? '';
    return found === norm || isPluralOf(found, norm) || isPluralOf(norm, found);
  });
  return isThere ? wanted.length : 0;
}

const isPluralOf = (many: string, one: string): boolean =>
  one.length > 1 && (many === `${one}s` || many === `${one}es`);

function readChoice(
  { tokens }: Sheet,
  { choices }: MeasureOf<'choice'>,
  at: number,
): Read<WrittenValue> | null {
  const token = tokens[at];
  const key = token?.kind === 'quoted' ? trackerNameKey(contentOf(token)) : null;
  let best: { readonly id: string; readonly name: string; readonly length: number } | null = null;
  for (const { id, name, isRetired } of choices) {
    const quoted = key !== null && trackerNameKey(name) === key ? 1 : 0;
    const length = quoted || (isRetired === true ? 0 : lengthOfWords(tokens, at, name));
    if (length > (best?.length ?? 0)) best = { id, name, length };
  }
  return best === null
    ? null
    : { value: { type: 'choice', choiceId: best.id, label: best.name }, length: best.length };
}

/** How many tokens stand there for exactly those words; 0: they do not. */
export function lengthOfWords(tokens: Tokens, at: number, words: string): number {
  const wanted = lex(words);
  const isThere = wanted.every(({ norm }, index) => tokens[at + index]?.norm === norm);
  return isThere ? wanted.length : 0;
}
