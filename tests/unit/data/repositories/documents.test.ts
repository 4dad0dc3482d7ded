import { expect, it } from 'vitest';
import { storeName, testJournal } from '../stores.ts';
import { JournalDb } from '@/data/journal-db.ts';
import { aDocument } from '#tests/support/builders.ts';

const lunch = { name: 'Work lunch', items: [{ name: 'Lentil soup' }], slot: null };

it('gives the documents of a collection, without deleted ones, and undoes what was done to them', async () => {
  const { journal } = testJournal();
  await journal.open();
  const { commands, documents } = journal;
  await commands.addDocument('savedMeals', lunch);
  await commands.addDocument('ownFoods', aDocument('ownFoods').data);
  const [saved] = await documents.all('savedMeals');
  if (saved === undefined) throw new Error('nothing was saved');

  const renamed = await commands.updateDocument(saved, { ...lunch, name: 'Picnic' });
  expect((await documents.all('savedMeals')).map(({ data }) => data.name)).toEqual(['Picnic']);
  await commands.undo(renamed);
  expect((await documents.all('savedMeals')).map(({ data }) => data.name)).toEqual(['Work lunch']);

  const removed = await commands.removeDocument(saved);
  expect(await documents.all('savedMeals')).toEqual([]);
  expect(await documents.byId(saved.id)).toBeNull();
  await commands.undo(removed);
  expect(await documents.byId(saved.id)).toMatchObject({ data: lunch });
  expect(await documents.all('ownFoods')).toHaveLength(1);
});

it('tells of a document it cannot read, and gives the others', async () => {
  const name = storeName();
  const db = new JournalDb(name);
  const readable = aDocument('ownFoods');
  const strange = { ...aDocument('ownFoods'), dataVersion: 99 };
  await db.documents.bulkPut([readable, strange]);
  db.close();

  const { journal, unreadable } = testJournal(name);
  await journal.open();
  expect(await journal.documents.all('ownFoods')).toEqual([readable]);
  expect(unreadable.map(({ id }) => id)).toEqual([strange.id]);
});
