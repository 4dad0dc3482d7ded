import { expect, it, vi } from 'vitest';
import { readStore, storeName, testJournal } from './stores.ts';
import { JournalDb } from '@/data/journal-db.ts';
import { anEntry, momentOf } from '#tests/support/builders.ts';

it('every write waits for the disk: each transaction that writes is strict', async () => {
  const name = storeName();
  const { journal } = testJournal(name);
  const begun: IDBTransaction[] = [];
  const reallyBegin = Reflect.get(IDBDatabase.prototype, 'transaction');
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    const transaction = reallyBegin.apply(this, args);
    begun.push(transaction);
    return transaction;
  });

  // Dexie keeps hold of the function it finds when it opens the store.
  await journal.open();
  begin.mockClear();
  begun.length = 0;

  const { commands } = journal;
  const added = await commands.addEntry('note', { text: 'Warm' }, momentOf('2026-11-23'));
  await commands.addEntries([anEntry('meal'), anEntry('note')]);
  await commands.changeSettings({ appearance: 'dark' });
  await commands.undo(added);

  const writing = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writing).toHaveLength(4);
  for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
  for (const transaction of begun) {
    if (transaction.mode === 'readwrite') expect(transaction.durability).toBe('strict');
  }
});

it('stores of two names do not know each other', async () => {
  const [first, second] = [storeName(), storeName()];
  await testJournal(first).journal.commands.addEntries([anEntry('note')]);
  expect((await readStore(first)).entries).toHaveLength(1);
  expect((await readStore(second)).entries).toHaveLength(0);
});

it('gives up what is being read or written when told to, and can be used again', async () => {
  const db = new JournalDb(storeName());
  await db.entries.bulkPut([anEntry('note')]);
  const endless = db.transaction('r', db.entries, async () => {
    for (;;) await db.entries.count();
  });
  const outcome = expect(endless).rejects.toThrow(/abort/i);
  // It has begun.
  expect(await db.entries.count()).toBe(1);
  db.abandon();
  await outcome;
  // What is over is not held against anybody.
  db.abandon();
  expect(await db.entries.count()).toBe(1);
  await db.delete();
});
