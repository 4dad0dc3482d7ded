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
    // One listener for all of them: one each would take longer than many a write.
    const adding = new Map<IDBRequest, LoggedRecord>();
    transaction.addEventListener('error', (event) => {
      const request = event.target as IDBRequest;
      const record = adding.get(request);
      // Anything else gives the transaction up.
      if (record === undefined || request.error?.name !== 'ConstraintError') return;
      event.preventDefault();
      replaceEarlier(transaction.objectStore(record.table), record);
    });
    try {
      // As a rule the store lacks it, so that is tried first.
      for (const record of records) {
        adding.set(transaction.objectStore(record.table).add(record.value), record);
      }
    } catch (error) {
      transaction.abort();
      reject(error);
    }
  });
}

function replaceEarlier(store: IDBObjectStore, { key, updatedAt, value }: LoggedRecord): void {
  const looking = store.get(key) as IDBRequest<StoredRecord>;
  looking.addEventListener('success', () => {
    if (looking.result.updatedAt <= updatedAt) store.put(value);
  });
}

/** Every list on screen is read anew, as if all had changed. */
export function tellLiveQueries(): void {
  Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
}
