import { mirrorEntries } from '@/data/entry-mirror';
import type { Journal } from '@/data/journal';
import type { Entry } from '@/domain/entries';
import {
  type FacetCount,
  indexedEntry,
  type JournalAnswer,
  type JournalQuery,
} from '@/domain/journal-index';
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

export function createIndexClient(
  journal: Pick<Journal, 'entries' | 'onStored' | 'recovery'>,
  openEngine: OpenEngine,
  report: (reason: string) => void,
): IndexClient {
  let state: IndexState = { version: 0, isComplete: false, hasFailed: false };
  let parts = 0;
  const listeners = new Set<() => void>();
  /** By row; a row is never used again. */
  const ids: string[] = [];
  const rows = new Map<string, number>();
  let engine: IndexEngine = openEngine((reason) => {
    report(reason);
    engine = openPageEngine(() => undefined);
    rows.clear();
    mirroring.refill();
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

  const mirroring = mirrorEntries(journal, {
    restart: () => {
      parts = 0;
      drop(rows.keys());
      tell({ isComplete: false, hasFailed: false });
    },
    put: (entries) => {
      put(entries);
      parts += 1;
      // Ever more rarely: each time the list is made anew.
      if (Number.isInteger(Math.log2(parts))) tell();
    },
    replace: (changed, entries) => {
      drop(changed);
      put(entries);
      tell();
    },
    end: (failure) => {
      if (failure !== null) report(String(failure.reason));
      tell(failure === null ? { isComplete: true } : { hasFailed: true });
    },
  });

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
      mirroring.close();
      engine.close();
    },
  };
}
