import type {
  FacetCount,
  IndexedEntry,
  JournalAnswer,
  JournalQuery,
} from '@/domain/journal-index/journal-index';

export type ToWorker =
  | { readonly what: 'put'; readonly entries: readonly IndexedEntry[] }
  | { readonly what: 'drop'; readonly rows: readonly number[] }
  | { readonly what: 'ask'; readonly question: number; readonly query: JournalQuery }
  | { readonly what: 'facetCounts'; readonly question: number };

export type FromWorker = {
  readonly question: number;
  readonly answer: JournalAnswer | readonly FacetCount[];
};
