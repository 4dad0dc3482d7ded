import { foldWords, wordKey } from './fold.ts';
import { allowedSlips, rootOf, WORDS_MINIMUM_LENGTH } from './match-name.ts';
import { searchNamesOf, textsOf } from './search-name.ts';
import type { SearchableFood, SearchName } from './searchable.ts';
import { stemWord } from './stem.ts';
import { createTermIndex } from './term-index.ts';

/** A food worth comparing with what was typed. */
export type Candidate = {
  readonly food: SearchableFood;
  readonly names: readonly SearchName[];
};

/** Picks out of thousands of foods the few that may be meant. */
export type Candidates = {
  /** With a name in which each word typed begins a word. */
  readonly fitting: (typed: SearchName) => readonly Candidate[];
  /** With a name in which each word typed is near a word, or all of them together are. */
  readonly similar: (typed: SearchName) => readonly Candidate[];
};

/** Comparing letter by letter takes its time. */
const SIMILAR_MAXIMUM = 300;
const SLIPS_MAXIMUM = 3;

export function createCandidates(foods: readonly SearchableFood[]): Candidates {
  const words = foods.map((food) => textsOf(food).map(({ text }) => foldWords(text)));
  const index = createTermIndex(words.map(termsOf));
  const names: (readonly SearchName[] | undefined)[] = [];

  const candidate = (place: number): readonly Candidate[] => {
    const food = foods[place];
    if (food === undefined) return [];
    return [{ food, names: (names[place] ??= searchNamesOf(food)) }];
  };

  return {
    fitting: (typed) => {
      if (typed.folded.length < WORDS_MINIMUM_LENGTH) {
        return foods.flatMap((_, place) =>
          words[place]?.some(([first]) => first?.startsWith(typed.folded)) ? candidate(place) : [],
        );
      }
      const eachWord = inAll(
        tellingWords(typed.words).map((word) =>
          index.beginningWith([word, stemWord(word), wordKey(word), rootOf(word)]),
        ),
      );
      const places =
        typed.words.length === 1
          ? eachWord
          : new Set([...eachWord, ...index.beginningWith([typed.squeezed])]);
      return [...places].flatMap(candidate);
    },
    similar: (typed) => {
      const near = (form: string) =>
        // The index counts letters that changed places twice.
        index.near(form, Math.min(SLIPS_MAXIMUM, allowedSlips(form) + 1));
      const eachWord = inAll(
        tellingWords(typed.words).map(
          (word) => new Set([...near(stemWord(word)), ...index.beginningWith([word])]),
        ),
      );
      const places = new Set([...near(typed.squeezed), ...eachWord]);
      return [...places].slice(0, SIMILAR_MAXIMUM).flatMap(candidate);
    },
  };
}

/** Out of both, each with its own index. */
export function joinCandidates(left: Candidates, right: Candidates): Candidates {
  return {
    fitting: (typed) => [...left.fitting(typed), ...right.fitting(typed)],
    similar: (typed) => [...left.similar(typed), ...right.similar(typed)],
  };
}

function termsOf(names: readonly (readonly string[])[]): Iterable<string> {
  const terms = new Set<string>();
  for (const words of names) {
    for (const word of words) {
      terms.add(stemWord(word));
      terms.add(wordKey(word));
    }
    if (words.length === 2) terms.add(stemWord(words.join('')));
  }
  return terms;
}

/** A letter or two begin thousands of words: beside longer ones the comparing of names is quicker. */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(({ length }) => length >= WORDS_MINIMUM_LENGTH);
  return telling.length > 0 ? telling : words;
}

function inAll([
  first = new Set(),
  ...others
]: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set([...first].filter((place) => others.every((other) => other.has(place))));
}
