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
  sameKey: 99,
  reordered: 94,
  beginning: 70,
  keyBeginning: 64,
  wholeWords: 66,
  words: 58,
  nearlyExact: 68,
  similar: 48,
} as const;

/** A word of another language must be longer to be taken for meant: "sal" is on the way to "salad". */
const SURE_WORD_LENGTH = 4;
export const WORDS_MINIMUM_LENGTH = 3;
/** Endings by which German, Spanish and French make plurals of words that English rules do not know. */
const PLURAL_ENDINGS = ['n', 'en', 'nen', 'e', 'er', 's', 'es', 'x'];
const SURE_PLURAL_ENDINGS = ['n', 'en', 's', 'es'];
const LAST_ENDING = /(?:nen|en|er|es|n|e|s|x)$/;
const LOST_BY_OTHER_LANGUAGE = 8;
const LOST_BY_ALIAS = 0.5;
const LOST_BY_EXTRA_WORD = 3;
const LOST_BY_OTHER_NAME_GOING_ON = 14;
const LOST_BY_LETTER = 9;
const LOST_BY_OTHER_INITIAL = 4;
const LESS_SURE_SLIPS = 1.5;
const LOST_BY_LONGER_NAME = 10;

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

/** Karotten and Karotte, limones and limón. */
function isOtherNumber(typed: string, name: string): boolean {
  if (name.length >= SURE_WORD_LENGTH && typed.startsWith(name)) {
    return PLURAL_ENDINGS.includes(typed.slice(name.length));
  }
  // A word not finished looks the same: "humm" is no singular of Hummer.
  const isOneOf = typed.length > SURE_WORD_LENGTH && name.startsWith(typed);
  return isOneOf && SURE_PLURAL_ENDINGS.includes(name.slice(typed.length));
}

/** The beginning that a word of another language shares with its plural. */
export function rootOf(word: string): string {
  const root = word.replace(LAST_ENDING, '');
  return root.length < SURE_WORD_LENGTH ? word : root;
}

/** "eggs scrambled" */
function isReordered(left: string, right: string): boolean {
  if (left.length !== right.length || !left.includes(' ')) return false;
  const inOrder = (key: string) => key.split(' ').toSorted().join(' ');
  return inOrder(left) === inOrder(right);
}

function matchBeginning(typed: SearchName, name: SearchName): NameMatch | null {
  const points = beginningPoints(typed, name);
  if (points === null) return null;
  const lost = lostByExtraWords(typed, name) + lostBySource(name) + lostByGoingOn(typed, name);
  return { how: 'beginning', points: points - lost };
}

function beginningPoints(typed: SearchName, name: SearchName): number | null {
  if (name.folded.startsWith(typed.folded)) return POINTS.beginning;
  // "peache": what is no longer the beginning of the word may be one of its other number.
  return name.key.startsWith(typed.key) || name.squeezed.startsWith(typed.squeezed)
    ? POINTS.keyBeginning
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
  if (!fits) return null;
  const isWhole = name.source === 'name' && typedKeys.every((typedKey) => keys.includes(typedKey));
  const points = isWhole ? POINTS.wholeWords : POINTS.words;
  return { how: 'words', points: points - lostByExtraWords(typed, name) - lostBySource(name) };
}

/** For a text that fits no name as it is: how near it comes to this one. */
export function matchSimilar(typed: SearchName, name: SearchName): NameMatch | null {
  const limit = allowedSlips(typed.folded);
  if (limit === 0 || name.words.length > typed.words.length + 1) return null;
  const whole = Math.min(
    editDistance(typed.folded, name.folded, limit),
    typed.key === typed.folded ? Infinity : editDistance(typed.key, name.key, limit),
  );
  if (whole <= 1) return similar(POINTS.nearlyExact, whole * LOST_BY_LETTER, typed, name);
  // A name that goes on is less sure to be the one meant than a whole one as near.
  const beginning = prefixDistance(typed.folded, name.folded, limit) + LESS_SURE_SLIPS;
  const slips = Math.min(whole, beginning);
  return slips > limit
    ? matchSimilarWords(typed, name, limit)
    : similar(POINTS.similar, slips * LOST_BY_LETTER, typed, name);
}

/** Each word typed is near a word of the name: "brocoli" and "steamed broccoli". */
function matchSimilarWords(typed: SearchName, name: SearchName, limit: number): NameMatch | null {
  if (name.words.length < 2) return null;
  let slips = 0;
  for (const typedWord of typed.words) {
    const allowed = allowedSlips(typedWord);
    const fewest = Math.min(...name.words.map((word) => wordSlips(typedWord, word, allowed)));
    if (fewest > allowed) return null;
    slips += fewest;
  }
  if (slips > limit) return null;
  const lost = slips * LOST_BY_LETTER + LOST_BY_LONGER_NAME + lostByExtraWords(typed, name);
  return similar(POINTS.similar, lost, typed, name);
}

function wordSlips(typedWord: string, word: string, allowed: number): number {
  return word.startsWith(typedWord) ? 0 : editDistance(typedWord, word, allowed);
}

function similar(best: number, lost: number, typed: SearchName, name: SearchName): NameMatch {
  // People seldom get the first letter wrong.
  const byInitial = typed.folded[0] === name.folded[0] ? 0 : LOST_BY_OTHER_INITIAL;
  return { how: 'similar', points: best - lost - byInitial - lostBySource(name) };
}

/** One slip in four letters, two in six, three in ten. */
export function allowedSlips({ length }: string): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

function lostByExtraWords(typed: SearchName, name: SearchName): number {
  return Math.max(0, name.words.length - typed.words.length) * LOST_BY_EXTRA_WORD;
}

/** Who typed "pizza" meant a salami pizza rather than what is also called "pizza turca". */
function lostByGoingOn(typed: SearchName, name: SearchName): number {
  return name.source !== 'name' && name.words.length > typed.words.length
    ? LOST_BY_OTHER_NAME_GOING_ON
    : 0;
}

function lostBySource(name: SearchName): number {
  if (isForeign(name)) return LOST_BY_OTHER_LANGUAGE;
  return name.source === 'alias' ? LOST_BY_ALIAS : 0;
}

function isForeign({ source }: SearchName): boolean {
  return source !== 'name' && source !== 'alias';
}
