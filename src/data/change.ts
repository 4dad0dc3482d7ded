import type { JournalDocument } from '@/domain/documents';
import type { Entry } from '@/domain/entries';
import type { StoredSetting } from './journal-db.ts';

/** One record as it was and as it is now; `before` is null for a new one. Nothing is ever taken out. */
export type RecordChange =
  | { readonly table: 'entries'; readonly before: Entry | null; readonly after: Entry }
  | {
      readonly table: 'settings';
      readonly before: StoredSetting | null;
      readonly after: StoredSetting;
    }
  | {
      readonly table: 'documents';
      readonly before: JournalDocument | null;
      readonly after: JournalDocument;
    };

/** What one action of the person did: written whole or not at all, and undone as one. */
export type Change = { readonly records: readonly RecordChange[] };
