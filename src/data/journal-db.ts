import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { JournalDocument } from '@/domain/documents';
import type { Entry } from '@/domain/entries';
import type { LoggedTable } from '@/domain/safety';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

export type StoredSetting = {
  readonly key: string;
  readonly value: unknown;
  readonly updatedAt: string;
};

/** A record as the store keeps it, of whichever table. */
export type StoredRecord = Entry | StoredSetting | JournalDocument;

/** How far the store has followed the safety log; written with every change, in the same transaction. */
export type FollowedLog = {
  readonly key: 'followed-log';
  readonly logId: string;
  readonly sequence: number;
};

/** Something that keeps databases as the browser does. */
export type StoreEngine = Required<Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>>;

/** The store of one journal. Tests can open it at an older shape. */
export class JournalDb extends Dexie {
  readonly entries!: EntityTable<Entry, 'id'>;
  readonly settings!: EntityTable<StoredSetting, 'key'>;
  readonly documents!: EntityTable<JournalDocument, 'id'>;
  readonly meta!: EntityTable<FollowedLog, 'key'>;

  /** @param engine the browser's own when absent */
  constructor(name: string, shape: readonly Migration[] = migrations, engine?: StoreEngine) {
    // Chromium since 121 acknowledges a write before it is on the disk; "strict" waits for it, as a
    // power cut right after "Saved" must lose nothing.
    super(name, { chromeTransactionDurability: 'strict', ...engine });
    for (const { version, stores } of shape) this.version(version).stores(stores);
  }

  /** For what is done alike to records of every table. */
  logged(table: LoggedTable): Table<StoredRecord, string> {
    return this.table(table);
  }
}
