import { LOGGED_TABLES } from '@/domain/safety';
import { type JournalContent, type RawRecord, readRecords } from '@/domain/transfer';
import type { JournalDb } from './journal-db.ts';
import { keyOfRecord } from './record-key.ts';

export type StoreContents = JournalContent & {
  /** Entries and documents that are stored, but not readable by this version; nothing from a file may take their place. */
  readonly unreadableIds: ReadonlySet<string>;
};

export async function readContents(db: JournalDb): Promise<StoreContents> {
  const records: RawRecord[] = [];
  const ids: string[] = [];
  for (const table of LOGGED_TABLES) {
    for (const value of await db.logged(table).toArray()) {
      records.push({ table, value });
      if (table !== 'settings') ids.push(keyOfRecord(value));
    }
  }
  const { entries, settings, documents } = readRecords(records);
  const readIds = new Set([...entries, ...documents].map(({ id }) => id));
  return {
    entries,
    settings,
    documents,
    unreadableIds: new Set(ids.filter((id) => !readIds.has(id))),
  };
}
