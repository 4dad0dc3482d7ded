import { Dexie, RangeSet } from 'dexie';
import { LOGGED_TABLES, type LoggedRecord } from '@/domain/safety';
import type { JournalDb, StoredRecord } from './journal-db.ts';

/**
 * Writes records in one transaction, and leaves alone what the store has in a later version. Past Dexie, which would look up
 * each record first, and have every list on screen read anew after every call: see `tellLiveQueries`.
 */
export async function fillStore(db: JournalDb, records: readonly LoggedRecord[]): Promise<void> {
  if (!db.isOpen()) throw new Dexie.DatabaseClosedError();
  await new Promise<void>((resolve, reject) => {
    const transaction = db
      .backendDB()
      .transaction([...LOGGED_TABLES], 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new Error('The transaction was given up.'));
    });
    try {
      for (const record of records) addOrReplace(transaction.objectStore(record.table), record);
    } catch (error) {
      transaction.abort();
      reject(error);
    }
  });
}

/** As a rule the store lacks it, so that is tried first. */
function addOrReplace(store: IDBObjectStore, { key, updatedAt, value }: LoggedRecord): void {
  const adding = store.add(value);
  adding.addEventListener('error', (event) => {
    // Anything else gives the transaction up.
    if (adding.error?.name !== 'ConstraintError') return;
    event.preventDefault();
    const looking = store.get(key) as IDBRequest<StoredRecord>;
    looking.addEventListener('success', () => {
      if (looking.result.updatedAt <= updatedAt) store.put(value);
    });
  });
}

/** Every list on screen is read anew, as if all had changed. */
export function tellLiveQueries(): void {
  Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
}
