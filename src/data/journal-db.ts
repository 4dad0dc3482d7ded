import { type DBCore, Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { JournalDocument } from '@/domain/documents';
import type { Entry } from '@/domain/entries';
import { LOGGED_TABLES, type LoggedTable } from '@/domain/safety';
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

/** Each shape has a store of its own, so that changing the shape never changes a store that somebody has. */
export const storeNameOf = (journalName: string, shape: number): string =>
  shape === 1 ? journalName : `${journalName}-shape-${shape}`;

/** The store of one journal, at the present shape or an earlier one. */
export class JournalDb extends Dexie {
  readonly entries!: EntityTable<Entry, 'id'>;
  readonly settings!: EntityTable<StoredSetting, 'key'>;
  readonly documents!: EntityTable<JournalDocument, 'id'>;
  readonly meta!: EntityTable<FollowedLog, 'key'>;

  readonly journalName: string;
  /** Number of its shape. */
  readonly shape: number;
  readonly engine: StoreEngine | undefined;
  /** What is being read or written just now. */
  readonly #running = new Set<IDBTransaction>();

  /**
   * @param journalName several stores can belong to one journal
   * @param engine the browser's own when absent
   */
  constructor(
    journalName: string,
    steps: readonly Migration[] = migrations,
    engine?: StoreEngine,
    storeName = storeNameOf(journalName, steps.length),
  ) {
    // Chromium since 121 acknowledges a write before it is on the disk; "strict" waits for it, as a
    // power cut right after "Saved" must lose nothing.
    // No cache: a read that never ends, as damaged stores have them, would be shared with every later one like it.
    super(storeName, { chromeTransactionDurability: 'strict', cache: 'disabled', ...engine });
    this.journalName = journalName;
    this.shape = steps.length;
    this.engine = engine;
    for (const { version, stores } of steps) this.version(version).stores(stores);
    this.use({ stack: 'dbcore', create: (core) => this.#followTransactions(core) });
  }

  #followTransactions(core: DBCore): DBCore {
    return {
      ...core,
      transaction: (...wishes) => {
        const begun = core.transaction(...wishes);
        // What Dexie hands on here is the browser's own.
        const transaction = begun as unknown as IDBTransaction;
        this.#running.add(transaction);
        const forget = () => this.#running.delete(transaction);
        transaction.addEventListener('complete', forget);
        transaction.addEventListener('abort', forget);
        return begun;
      },
    };
  }

  /**
   * Gives up everything that is being read or written. A read of a damaged store may never end, and until it has the
   * browser neither opens that store anew nor deletes it.
   */
  abandon(): void {
    for (const transaction of this.#running) {
      try {
        transaction.abort();
      } catch {
        // Over in this very moment.
      }
    }
    this.#running.clear();
  }

  /** Those of the logged tables that this shape has. */
  loggedTables(): readonly LoggedTable[] {
    return LOGGED_TABLES.filter((name) => this.tables.some((table) => table.name === name));
  }

  /** For what is done alike to records of every table. */
  logged(table: LoggedTable): Table<StoredRecord, string> {
    return this.table(table);
  }
}
