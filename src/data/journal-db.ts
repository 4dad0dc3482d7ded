import { Dexie, type EntityTable } from 'dexie';
import type { Entry } from '@/domain/entries';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

export type StoredSetting = {
  readonly key: string;
  readonly value: unknown;
  readonly updatedAt: string;
};

/** How far the store has followed the safety log; written with every change, in the same transaction. */
export type FollowedLog = {
  readonly key: 'followed-log';
  readonly logId: string;
  readonly sequence: number;
};

/** The store of one journal. Tests can open it at an older shape. */
export class JournalDb extends Dexie {
  readonly entries!: EntityTable<Entry, 'id'>;
  readonly settings!: EntityTable<StoredSetting, 'key'>;
  readonly meta!: EntityTable<FollowedLog, 'key'>;

  constructor(name: string, shape: readonly Migration[] = migrations) {
    // Chromium since 121 acknowledges a write before it is on the disk; "strict" waits for it, as a
    // power cut right after "Saved" must lose nothing.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of shape) this.version(version).stores(stores);
  }
}
