import { type Candidate, type Candidates, createCandidates, joinCandidates } from './candidates.ts';
import { type FoodUses, NO_USES, type SearchMoment, usesAround } from './food-uses.ts';
import { matchName, matchSimilar, type NameMatch } from './match-name.ts';
import { searchName } from './search-name.ts';
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
  /** Some more foods beside the same; as cheap as these are few. */
  readonly withFoods: (more: readonly SearchableFood[]) => FoodSearch;
};

type Ranked = { readonly found: FoundFood; readonly points: number };

const USUAL_LIMIT = 8;
/** What somebody wrote or eats themselves comes before what only the table has. */
const POINTS_OWN = 30;
const POINTS_USE = 35;
/** How many uses make about two thirds of `POINTS_USE`. */
const MANY_USES = 3;
const POINTS_STAPLE = 12;

/** Finds foods by what people type. Making it takes a while (tens of milliseconds), asking it does not. */
export function createFoodSearch(
  foods: readonly SearchableFood[],
  uses: FoodUses = NO_USES,
): FoodSearch {
  return searchOver(foods, createCandidates(foods), uses);
}

function searchOver(
  foods: readonly SearchableFood[],
  candidates: Candidates,
  uses: FoodUses,
): FoodSearch {
  const find: FoodSearch['find'] = (text, { limit = USUAL_LIMIT, moment } = {}) => {
    const typed = searchName(text, 'name');
    const rank = (food: SearchableFood, name: SearchName, match: NameMatch) =>
      ranked(food, name, match, countUses(uses, food.id, moment));
    if (typed.folded === '') return moment === undefined ? [] : usual(foods, uses, moment, limit);
    const fitting = bestOf(candidates.fitting(typed), rank, (name) => matchName(typed, name));
    // What fits in English, or is a word of another language, is not misspelt, however few foods it finds.
    if (fitting.some(({ found }) => isSure(found.matchedBy))) {
      return inOrder(fitting).slice(0, limit);
    }
    const known = new Set(fitting.map(({ found }) => found.foodId));
    const similar = bestOf(
      candidates.similar(typed).filter(({ food }) => !known.has(food.id)),
      rank,
      (name) => matchSimilar(typed, name),
    );
    return inOrder([...fitting, ...similar]).slice(0, limit);
  };
  return {
    find,
    withUses: (changed) => searchOver(foods, candidates, changed),
    withFoods: (more) =>
      more.length === 0
        ? searchOver(foods, candidates, uses)
        : searchOver([...more, ...foods], joinCandidates(createCandidates(more), candidates), uses),
  };
}

function isSure({ source, how }: FoundFood['matchedBy']): boolean {
  return source === 'name' || source === 'alias' || how === 'exact';
}

function bestOf(
  candidates: readonly Candidate[],
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
  foods: readonly SearchableFood[],
  uses: FoodUses,
  moment: SearchMoment,
  limit: number,
): readonly FoundFood[] {
  return foods
    .flatMap((food) => {
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
