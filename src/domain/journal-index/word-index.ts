import MiniSearch from 'minisearch';
import { foldWords, wordKey } from '../foods/search/fold.ts';

/** Shorter words are misspelt too easily into other ones. */
const SIMILAR_FROM_LETTERS = 4;
const TWO_SLIPS_FROM_LETTERS = 8;

export type WordIndex = {
  readonly add: (row: number, text: string) => void;
  /** For each typed word the rows that have it: begun, whole, or as its plural or singular. */
  readonly fitting: (text: string) => readonly (readonly (readonly number[])[])[];
  /** The same with the words closest to what was typed, and which those are. */
  readonly similar: (text: string) => {
    readonly rows: readonly (readonly (readonly number[])[])[];
    readonly words: readonly string[];
  };
};

const asWritten = (term: string): string => term;

/**
 * Entries share their words, so that the different words are searched, a few thousand in ten years, and
 * each leads to its entries.
 */
export function createWordIndex(): WordIndex {
  const rowsOfWord: number[][] = [];
  const words: string[] = [];
  const numberOfWord = new Map<string, number>();
  const wordsByKey = new Map<string, number[]>();
  const index = new MiniSearch<{ readonly id: number; readonly word: string }>({
    fields: ['word'],
    tokenize: (word) => [word],
    processTerm: asWritten,
  });

  function rowsFor(word: string): number[] {
    const known = numberOfWord.get(word);
    if (known !== undefined) return rowsOfWord[known] as number[];
    const id = words.length;
    const rows: number[] = [];
    words.push(word);
    rowsOfWord.push(rows);
    numberOfWord.set(word, id);
    index.add({ id, word });
    const key = wordKey(word);
    const alike = wordsByKey.get(key);
    if (alike === undefined) wordsByKey.set(key, [id]);
    else alike.push(id);
    return rows;
  }

  const rowsOf = (ids: Iterable<number>) =>
    [...new Set(ids)].map((id) => rowsOfWord[id] as readonly number[]);

  function idsFitting(typed: string): readonly number[] {
    const begun = index.search(typed, { prefix: true }).map(({ id }) => id as number);
    return [...begun, ...(wordsByKey.get(wordKey(typed)) ?? [])];
  }

  function idsSimilar(typed: string): readonly number[] {
    if (typed.length < SIMILAR_FROM_LETTERS) return [];
    const fuzzy = typed.length < TWO_SLIPS_FROM_LETTERS ? 1 : 2;
    return index.search(typed, { fuzzy }).map(({ id }) => id as number);
  }

  return {
    add: (row, text) => {
      for (const word of new Set(foldWords(text))) rowsFor(word).push(row);
    },
    fitting: (text) => foldWords(text).map((typed) => rowsOf(idsFitting(typed))),
    similar: (text) => {
      const found = foldWords(text).map((typed) => {
        const ids = idsFitting(typed);
        return ids.length > 0 ? ids : idsSimilar(typed);
      });
      return {
        rows: found.map(rowsOf),
        words: [...new Set(found.flat())].map((id) => words[id] as string),
      };
    },
  };
}
