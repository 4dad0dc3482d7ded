import { activeTrackers, type Tracker } from '../trackers/index.ts';
import { isMark, readPortion } from './amounts.ts';
import { lex, normalise, type Span, type Token } from './lex.ts';
import type { Lexicon, Role } from './lexicon.ts';
import { lexiconOf } from './read-quick-line.ts';
import type { FoodLookups } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that could stand in place of what is being written, from `start` to `end`. */
export type Completion = Span & {
  readonly kind: 'food' | 'keyword';
  readonly text: string;
};

const COMPLETIONS_MAX = 8;
/** One letter says nothing about which word of the grammar is meant. */
const KEYWORD_LETTERS_MIN = 2;
const KEYWORDS_MAX = 4;

/** Words that begin an entry, or stand next to one. */
const OPENING_ROLES: readonly Role[] = [
  'topic',
  'technique',
  'slot',
  'day',
  'weekday',
  'note',
  'supplementNames',
  'supplement',
  'tookVerbs',
];
const SKIN_ROLES: readonly Role[] = ['region', 'sign', 'otherSigns', 'level'];

/**
 * What the word before the caret might become, the likeliest first: foods by all the words since the last
 * comma ("rye br"), words of the grammar by the last one.
 */
export function completionsAt(
  text: string,
  caret: number,
  {
    vocabulary,
    foods,
    trackers = [],
  }: {
    readonly vocabulary: Vocabulary;
    readonly foods: FoodLookups;
    readonly trackers?: readonly Tracker[];
  },
): readonly Completion[] {
  const words = lexiconOf(vocabulary);
  const tokens = lex(text.slice(0, caret));
  const last = tokens.at(-1);
  if (last === undefined || last.end !== caret) return [];
  if (last.kind !== 'word' && last.kind !== 'number') return [];
  const clauseAt = startOf(tokens, isClauseEnd);
  const isInNote = isNoteAt(tokens, clauseAt, words);
  if (isInNote) return [];
  const keywords = [
    ...namesFor(trackers, last),
    ...keywordsFor(tokens, clauseAt, words, last),
  ].slice(0, KEYWORDS_MAX);
  const names = foodsFor(text, tokens, words, foods, last, keywords.length > 0);
  // What the person may be in the middle of comes first: a word of the grammar only when few foods begin so.
  const found = [
    ...names.slice(0, COMPLETIONS_MAX - Math.min(KEYWORDS_MAX, keywords.length)),
    ...keywords,
  ];
  const seen = new Set<string>();
  return found
    .filter(({ text: word }) => {
      const key = word.toLowerCase();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, COMPLETIONS_MAX);
}

/** The index behind the last token that is one of those. */
function startOf(tokens: readonly Token[], isOne: (token: Token) => boolean): number {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token !== undefined && isOne(token)) return index + 1;
  }
  return 0;
}

const isClauseEnd = (token: Token): boolean => isMark(token, ';', '\n', '.');

function isNoteAt(tokens: readonly Token[], at: number, words: Lexicon): boolean {
  for (let index = at; index < tokens.length - 1; index += 1) {
    if (words.match(tokens, index, 'note') !== null && isMark(tokens[index + 1], ':')) return true;
  }
  return false;
}

function foodsFor(
  text: string,
  tokens: readonly Token[],
  words: Lexicon,
  foods: FoodLookups,
  last: Token,
  isSureOnly: boolean,
): readonly Completion[] {
  // "fish and ch" is one food, "oats and ke" is two: the longest that any food begins with counts.
  const begun = nameStarts(tokens, words).flatMap((start) => {
    const from = tokens[start];
    if (from === undefined) return [];
    const found = foods.suggest(text.slice(from.start, last.end));
    return [{ start: from.start, found: found.filter(({ name }) => isOther(name, from, last)) }];

    function isOther(name: string, from: Token, last: Token): boolean {
      return normalise(name) !== normalise(text.slice(from.start, last.end));
    }
  });
  const sure = begun.find(({ found }) => found.some(({ isGuess }) => isGuess !== true));
  // "stress" is no slip of "cress".
  const isSure = isSureOnly || words.knows(last.norm);
  const best = sure ?? (isSure ? undefined : begun.find(({ found }) => found.length > 0));
  const offered = (best?.found ?? []).filter(({ isGuess }) => !isSure || isGuess !== true);
  return offered.map(({ name }) => ({
    kind: 'food',
    text: /[,;:&+"()]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name,
    start: best?.start ?? last.start,
    end: last.end,
  }));
}

/** Where the name of the food before the caret may begin, the earliest first. */
function nameStarts(tokens: readonly Token[], words: Lexicon): readonly number[] {
  const segment = startOf(
    tokens,
    (token) => isClauseEnd(token) || isMark(token, ',', ':', '+', '&'),
  );
  const starts: number[] = [];
  for (let index = segment; index < tokens.length; index += 1) {
    const isPlain = tokens[index]?.kind === 'word' || tokens[index]?.kind === 'number';
    if (!isPlain) {
      starts.length = 0;
      continue;
    }
    const portion = readPortion(tokens, index, words);
    const isInPortion = portion !== null && index + portion.length < tokens.length;
    if (!isInPortion) starts.push(index);
    else {
      starts.length = 0;
      index += portion.length - 1;
    }
  }
  return starts;
}

function keywordsFor(
  tokens: readonly Token[],
  clauseAt: number,
  words: Lexicon,
  last: Token,
): readonly Completion[] {
  if (last.kind !== 'word' || last.norm.length < KEYWORD_LETTERS_MIN) return [];
  const isOfSkin = tokens.slice(clauseAt, -1).some((_, index) => {
    const topic = words.match(tokens, clauseAt + index, 'topic')?.value;
    return topic === 'skin' || topic === 'itch';
  });
  const roles = isOfSkin ? [...SKIN_ROLES, ...OPENING_ROLES] : OPENING_ROLES;
  const phrases = roles
    .flatMap((role) => words.phrasesOf(role))
    .filter((phrase) => phrase.startsWith(last.norm) && phrase !== last.norm);
  // "cheek left" is only more of "cheek".
  return phrases
    .filter((phrase) => !phrases.some((other) => phrase.startsWith(`${other} `)))
    .slice(0, KEYWORDS_MAX)
    .map((phrase) => ({ kind: 'keyword', text: phrase, start: last.start, end: last.end }));
}

/** What the person tracks, by the beginning of its name. */
function namesFor(trackers: readonly Tracker[], last: Token): readonly Completion[] {
  if (last.kind !== 'word' || last.norm.length < KEYWORD_LETTERS_MIN) return [];
  return activeTrackers(trackers)
    .map(({ data }) => data.name)
    .filter((name) => normalise(name).startsWith(last.norm) && normalise(name) !== last.norm)
    .map((text) => ({ kind: 'keyword', text, start: last.start, end: last.end }));
}
