import type {
  FacetCount,
  IndexedEntry,
  JournalAnswer,
  JournalQuery,
} from '@/domain/journal-index/journal-index';
import type { NumberedAnswer } from '@/ui/lib/trusted-worker';

export type ToWorker =
  | { readonly what: 'put'; readonly entries: readonly IndexedEntry[] }
  | { readonly what: 'drop'; readonly rows: readonly number[] }
  | { readonly what: 'ask'; readonly question: number; readonly query: JournalQuery }
  | { readonly what: 'facetCounts'; readonly question: number };

export type FromWorker = NumberedAnswer<JournalAnswer | readonly FacetCount[]>;
