import { describe, expect, it } from 'vitest';
import { storeName, testJournal } from '../stores.ts';
import { JournalDb } from '@/data/journal-db.ts';
import { entriesAndSettings } from '@/data/migrations/0001-entries-and-settings.ts';
import type { Migration } from '@/data/migrations/migration.ts';
import { anEntry } from '#tests/support/builders.ts';

/** The store as the browser sees it, without Dexie. */
async function shapeOf(name: string) {
  const request = indexedDB.open(name);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not opened')));
  });
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const tables = names.map((table) => {
    const store = transaction.objectStore(table);
    const indexes = [...store.indexNames].map((index) => store.index(index).keyPath);
    return { table, key: store.keyPath, indexes };
  });
  const { version } = db;
  db.close();
  return { version, tables };
}

describe('version 1', () => {
  it('is what was released, word for word', () => {
    expect(entriesAndSettings).toEqual({
      version: 1,
      stores: { entries: 'id, day, [kind+day], [day+id], updatedAt', settings: 'key', meta: 'key' },
    });
  });

  it('makes its tables with their indexes, starting from nothing', async () => {
    const name = storeName();
    const db = new JournalDb(name, [entriesAndSettings]);
    await db.open();
    db.close();
    expect(await shapeOf(name)).toEqual({
      // Dexie counts in tens.
      version: 10,
      tables: [
        {
          table: 'entries',
          key: 'id',
          indexes: [['day', 'id'], ['kind', 'day'], 'day', 'updatedAt'],
        },
        { table: 'meta', key: 'key', indexes: [] },
        { table: 'settings', key: 'key', indexes: [] },
      ],
    });
  });

  it('opens in the present program with everything in it', async () => {
    const name = storeName();
    const old = new JournalDb(name, [entriesAndSettings]);
    const entry = anEntry('skin-check');
    await old.entries.put(entry);
    await old.settings.put({ key: 'dayStartHour', value: 4, updatedAt: entry.updatedAt });
    old.close();

    const { journal } = testJournal(name);
    await journal.open();
    expect(await journal.entries.forDay(entry.day)).toEqual([entry]);
    expect(await journal.entries.latestOfKind('skin-check', entry.day)).toEqual(entry);
    expect((await journal.settings.all()).dayStartHour).toBe(4);
  });

  it('is left as it is by a next version, which has a store of its own', async () => {
    const name = storeName();
    const old = new JournalDb(name, [entriesAndSettings]);
    const entry = anEntry('meal');
    await old.entries.put(entry);

    const next: Migration = { version: 2, stores: { photos: 'id' } };
    const db = new JournalDb(name, [entriesAndSettings, next]);
    expect(await db.entries.toArray()).toEqual([]);
    expect(db.tables.map((table) => table.name).sort()).toEqual([
      'entries',
      'meta',
      'photos',
      'settings',
    ]);
    expect(await old.entries.toArray()).toEqual([entry]);
    old.close();
    db.close();
  });
});
