import type { Entry } from '../entries/index.ts';
import {
  type FoodBook,
  foodKey,
  foldWords,
  type FoodSearch,
  type ResolvedFood,
  type SearchMoment,
  summariseFoodUses,
} from '../foods/index.ts';
import type { FoodLookups, FoodMatch } from './reading.ts';

const DRINK_GROUPS: ReadonlySet<string> = new Set(['drink', 'alcohol']);
const SUGGESTIONS_MAX = 8;
/** A slip in more words than these is not looked for: it would take too long for every key pressed. */
const NEARLY_WORDS_MAX = 2;
/** What is longer or shorter by more letters is rather another word, or one not yet written to its end. */
const NEARLY_LETTERS_MAX = 1;

export type FoodLookupParts = {
  readonly book: FoodBook;
  /** Over the foods of the book. Making one takes a while: it is made once a book. */
  readonly search: FoodSearch;
  /** What was eaten before, from early to late. */
  readonly meals: readonly Entry<'meal'>[];
  /** What is eaten at that time of day is offered first. */
  readonly moment: SearchMoment;
};

/**
 * What the quick line asks about foods, answered by the book of foods and by what somebody wrote before. A
 * food keeps the words of the line; offered it is called as the person wrote it last.
 */
export function createFoodLookups({ book, search, meals, moment }: FoodLookupParts): FoodLookups {
  const idOf = (food: ResolvedFood): string | null => (food.kind === 'unknown' ? null : food.id);
  const written = new Map<string, string>();
  /** Words no food stands behind, by their key; the latest spelling. */
  const typed = new Map<string, string>();
  for (const { data } of meals) {
    for (const item of data.items) {
      const food = book.resolve(item);
      if (food.kind !== 'unknown') written.set(food.id, item.name);
      else if (food.key !== '') {
        typed.delete(food.key);
        typed.set(food.key, item.name);
      }
    }
  }
  const usual = search.withUses(summariseFoodUses(meals, (item) => idOf(book.resolve(item))));
  const typedLately = [...typed.values()].reverse().map((name) => ({ name, folded: fold(name) }));
  const beginsAny = beginningOf(book);
  /** A line is read again for every key pressed, with the same words in front. */
  const nearlyBefore = new Map<string, FoodMatch | null>();

  const matchOf = (id: string, name: string): FoodMatch => ({
    name: written.get(id) ?? capitalised(name),
    foodId: id,
    isDrink: DRINK_GROUPS.has(book.byId.get(id)?.group ?? ''),
  });

  /** In the words that stand in the line: "pizza" does not become a margherita. */
  const namedLike = (words: string, food: { readonly id: string; readonly name: string }) => {
    const before = written.get(food.id) ?? '';
    return {
      name: foodKey(before) === foodKey(words) ? before : words.trim(),
      ...(foodKey(food.name) === foodKey(words) ? {} : { countsAs: food.name }),
    };
  };

  const findNearly = (folded: string): FoodMatch | null => {
    const wordCount = folded === '' ? 0 : folded.split(' ').length;
    if (wordCount === 0 || wordCount > NEARLY_WORDS_MAX) return null;
    const [best] = search.find(folded, { limit: 1 });
    if (best?.matchedBy.how !== 'similar') return null;
    const letters = Math.abs(fold(best.matchedBy.text).length - folded.length);
    return letters > NEARLY_LETTERS_MAX ? null : matchOf(best.foodId, best.name);
  };

  return {
    nearly: (words) => {
      const folded = fold(words);
      const known = nearlyBefore.get(folded);
      if (known !== undefined) return known;
      const found = findNearly(folded);
      nearlyBefore.set(folded, found);
      return found;
    },
    food: (words) => {
      const food = book.resolve({ name: words });
      if (food.kind !== 'unknown') return { ...matchOf(food.id, words), ...namedLike(words, food) };
      const name = food.key === '' ? undefined : typed.get(food.key);
      return name === undefined ? null : { name };
    },
    suggest: (prefix) => {
      const folded = fold(prefix);
      if (folded === '') return [];
      const own = typedLately.filter((food) => food.folded.startsWith(folded));
      // Several words are only taken for one food when one begins just so; a slip costs a long search.
      const isOneFood = !folded.includes(' ') || beginsAny(folded);
      const found = isOneFood ? usual.find(prefix, { limit: SUGGESTIONS_MAX, moment }) : [];
      return [
        ...own.map(({ name }): FoodMatch => ({ name })),
        ...found.map(({ foodId, name, matchedBy }) => ({
          ...matchOf(foodId, name),
          isGuess: !` ${fold(matchedBy.text)}`.includes(` ${folded}`),
        })),
      ].slice(0, SUGGESTIONS_MAX);
    },
  };
}

function fold(words: string): string {
  return foldWords(words).join(' ');
}

/** As a name stands in a list: "rolled oats" is "Rolled oats". */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether any name of the book begins with some folded words. The names are put in order when first asked for. */
function beginningOf({ searchable }: FoodBook): (folded: string) => boolean {
  let names: readonly string[] | null = null;
  return (folded) => {
    names ??= searchable
      .flatMap(({ name, aliases, words }) => [
        name,
        ...aliases,
        ...(words === undefined ? [] : Object.values(words).flat()),
      ])
      .map(fold)
      .sort();
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle] ?? '') < folded) low = middle + 1;
      else high = middle;
    }
    return names[low]?.startsWith(folded) === true;
  };
}
