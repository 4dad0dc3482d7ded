import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { changedEntry, type Entry, parseEntry } from '@/domain/entries';
import { RecordFormatError } from '@/domain/records';
import { anEntry } from '#tests/support/builders.ts';

/** A later release, in which a note has been changed twice: text -> words -> lines. */
vi.mock('@/domain/entries/kinds/note.ts', async (original) => {
  const { note } = await original<{ note: object }>();
  const schema = z.object({ lines: z.array(z.string()) });
  return {
    note: {
      ...note,
      version: 3,
      schema,
      samples: [{ lines: ['First'] }],
      upgrades: {
        1: (data: { text: string }) => ({ words: data.text.trim() }),
        2: (data: { words: string }) => ({ lines: data.words.split('\n') }),
      },
    },
  };
});

const oldNote = (dataVersion: number, data: unknown): unknown => ({
  ...anEntry('note'),
  dataVersion,
  data,
});

it.each([
  [1, { text: ' Warm\nday ' }],
  [2, { words: 'Warm\nday' }],
  [3, { lines: ['Warm', 'day'] }],
])('data of version %i is brought to the present shape', (version, data) => {
  expect(parseEntry(oldNote(version, data))).toMatchObject({
    dataVersion: 3,
    data: { lines: ['Warm', 'day'] },
  });
});

it.each([
  [1, {}],
  [1, null],
  [1, { text: 5 }],
  [2, { text: 'of version 1' }],
])('damaged data of version %i, %j, is refused as malformed', (version, data) => {
  const reading = () => parseEntry(oldNote(version, data));
  expect(reading).toThrow(RecordFormatError);
  expect(reading).toThrow(expect.objectContaining({ code: 'malformed' }) as Error);
});

it('a changed entry says which shape its data has now', () => {
  const old = { ...anEntry('note'), dataVersion: 1 } as Entry<'note'>;
  const changed = changedEntry(old, { lines: ['New'] } as never, old, '2026-11-24T00:00:00.000Z');
  expect(changed).toMatchObject({ dataVersion: 3, data: { lines: ['New'] } });
});
