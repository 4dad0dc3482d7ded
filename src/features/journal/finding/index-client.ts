import type { Journal } from '@/data/journal';
import { addDays, type LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import {
  type FacetCount,
  indexedEntry,
  type JournalAnswer,
  type JournalQuery,
} from '@/domain/journal-index';
import type { LoggedRecord } from '@/domain/safety';
import { withShownWords } from './shown-words.ts';
import { type IndexEngine, type OpenEngine, openPageEngine } from './index-engine.ts';

export type IndexState = {
  /** Goes up whenever the same question may have another answer. */
  readonly version: number;
  /** Whether the whole journal is in it; the newest days are first. */
  readonly isComplete: boolean;
  /** The journal could not be read to its end. */
  readonly hasFailed: boolean;
};

/** The index of one journal, filled from its store and kept in step with it. */
export type IndexClient = {
  readonly state: () => IndexState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly ask: (query: JournalQuery) => Promise<JournalAnswer>;
  readonly facetCounts: () => Promise<readonly FacetCount[]>;
  /** The entry a row of an answer stands for. */
  readonly idOf: (row: number) => string;
  readonly close: () => void;
};

/** About what can be read and told in a few milliseconds. */
const PART_DAYS = 14;

export function createIndexClient(
  journal: Pick<Journal, 'entries' | 'onStored' | 'recovery'>,
  openEngine: OpenEngine,
  report: (reason: string) => void,
): IndexClient {
  let state: IndexState = { version: 0, isComplete: false, hasFailed: false };
  let isClosed = false;
  let filling = 0;
  const listeners = new Set<() => void>();
  /** By row; a row is never used again. */
  const ids: string[] = [];
  const rows = new Map<string, number>();
  /** Written while the store is being read: what was read of them may be old. */
  const changedMeanwhile = new Set<string>();
  let engine: IndexEngine = openEngine((reason) => {
    report(reason);
    engine = openPageEngine(() => undefined);
    rows.clear();
    void fill();
  });

  const tell = (change: Partial<IndexState> = {}): void => {
    state = { ...state, ...change, version: state.version + 1 };
    for (const listener of listeners) listener();
  };

  function put(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    engine.put(
      entries.map((entry) => {
        const row = ids.length;
        ids.push(entry.id);
        rows.set(entry.id, row);
        return withShownWords(indexedEntry(entry, row));
      }),
    );
  }

  function drop(entryIds: Iterable<string>): void {
    const gone = [...entryIds].flatMap((id) => {
      const row = rows.get(id);
      rows.delete(id);
      return row === undefined ? [] : [row];
    });
    if (gone.length > 0) engine.drop(gone);
  }

  async function follow(records: readonly LoggedRecord[]): Promise<void> {
    const changed = records.flatMap(({ table, key }) => (table === 'entries' ? [key] : []));
    if (changed.length === 0) return;
    for (const id of changed) changedMeanwhile.add(id);
    const entries = await journal.entries.byIds(changed).catch(() => []);
    if (isClosed) return;
    drop(changed);
    put(entries);
    tell();
  }

  /** From the newest day to the first one, so that the list can begin at once. */
  async function fill(): Promise<void> {
    filling += 1;
    const mine = filling;
    const isOver = () => isClosed || mine !== filling;
    changedMeanwhile.clear();
    drop(rows.keys());
    tell({ isComplete: false, hasFailed: false });
    try {
      let to = await journal.entries.lastDay();
      let parts = 0;
      while (to !== null && !isOver()) {
        const from: LocalDay = addDays(to, 1 - PART_DAYS);
        const entries = await journal.entries.between({ from, to });
        if (isOver()) return;
        put(entries.filter(({ id }) => !changedMeanwhile.has(id)));
        // Years nobody wrote in are not walked through.
        to = await journal.entries.lastDay(addDays(from, -1));
        parts += 1;
        // Ever more rarely: each time the list is made anew.
        if (Number.isInteger(Math.log2(parts))) tell();
        await breathe();
      }
      if (!isOver()) tell({ isComplete: true });
    } catch (error) {
      if (isOver()) return;
      report(String(error));
      tell({ hasFailed: true });
    }
  }

  const stopFollowing = journal.onStored((records) => void follow(records));
  const stopWatching = journal.recovery?.onChange(() => void fill());
  void fill();

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: async (query) => engine.ask(query),
    facetCounts: async () => engine.facetCounts(),
    idOf: (row) => ids[row] ?? '',
    close: () => {
      isClosed = true;
      stopFollowing();
      stopWatching?.();
      engine.close();
    },
  };
}

/** Lets the page do what it has to between two parts. */
async function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
