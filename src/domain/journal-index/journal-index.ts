import type { FacetValue } from '../entries/define-kind.ts';
import { createWordIndex } from './word-index.ts';

export type IndexedFacet = FacetValue & { readonly id: string };

/** An entry without its content: enough to find it by. Plain data, so that it can be sent to a worker. */
export type IndexedEntry = {
  /** Given by whoever fills the index, never twice: a changed entry gets a new one. */
  readonly row: number;
  readonly dayNumber: number;
  /** Milliseconds since 1970-01-01 UTC */
  readonly at: number;
  readonly text: string;
  readonly facets: readonly IndexedFacet[];
};

/** All parts must fit; of a facet's values one is enough. An empty query fits everything. */
export type JournalQuery = {
  readonly text: string;
  readonly facets: readonly { readonly id: string; readonly values: readonly string[] }[];
};

/** What fits, the newest first. Typed arrays, so that an answer of any length costs the page nothing. */
export type JournalAnswer = {
  /** Rows by day, then by time. */
  readonly rows: Int32Array;
  /** `dayNumber` of each day that has something. */
  readonly days: Int32Array;
  /** How many rows belong to each of `days`. */
  readonly counts: Int32Array;
  /** Nothing has the very words; these are the ones found instead. Empty otherwise. */
  readonly similarWords: readonly string[];
};

/** How often and when something was noted. */
export type FacetCount = IndexedFacet & {
  readonly entryCount: number;
  readonly dayCount: number;
  readonly lastDayNumber: number;
};

export type JournalIndex = {
  readonly put: (entries: readonly IndexedEntry[]) => void;
  readonly drop: (rows: readonly number[]) => void;
  readonly ask: (query: JournalQuery) => JournalAnswer;
  /** Everything entries can be filtered by, most often noted first. */
  readonly facetCounts: () => readonly FacetCount[];
};

type Postings = { readonly facet: IndexedFacet; readonly rows: number[] };

/** For each condition, the lists of rows that fulfil it. */
type Conditions = readonly (readonly (readonly number[])[])[];

const GONE = Number.NEGATIVE_INFINITY;

export function createJournalIndex(): JournalIndex {
  /** By row; `GONE` for one that was dropped. */
  const dayOfRow: number[] = [];
  const timeOfRow: number[] = [];
  const postings = new Map<string, Postings>();
  const words = createWordIndex();
  let order: Int32Array | null = null;

  const isThere = (row: number): boolean => timeOfRow[row] !== undefined && timeOfRow[row] !== GONE;

  /** All rows there are, the newest first; of the same instant the one written last. */
  function newestFirst(): Int32Array {
    order ??= Int32Array.from(timeOfRow.keys())
      .filter(isThere)
      .sort(
        (left, right) =>
          (dayOfRow[right] as number) - (dayOfRow[left] as number) ||
          (timeOfRow[right] as number) - (timeOfRow[left] as number) ||
          right - left,
      );
    return order;
  }

  function answer(conditions: Conditions, similarWords: readonly string[]): JournalAnswer {
    const met = countMet(conditions, timeOfRow.length);
    const all = newestFirst();
    const rows = conditions.length === 0 ? all.slice() : all.filter((row) => met(row));
    return { rows, ...byDay(rows, dayOfRow), similarWords };
  }

  function facetConditions({ facets }: JournalQuery): Conditions {
    return facets.map(({ id, values }) =>
      values.flatMap((value) => {
        const known = postings.get(keyOf(id, value));
        return known === undefined ? [] : [known.rows];
      }),
    );
  }

  return {
    put: (entries) => {
      for (const { row, dayNumber, at, text, facets } of entries) {
        dayOfRow[row] = dayNumber;
        timeOfRow[row] = at;
        words.add(row, text);
        for (const [key, facet] of new Map(facets.map((one) => [keyOf(one.id, one.value), one]))) {
          const known = postings.get(key);
          if (known === undefined) postings.set(key, { facet, rows: [row] });
          else known.rows.push(row);
        }
      }
      order = null;
    },
    drop: (rows) => {
      for (const row of rows) timeOfRow[row] = GONE;
      order = null;
    },
    ask: (query) => {
      const others = facetConditions(query);
      const exact = answer([...others, ...words.fitting(query.text)], []);
      if (exact.rows.length > 0) return exact;
      const similar = words.similar(query.text);
      return similar.rows.length === 0
        ? exact
        : answer([...others, ...similar.rows], similar.words);
    },
    facetCounts: () =>
      [...postings.values()]
        .map(({ facet, rows }) => countsOf(facet, rows.filter(isThere), dayOfRow))
        .filter(({ entryCount }) => entryCount > 0)
        .sort((left, right) => right.entryCount - left.entryCount),
  };
}

const keyOf = (id: string, value: string): string => `${id} ${value}`;

/** Whether a row is in some list of every condition. */
function countMet(conditions: Conditions, size: number): (row: number) => boolean {
  const met = new Uint8Array(size);
  for (const [index, lists] of conditions.entries()) {
    for (const rows of lists) {
      for (const row of rows) if (met[row] === index) met[row] = index + 1;
    }
  }
  return (row) => met[row] === conditions.length;
}

function byDay(
  rows: Int32Array,
  dayOfRow: readonly number[],
): Pick<JournalAnswer, 'days' | 'counts'> {
  const days: number[] = [];
  const counts: number[] = [];
  for (const row of rows) {
    const day = dayOfRow[row] as number;
    if (days.at(-1) === day) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      days.push(day);
      counts.push(1);
    }
  }
  return { days: Int32Array.from(days), counts: Int32Array.from(counts) };
}

function countsOf(
  facet: IndexedFacet,
  rows: readonly number[],
  dayOfRow: readonly number[],
): FacetCount {
  const days = new Set(rows.map((row) => dayOfRow[row] as number));
  let lastDayNumber = Number.NEGATIVE_INFINITY;
  for (const day of days) if (day > lastDayNumber) lastDayNumber = day;
  return { ...facet, entryCount: rows.length, dayCount: days.size, lastDayNumber };
}
