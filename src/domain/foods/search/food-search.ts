import MiniSearch, { type Query } from 'minisearch';
import { wordKey } from './fold.ts';
import { type FoodUses, NO_USES, type SearchMoment, usesAround } from './food-uses.ts';
import {
  allowedSlips,
  matchName,
  matchSimilar,
  type NameMatch,
  rootOf,
  WORDS_MINIMUM_LENGTH,
} from './match-name.ts';
import { stemWord } from './stem.ts';
import { searchName, searchNamesOf } from './search-name.ts';
import type { NameSource, SearchableFood, SearchName } from './searchable.ts';
import { stapleRank } from './staples.ts';

export type FoundFood = {
  readonly foodId: string;
  readonly name: string;
  readonly isOwn: boolean;
  /** Which of its names fitted and how: "eggplant" for aubergine. */
  readonly matchedBy: {
    readonly text: string;
    readonly source: NameSource;
    readonly how: NameMatch['how'] | 'use';
  };
};

export type FindOptions = {
  readonly limit?: number;
  /** Puts first what is usually eaten at that time of day; without it, uses do not count. */
  readonly moment?: SearchMoment;
};

export type FoodSearch = {
  /** The likeliest first. For an empty text what is eaten most often about this time. */
  readonly find: (text: string, options?: FindOptions) => readonly FoundFood[];
  /** The same foods with other uses; cheap. */
  readonly withUses: (uses: FoodUses) => FoodSearch;
};

type Indexed = { readonly food: SearchableFood; readonly names: readonly SearchName[] };
type Ranked = { readonly found: FoundFood; readonly points: number };

const asWritten = (term: string): string => term;

const USUAL_LIMIT = 8;
/** What somebody wrote or eats themselves comes before what only the table has. */
const POINTS_OWN = 30;
const POINTS_USE = 35;
/** How many uses make about two thirds of `POINTS_USE`. */
const MANY_USES = 3;
const POINTS_STAPLE = 12;
/** Comparing letter by letter takes its time; the index puts the nearest first. */
const SIMILAR_CANDIDATES = 400;

/** Finds foods by what people type. Making it takes a while (tens of milliseconds), asking it does not. */
export function createFoodSearch(
  foods: readonly SearchableFood[],
  uses: FoodUses = NO_USES,
): FoodSearch {
  const indexed = foods.map((food) => ({ food, names: searchNamesOf(food) }));
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    // The words are folded already.
    tokenize: (terms) => terms.split(' '),
    processTerm: asWritten,
  });
  index.addAll(indexed.map(({ names }, id) => ({ id, terms: termsOf(names) })));
  return searchOver(indexed, index, uses);
}

function searchOver(indexed: readonly Indexed[], index: MiniSearch, uses: FoodUses): FoodSearch {
  const candidates = (query: Query, most = Infinity) =>
    index
      .search(query)
      .slice(0, most)
      .flatMap(({ id }) => indexed[id as number] ?? []);
  const fittingCandidates = (typed: SearchName) =>
    typed.folded.length < WORDS_MINIMUM_LENGTH ? indexed : candidates(fittingQuery(typed));

  const find: FoodSearch['find'] = (text, { limit = USUAL_LIMIT, moment } = {}) => {
    const typed = searchName(text, 'name');
    const rank = (food: SearchableFood, name: SearchName, match: NameMatch) =>
      ranked(food, name, match, countUses(uses, food.id, moment));
    if (typed.folded === '') return moment === undefined ? [] : usual(indexed, uses, moment, limit);
    const fitting = bestOf(fittingCandidates(typed), rank, (name) => matchName(typed, name));
    // What fits in English, or is a word of another language, is not misspelt, however few foods it finds.
    if (fitting.some(({ found }) => isSure(found.matchedBy))) {
      return inOrder(fitting).slice(0, limit);
    }
    const known = new Set(fitting.map(({ found }) => found.foodId));
    const similar = bestOf(
      candidates(similarQuery(typed), SIMILAR_CANDIDATES).filter(({ food }) => !known.has(food.id)),
      rank,
      (name) => matchSimilar(typed, name),
    );
    return inOrder([...fitting, ...similar]).slice(0, limit);
  };
  return { find, withUses: (changed) => searchOver(indexed, index, changed) };
}

