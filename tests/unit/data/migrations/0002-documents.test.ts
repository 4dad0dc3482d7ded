import { describe, expect, it } from 'vitest';
import { storeName, testJournal } from '../stores.ts';
import { JournalDb } from '@/data/journal-db.ts';
import { entriesAndSettings } from '@/data/migrations/0001-entries-and-settings.ts';
import { documents } from '@/data/migrations/0002-documents.ts';
import { anEntry } from '#tests/support/builders.ts';

describe('version 2', () => {
  it('is what was released, word for word', () => {
    expect(documents).toEqual({ version: 2, stores: { documents: 'id, collection' } });
  });

  it('keeps what version 1 held, and takes documents', async () => {
    const name = storeName();
    const old = new JournalDb(name, [entriesAndSettings]);
    const entry = anEntry('meal');
    await old.entries.put(entry);
    await old.settings.put({ key: 'dayStartHour', value: 4, updatedAt: entry.updatedAt });
    old.close();

    const { journal } = testJournal(name);
    await journal.open();
    await journal.commands.addDocument('savedMeals', {
      name: 'Work lunch',
      items: [{ name: 'Lentil soup' }],
      slot: null,
    });
    expect(await journal.entries.forDay(entry.day)).toEqual([entry]);
    expect((await journal.settings.all()).dayStartHour).toBe(4);
    expect(await journal.documents.all('savedMeals')).toMatchObject([
      { collection: 'savedMeals', data: { name: 'Work lunch' } },
    ]);
  });
});
