import type { StoreEngine } from './journal-db.ts';

/** A store without a disk, gone with the page: for a journal whose own cannot be opened, filled from the safety log. */
export async function memoryEngine(): Promise<StoreEngine> {
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}
