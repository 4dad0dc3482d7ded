import { expect, it } from 'vitest';
import { storeName, testJournal } from '../stores.ts';
import { JournalDb } from '@/data/journal-db.ts';
import { INITIAL_SETTINGS } from '@/domain/settings';

it('a new store has the first settings', async () => {
  expect(await testJournal().journal.settings.all()).toEqual(INITIAL_SETTINGS);
});

it('one damaged or unknown record costs only itself', async () => {
  const name = storeName();
  const db = new JournalDb(name);
  const updatedAt = '2026-11-23T12:00:00.000Z';
  await db.settings.bulkPut([
    { key: 'appearance', value: { dark: true }, updatedAt },
    { key: 'dayStartHour', value: 4, updatedAt },
    { key: 'from-a-newer-program', value: 1, updatedAt },
  ]);
  db.close();
  const { journal } = testJournal(name);
  expect(await journal.settings.all()).toEqual({ ...INITIAL_SETTINGS, dayStartHour: 4 });
});
