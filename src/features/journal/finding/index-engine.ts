import {
  createJournalIndex,
  type FacetCount,
  type IndexedEntry,
  type JournalAnswer,
  type JournalQuery,
} from '@/domain/journal-index/journal-index';

/** Where the index lives: beside the page, or in it. Answers come in the order of the questions. */
export type IndexEngine = {
  readonly put: (entries: readonly IndexedEntry[]) => void;
  readonly drop: (rows: readonly number[]) => void;
  readonly ask: (query: JournalQuery) => Promise<JournalAnswer>;
  readonly facetCounts: () => Promise<readonly FacetCount[]>;
  readonly close: () => void;
};

/** Opens an engine; `onFailure` is called at most once, when it can answer no more. */
export type OpenEngine = (onFailure: (reason: string) => void) => IndexEngine;

/** In the page: for where there are no workers, and should one fail. */
export const openPageEngine: OpenEngine = () => {
  const index = createJournalIndex();
  return {
    put: index.put,
    drop: index.drop,
    ask: async (query) => index.ask(query),
    facetCounts: async () => index.facetCounts(),
    close: () => undefined,
  };
};
