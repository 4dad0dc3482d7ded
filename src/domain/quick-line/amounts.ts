import type { Portion } from '../foods/portion.ts';
import type { Token } from './lex.ts';
import type { Lexicon, Role } from './lexicon.ts';

/** What was read from some tokens, and how many of them. */
export type Read<T> = { readonly value: T; readonly length: number };

export type Tokens = readonly Token[];

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 0.33,
  '⅔': 0.67,
};

export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** `3`, `3.5`, `3,5`, `½`, `three`. */
export function readNumber(tokens: Tokens, at: number, words: Lexicon): Read<number> | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const value = FRACTIONS[token.text] ?? Number(token.text.replace(',', '.'));
    return { value, length: 1 };
  }
  return words.match(tokens, at, 'number');
}

/** Also `1/2`, `half a`, `a`: how many of a measure, or of the food itself. */
export function readCount(
  tokens: Tokens,
  at: number,
  words: Lexicon,
): (Read<number> & { readonly isArticle: boolean }) | null {
  const token = tokens[at];
  const fraction = token?.kind === 'slash' ? /^(\d)\/([2-9])$/.exec(token.text) : null;
  if (fraction !== null) {
    const value = Math.round((Number(fraction[1]) / Number(fraction[2])) * 100) / 100;
    return { value, length: 1, isArticle: false };
  }
  const half = words.match(tokens, at, 'half');
  if (half !== null) return { value: 0.5, length: half.length, isArticle: false };
  const number = readNumber(tokens, at, words);
  if (number !== null) {
    const times = words.match(tokens, at + number.length, 'times');
    return { value: number.value, length: number.length + (times?.length ?? 0), isArticle: false };
  }
  const article = words.match(tokens, at, 'articles');
  return article === null ? null : { value: 1, length: article.length, isArticle: true };
}

/** Minutes of `10 min`, `7.5h`, `7h30`, `7 h 30 min`, `half an hour`, `an hour`. */
export function readDuration(tokens: Tokens, at: number, words: Lexicon): Read<number> | null {
  const count = readCount(tokens, at, words);
  if (count === null) return null;
  const unitAt = at + count.length;
  const minutes = words.match(tokens, unitAt, 'minutes');
  if (minutes !== null) {
    return { value: count.value, length: count.length + minutes.length };
  }
  const hours = words.match(tokens, unitAt, 'hours');
  if (hours === null) return null;
  const length = count.length + hours.length;
  const rest = tokens[at + length];
  if (rest?.kind !== 'number' || !Number.isInteger(count.value) || count.isArticle) {
    return { value: count.value * 60, length };
  }
  const restMinutes = Number(rest.text);
  const unit = words.match(tokens, at + length + 1, 'minutes');
  const isRest = restMinutes < 60 && /^\d{1,2}$/.test(rest.text) && (rest.isGlued || unit !== null);
  return isRest
    ? { value: count.value * 60 + restMinutes, length: length + 1 + (unit?.length ?? 0) }
    : { value: count.value * 60, length };
}

export type PortionRead = Read<Portion | null> & {
  /** A bare number or `2 x`: what it counts is still to be seen. */
  readonly isBareCount: boolean;
};

/**
 * How much of what follows: `2 slices of`, `150 g`, `a small bowl of`, `half an`, `2`. An article alone
 * is read and says nothing (null).
 */
export function readPortion(tokens: Tokens, at: number, words: Lexicon): PortionRead | null {
  const count = readCount(tokens, at, words);
  const countLength = count?.length ?? 0;
  const amount = count !== null && !count.isArticle ? count.value : null;
  let next = at + countLength;
  const done = (portion: Portion | null, end: number, isBareCount = false): PortionRead => ({
    value: portion,
    length: end + lengthOf(tokens, end, words, 'of') - at,
    isBareCount,
  });

  if (amount !== null) {
    const weight = words.match(tokens, next, 'weight');
    if (weight !== null) {
      const grams = Math.round(amount * weight.value * 10) / 10;
      return done({ kind: 'grams', grams }, next + weight.length);
    }
    const volume = words.match(tokens, next, 'volume');
    if (volume !== null) {
      const millilitres = Math.round(amount * volume.value * 10) / 10;
      return done({ kind: 'measure', measure: 'ml', count: millilitres }, next + volume.length);
    }
  }
  const size = words.match(tokens, next, 'size');
  if (size !== null && (amount === null || amount === 1)) {
    next += size.length;
    const vessel = words.match(tokens, next, 'measure') ?? words.match(tokens, next, 'portions');
    return done({ kind: 'size', size: size.value }, next + (vessel?.length ?? 0));
  }
  const measure = words.match(tokens, next, 'measure');
  if (measure !== null) {
    return done(
      { kind: 'measure', measure: measure.value, count: amount ?? 1 },
      next + measure.length,
    );
  }
  if (count === null) return null;
  if (amount === null) {
    const portions = words.match(tokens, next, 'portions');
    return done(null, next + (portions?.length ?? 0));
  }
  return done({ kind: 'measure', measure: 'piece', count: amount }, next, true);
}

function lengthOf(tokens: Tokens, at: number, words: Lexicon, role: Role): number {
  return words.match(tokens, at, role)?.length ?? 0;
}
