import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createJournal } from '@/data/journal.ts';
import { memoryEngine } from '@/data/memory-engine.ts';
import { parseLocalDay } from '@/domain/day';
import { momentOf, nextId } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryLog } from '#tests/support/memory-log.ts';
import { eventually } from '#tests/support/eventually.ts';
import { failAtPut, failAtPuts, readStore, storeName } from './stores.ts';

const moment = momentOf('2026-11-23', '08:30');

it('a journal whose store cannot be opened is read from the log, and written to it', async () => {
  const log = memoryLog();
  const name = storeName();
  const parts = {
    clock: fixedClock(),
    newId: nextId,
    log,
    onUnreadable: () => undefined,
  };
  const usual = createJournal(name, parts);
  await usual.commands.addEntry('note', { text: 'before' }, moment);
  await usual.settled();

  const journal = createJournal(name, { ...parts, engine: await memoryEngine() });
  await journal.open();
  expect(await journal.mendIfNeeded(() => undefined)).toEqual({ toStore: 1, toLog: 0 });
  await journal.commands.addEntry('note', { text: 'meanwhile' }, moment);
  expect(await journal.entries.forDay(parseLocalDay('2026-11-23'))).toHaveLength(2);
  expect(log.records.size).toBe(2);
  // The store on the disk was left as it is, and follows at the next start.
  expect((await readStore(name)).entries).toHaveLength(1);
  expect(await usual.mendIfNeeded(() => undefined)).toEqual({ toStore: 1, toLog: 0 });
});

it('a store without room is neither deleted nor put right', async () => {
  const log = memoryLog();
  const name = storeName();
  let behind: unknown = null;
  const journal = createJournal(name, {
    clock: fixedClock(),
    newId: nextId,
    log,
    hasRoom: async () => false,
    onUnreadable: () => undefined,
    onBehind: (reason) => {
      behind = reason;
    },
  });
  await journal.commands.addEntry('note', { text: 'kept' }, moment);
  await log.append({ at: '', records: [] });
  failAtPut(1, 'refused');
  await expect(journal.mendIfNeeded(() => undefined)).rejects.toThrow();
  expect(behind).not.toBeNull();
  expect((await readStore(name)).entries).toHaveLength(1);
});

it('a store that fails while it is put right is put right at one of the next tries', async () => {
  const name = storeName();
  const troubles: unknown[] = [];
  let behind: unknown = null;
  const journal = createJournal(name, {
    clock: fixedClock(),
    newId: nextId,
    log: memoryLog(),
    onUnreadable: () => undefined,
    onStale: (reason) => troubles.push(reason),
    onBehind: (reason) => {
      behind = reason;
    },
  });
  await journal.commands.addEntry('note', { text: 'first' }, moment);
  await journal.settled();
  // The save, and the first two tries after it.
  failAtPuts((count) => count <= 3, 'refused');
  await journal.commands.addEntry('note', { text: 'second' }, moment);
  await eventually(async () => expect((await readStore(name)).entries).toHaveLength(2));
  expect(troubles).toHaveLength(3);
  expect(behind).toBeNull();
});