function termsOf(names: readonly SearchName[]): string {
  const terms = new Set<string>();
  for (const { words, key, squeezed } of names) {
    for (const word of words) terms.add(stemWord(word));
    for (const word of key.split(' ')) terms.add(word);
    if (words.length === 2) terms.add(squeezed);
  }
  return [...terms].join(' ');
}

const AS_TYPED = { tokenize: (text: string) => [text], processTerm: asWritten };

/** Foods with a name in which each word typed, in one of its forms, begins a word. */
function fittingQuery({ words, squeezed }: SearchName): Query {
  const prefixes = (...forms: string[]): Query => ({
    ...AS_TYPED,
    queries: [...new Set(forms)],
    combineWith: 'OR',
    prefix: true,
  });
  const eachWord: Query = {
    queries: tellingWords(words).map((word) =>
      prefixes(word, stemWord(word), wordKey(word), rootOf(word)),
    ),
    combineWith: 'AND',
  };
  return words.length === 1
    ? eachWord
    : { queries: [eachWord, prefixes(squeezed)], combineWith: 'OR' };
}

/** Foods with a name in which each word typed is near a word, or all of them together are. */
function similarQuery({ words, squeezed }: SearchName): Query {
  const near = (form: string, prefix: boolean): Query => ({
    ...AS_TYPED,
    queries: [form],
    prefix,
    // The index counts letters that changed places twice.
    fuzzy: (term) => Math.min(3, allowedSlips(term) + 1),
  });
  if (words.length === 1) return near(squeezed, false);
  const eachWord: Query = {
    queries: tellingWords(words).map((word) => near(stemWord(word), true)),
    combineWith: 'AND',
  };
  return { queries: [eachWord, near(squeezed, false)], combineWith: 'OR' };
}

function isSure({ source, how }: FoundFood['matchedBy']): boolean {
  return source === 'name' || source === 'alias' || how === 'exact';
}

/** A letter or two begin thousands of words: beside longer ones the comparing of names is quicker. */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(({ length }) => length >= WORDS_MINIMUM_LENGTH);
  return telling.length > 0 ? telling : words;
}

function bestOf(
  candidates: readonly Indexed[],
  rank: (food: SearchableFood, name: SearchName, match: NameMatch) => Ranked,
  matchOf: (name: SearchName) => NameMatch | null,
): readonly Ranked[] {
  return candidates.flatMap(({ food, names }) => {
    let best: { name: SearchName; match: NameMatch } | null = null;
    for (const name of names) {
      const match = matchOf(name);
      if (match !== null && (best === null || match.points > best.match.points))
        best = { name, match };
    }
    return best === null ? [] : [rank(food, best.name, best.match)];
  });
}

function ranked(
  food: SearchableFood,
  name: SearchName,
  match: NameMatch,
  useCount: number,
): Ranked {
  const { text, source } = name;
  return {
    found: {
      foodId: food.id,
      name: food.name,
      isOwn: food.isOwn === true,
      matchedBy: { text, source, how: match.how },
    },
    points:
      match.points +
      (food.isOwn === true ? POINTS_OWN : 0) +
      POINTS_USE * (1 - Math.exp(-useCount / MANY_USES)) +
      POINTS_STAPLE * stapleRank(food.id),
  };
}

function countUses(uses: FoodUses, foodId: string, moment: SearchMoment | undefined): number {
  const known = uses.get(foodId);
  return known === undefined || moment === undefined ? 0 : usesAround(known, moment);
}

/** What is the very name comes first, whatever else is liked better: it could not be chosen otherwise. */
function inOrder(foods: readonly Ranked[]): readonly FoundFood[] {
  const isExact = ({ found }: Ranked) => Number(found.matchedBy.how === 'exact');
  return foods
    .toSorted(
      (left, right) =>
        isExact(right) - isExact(left) ||
        right.points - left.points ||
        left.found.name.length - right.found.name.length ||
        (left.found.name < right.found.name ? -1 : 1),
    )
    .map(({ found }) => found);
}

function usual(
  indexed: readonly Indexed[],
  uses: FoodUses,
  moment: SearchMoment,
  limit: number,
): readonly FoundFood[] {
  return indexed
    .flatMap(({ food }) => {
      const count = countUses(uses, food.id, moment);
      return count > 0 ? [{ food, count }] : [];
    })
    .toSorted((left, right) => right.count - left.count)
    .slice(0, limit)
    .map(({ food: { id, name, isOwn = false } }) => ({
      foodId: id,
      name,
      isOwn,
      matchedBy: { text: name, source: 'name', how: 'use' },
    }));
}
