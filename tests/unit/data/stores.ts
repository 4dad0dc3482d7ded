// First, because Dexie looks for the store of the browser when it is loaded.
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { createJournal, type Journal } from '@/data/journal.ts';
import { JournalDb } from '@/data/journal-db.ts';
import type { Entry } from '@/domain/entries';
import { nextId } from '#tests/support/builders.ts';
import { fixedClock, type FixedClock } from '#tests/support/fixed-clock.ts';

let lastStore = 0;

/** Each test has a store of its own. */
export function storeName(): string {
  lastStore += 1;
  return `journal-${lastStore}`;
}

export type TestJournal = {
  readonly journal: Journal;
  readonly clock: FixedClock;
  readonly unreadable: { readonly id: string; readonly reason: string }[];
};

export function testJournal(name = storeName()): TestJournal {
  const clock = fixedClock();
  const unreadable: { id: string; reason: string }[] = [];
  const journal = createJournal(name, {
    clock,
    newId: nextId,
    onUnreadable: (id, reason) => unreadable.push({ id, reason }),
  });
  return { journal, clock, unreadable };
}

export type StoredRecords = {
  readonly entries: readonly Entry[];
  readonly settings: readonly unknown[];
};

/** What really lies in the store, read through a connection of its own. */
export async function readStore(name: string): Promise<StoredRecords> {
  const db = new JournalDb(name);
  const records = {
    entries: await db.entries.toArray(),
    settings: await db.settings.toArray(),
  };
  db.close();
  return records;
}

/** Puts records there that no command would write. */
export async function fillStore(name: string, records: readonly unknown[]): Promise<void> {
  const db = new JournalDb(name);
  await db.entries.bulkPut(records as Entry[]);
  db.close();
}

/** What fake-indexeddb calls to give a transaction up for a reason of the system. */
type GivenUp = { readonly _abort: (errorName: string) => void };

/**
 * From now on, and until the test is over, the nth record put into any store goes wrong: refused by the
 * store, or taken and then, with the whole transaction, lost because the disk is full.
 */
export function failAtPut(nth: number, how: 'refused' | 'disk-full'): void {
  failAtPuts((count) => count === nth, how);
}

/** The same for every put `isFailing` names by its number, from 1. */
export function failAtPuts(
  isFailing: (count: number) => boolean,
  how: 'refused' | 'disk-full',
): void {
  let count = 0;
  for (const way of ['put', 'add'] as const) {
    // Called with the store it was asked on, below.
    const really = Reflect.get(IDBObjectStore.prototype, way);
    vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      count += 1;
      if (!isFailing(count)) return really.apply(this, args);
      if (how === 'refused') throw new DOMException('refused by the test', 'DataError');
      const request = really.apply(this, args);
      const { transaction } = this;
      request.addEventListener('success', () => {
        (transaction as unknown as GivenUp)._abort('QuotaExceededError');
      });
      return request;
    });
  }
}

/** Another writer keeps the store busy until it is released; whoever comes meanwhile waits. */
export async function holdStore(name: string): Promise<() => void> {
  const db = new JournalDb(name);
  await db.open();
  const native = db.backendDB();
  const entries = native.transaction(['entries'], 'readwrite').objectStore('entries');
  let isHeld = true;
  return new Promise((resolve) => {
    const hold = (): void => {
      // A transaction with a question in it does not end.
      if (isHeld) entries.count().addEventListener('success', hold);
      else db.close();
      resolve(() => {
        isHeld = false;
      });
    };
    hold();
  });
}
