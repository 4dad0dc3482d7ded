import { describe, expect, it } from 'vitest';
import { storeName, testJournal } from '../stores.ts';
import { JournalDb } from '@/data/journal-db.ts';
import { entriesAndSettings } from '@/data/migrations/0001-entries-and-settings.ts';
import { documents } from '@/data/migrations/0002-documents.ts';
import { fewerIndexes } from '@/data/migrations/0003-fewer-indexes.ts';
import { anEntry } from '#tests/support/builders.ts';

describe('version 3', () => {
  it('is what was released, word for word', () => {
    expect(fewerIndexes).toEqual({
      version: 3,
      stores: { entries: 'id, day, [kind+day], deletedAt' },
    });
  });

  it('keeps what version 2 held, and finds what was deleted', async () => {
    const name = storeName();
    const old = new JournalDb(name, [entriesAndSettings, documents]);
    const [kept, binned] = [anEntry('meal'), anEntry('note')];
    const deletedAt = '2026-11-23T09:00:00.000Z';
    await old.entries.bulkPut([kept, { ...binned, deletedAt, updatedAt: deletedAt }]);
    old.close();

    const { journal } = testJournal(name);
    await journal.open();
    expect(await journal.entries.forDay(kept.day)).toEqual([kept]);
    const found = await journal.entries.deletedSince('2026-11-23T00:00:00.000Z');
    expect(found.map(({ id }) => id)).toEqual([binned.id]);
    expect(await journal.entries.deletedBefore('2026-11-24T00:00:00.000Z')).toHaveLength(1);
    expect(await journal.entries.deletedBefore(deletedAt)).toEqual([]);
  });

  it('has no index that every row pays for but those of days and kinds', async () => {
    const store = new JournalDb(storeName());
    await store.open();
    const indexes = [...store.backendDB().transaction('entries').objectStore('entries').indexNames];
    expect(indexes).toEqual(['[kind+day]', 'day', 'deletedAt']);
    store.close();
  });
});
