import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { fillStore, readStore, storeName, testJournal } from '../stores.ts';
import { anEntry } from '#tests/support/builders.ts';

/** A later release, in which a note is a list of lines. */
vi.mock('@/domain/entries/kinds/note.ts', async (original) => {
  const { note } = await original<{ note: object }>();
  return {
    note: {
      ...note,
      version: 2,
      schema: z.object({ lines: z.array(z.string()) }),
      samples: [{ lines: ['First'] }],
      upgrades: { 1: (data: { text: string }) => ({ lines: data.text.split('\n') }) },
    },
  };
});

it('data of an older shape is brought up to date when it is read, and the store keeps the old', async () => {
  const name = storeName();
  const old = { ...anEntry('note'), dataVersion: 1, data: { text: 'Warm\nday' } };
  const broken = { ...anEntry('note'), dataVersion: 1, data: { words: 'no text' } };
  await fillStore(name, [old, broken]);
  const { journal, unreadable } = testJournal(name);
  expect(await journal.entries.forDay(old.day)).toEqual([
    { ...old, dataVersion: 2, data: { lines: ['Warm', 'day'] } },
  ]);
  expect(unreadable.map(({ id }) => id)).toEqual([broken.id]);
  expect((await readStore(name)).entries).toEqual([old, broken]);
});
