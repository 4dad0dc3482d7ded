import { editDistance, prefixDistance } from './edit-distance.ts';
import type { SearchName } from './searchable.ts';

/**
 * How well a name fits what was typed, the best first: it is the name (`exact`), the name goes on from
 * there (`beginning`), its words begin like the words typed (`words`), it is spelt nearly so (`similar`).
 */
export type NameMatch = {
  readonly how: 'exact' | 'beginning' | 'words' | 'similar';
  /** Larger is better; only for comparing. */
  readonly points: number;
};

const POINTS = {
  exact: 100,
  sameKey: 98,
  reordered: 94,
  beginning: 70,
  words: 58,
  similar: 48,
} as const;

/** A word of another language must be longer to be taken for meant: "sal" is on the way to "salad". */
const SURE_WORD_LENGTH = 4;
export const WORDS_MINIMUM_LENGTH = 3;
const PLURAL_ENDING = /^(?:n|e|en|er|s|es|x)$/;
const LOST_BY_OTHER_LANGUAGE = 3;
const LOST_BY_ALIAS = 1;
const LOST_BY_EXTRA_WORD = 3;
const LOST_BY_LETTER = 9;

/** null when it does not fit. @param typed `searchName` of what was typed */
export function matchName(typed: SearchName, name: SearchName): NameMatch | null {
  return matchExactly(typed, name) ?? matchBeginning(typed, name) ?? matchWords(typed, name);
}

function matchExactly(typed: SearchName, name: SearchName): NameMatch | null {
  const points = exactPoints(typed, name);
  if (points === null) return null;
  if (isForeign(name) && typed.folded.length < SURE_WORD_LENGTH) {
    return { how: 'beginning', points: POINTS.beginning - LOST_BY_OTHER_LANGUAGE };
  }
  return { how: 'exact', points: points - lostBySource(name) };
}

function exactPoints(typed: SearchName, name: SearchName): number | null {
  if (typed.folded === name.folded) return POINTS.exact;
  if (typed.key === name.key || typed.squeezed === name.squeezed) return POINTS.sameKey;
  const isPlural = isForeign(name) && isOtherNumber(typed.folded, name.folded);
  return isPlural || isReordered(typed.key, name.key) ? POINTS.reordered : null;
}

/** Karotte and Karotten, limón and limones: not as English makes its plurals. */
function isOtherNumber(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (
    short.length >= SURE_WORD_LENGTH &&
    long.startsWith(short) &&
    PLURAL_ENDING.test(long.slice(short.length))
  );
}

/** "eggs scrambled" */
function isReordered(left: string, right: string): boolean {
  if (left.length !== right.length || !left.includes(' ')) return false;
  const inOrder = (key: string) => key.split(' ').toSorted().join(' ');
  return inOrder(left) === inOrder(right);
}

function matchBeginning(typed: SearchName, name: SearchName): NameMatch | null {
  const isBeginning =
    name.folded.startsWith(typed.folded) ||
    name.key.startsWith(typed.key) ||
    name.squeezed.startsWith(typed.squeezed);
  return isBeginning
    ? {
        how: 'beginning',
        points: POINTS.beginning - lostByExtraWords(typed, name) - lostBySource(name),
      }
    : null;
}

/** Every word typed begins a word of the name; one or two letters begin too many. */
function matchWords(typed: SearchName, name: SearchName): NameMatch | null {
  if (typed.folded.length < WORDS_MINIMUM_LENGTH) return null;
  const keys = name.key.split(' ');
  const typedKeys = typed.key.split(' ');
  const fits =
    typedKeys.every((typedKey) => keys.some((key) => key.startsWith(typedKey))) ||
    typed.words.every((word) => name.words.some((nameWord) => nameWord.startsWith(word)));
  return fits
    ? { how: 'words', points: POINTS.words - lostByExtraWords(typed, name) - lostBySource(name) }
    : null;
}

/** For a text that fits no name as it is: how near it comes to this one. */
export function matchSimilar(typed: SearchName, name: SearchName): NameMatch | null {
  const limit = allowedSlips(typed.folded);
  if (limit === 0) return null;
  const whole = Math.min(
    editDistance(typed.folded, name.folded, limit),
    editDistance(typed.key, name.key, limit),
  );
  // A name that goes on is less sure to be the one meant than a whole one as near.
  const slips = Math.min(whole, prefixDistance(typed.folded, name.folded, limit) + 0.5);
  if (slips > limit) return matchSimilarWord(typed, name, limit);
  const lost = slips * LOST_BY_LETTER + lostBySource(name) + lostByOtherInitial(typed, name);
  return { how: 'similar', points: POINTS.similar - lost };
}

/** One word typed, one of several in the name: "brocoli" and "steamed broccoli". */
function matchSimilarWord(typed: SearchName, name: SearchName, limit: number): NameMatch | null {
  if (name.words.length < 2) return null;
  let slips = 0;
  for (const typedWord of typed.words) {
    const allowed = Math.min(limit, allowedSlips(typedWord));
    slips += Math.min(
      ...name.words.map((word) =>
        word.startsWith(typedWord) ? 0 : editDistance(typedWord, word, allowed),
      ),
    );
  }
  if (slips > limit) return null;
  const lost = slips * LOST_BY_LETTER + 10 + lostByExtraWords(typed, name) + lostBySource(name);
  return { how: 'similar', points: POINTS.similar - lost };
}

/** One slip in four letters, two in six, three in ten. */
export function allowedSlips({ length }: string): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** People seldom get the first letter wrong. */
function lostByOtherInitial(typed: SearchName, name: SearchName): number {
  return typed.folded[0] === name.folded[0] ? 0 : 4;
}

function lostByExtraWords(typed: SearchName, name: SearchName): number {
  return Math.max(0, name.words.length - typed.words.length) * LOST_BY_EXTRA_WORD;
}

function lostBySource(name: SearchName): number {
  if (isForeign(name)) return LOST_BY_OTHER_LANGUAGE;
  return name.source === 'alias' ? LOST_BY_ALIAS : 0;
}

function isForeign({ source }: SearchName): boolean {
  return source !== 'name' && source !== 'alias';
}
