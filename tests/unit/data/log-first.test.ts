import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createJournal, type Journal } from '@/data/journal.ts';
import { WriteError } from '@/data/write-error.ts';
import { parseLocalDay } from '@/domain/day';
import { momentOf, nextId } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { type MemoryLog, memoryLog } from '#tests/support/memory-log.ts';
import { holdStore, readStore, storeName } from './stores.ts';
import { eventually } from '../../support/eventually.ts';

const moment = momentOf('2026-11-23', '08:30');
const day = parseLocalDay('2026-11-23');

function loggedJournal(name = storeName(), log: MemoryLog = memoryLog()) {
  const onStale = vi.fn();
  const journal: Journal = createJournal(name, {
    clock: fixedClock(),
    newId: nextId,
    log,
    onUnreadable: () => undefined,
    onStale,
  });
  return { journal, log, name, onStale };
}

const note = (journal: Journal, text: string) =>
  journal.commands.addEntry('note', { text }, moment);

const textsInStore = async (name: string) =>
  (await readStore(name)).entries.map(({ data }) => (data as { text: string }).text).toSorted();

const textsInLog = (log: MemoryLog) =>
  [...log.records.values()]
    .filter(({ table }) => table === 'entries')
    .map(({ value }) => (value as { data: { text: string } }).data.text)
    .toSorted();

describe('a change', () => {
  it('is in the log once it is saved, and the store follows', async () => {
    const { journal, log, name } = loggedJournal();
    await note(journal, 'Warm');
    expect(textsInLog(log)).toEqual(['Warm']);
    await journal.settled();
    expect(await textsInStore(name)).toEqual(['Warm']);
    expect(await journal.mendIfNeeded(() => undefined)).toBeNull();
    expect(await journal.mendThoroughly(() => undefined)).toBeNull();
  });

  it('is in the store, too, once it is saved', async () => {
    const { journal, name } = loggedJournal();
    await note(journal, 'Warm');
    expect(await textsInStore(name)).toEqual(['Warm']);
  });

  it('is saved although the store takes its time over it', async () => {
    const { journal, log, name } = loggedJournal();
    await note(journal, 'Before');
    const release = await holdStore(name);
    await note(journal, 'Meanwhile');
    expect(textsInLog(log)).toEqual(['Before', 'Meanwhile']);
    release();
    await journal.settled();
    expect(await textsInStore(name)).toEqual(['Before', 'Meanwhile']);
  });

  it.each([
    ['disk-full', 'disk-full'],
    ['log-stopped', 'stopped'],
    ['slow-disk', 'stopped'],
    ['internal', 'failed'],
  ])('that the log refuses (%s) is not saved, and not in the store', async (code, said) => {
    const { journal, log, name } = loggedJournal();
    log.failure = Object.assign(new Error('no'), { code });
    const saving = note(journal, 'Warm');
    await expect(saving).rejects.toBeInstanceOf(WriteError);
    await expect(saving).rejects.toMatchObject({ code: said });
    await journal.settled();
    expect(await textsInStore(name)).toEqual([]);
    log.failure = null;
    await note(journal, 'Again');
    await journal.settled();
    expect(await textsInStore(name)).toEqual(['Again']);
  });

  it('is saved although the store says no, and the store is mended by itself', async () => {
    const { journal, name, onStale } = loggedJournal();
    await note(journal, 'Before');
    await journal.settled();
    const refusal = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('damaged', 'UnknownError');
    });
    await note(journal, 'Meanwhile');
    await eventually(() => expect(onStale).toHaveBeenCalled());
    refusal.mockRestore();
    await eventually(async () => {
      expect(await textsInStore(name)).toEqual(['Before', 'Meanwhile']);
    });
    await note(journal, 'After');
    await journal.settled();
    expect(await textsInStore(name)).toEqual(['After', 'Before', 'Meanwhile']);
  });

  it('that arrived although it was reported as slow is not doubled by the next try', async () => {
    const { journal, log, name } = loggedJournal();
    const id = nextId();
    const save = () => journal.commands.addEntry('note', { text: 'Once' }, moment, id);
    const { append } = log;
    const slow = vi.spyOn(log, 'append').mockImplementationOnce(async (change) => {
      await append(change);
      throw Object.assign(new Error('slow'), { code: 'slow-disk' });
    });
    await expect(save()).rejects.toMatchObject({ code: 'stopped' });
    slow.mockRestore();
    await save();
    await journal.settled();
    expect(textsInLog(log)).toEqual(['Once']);
    expect(await textsInStore(name)).toEqual(['Once']);
  });

  it('keeps the order of saving in log and store', async () => {
    const { journal, log, name } = loggedJournal();
    const numbers = Array.from({ length: 30 }, (_, index) => String(index).padStart(2, '0'));
    await Promise.all(numbers.map((text) => note(journal, text)));
    await journal.settled();
    expect(textsInLog(log)).toEqual(numbers);
    expect(await textsInStore(name)).toEqual(numbers);
    expect(await journal.mendThoroughly(() => undefined)).toBeNull();
  });
});

describe('at the start', () => {
  it('a store that is gone is rebuilt, and says how far it is', async () => {
    const { journal, log } = loggedJournal();
    for (const text of ['a', 'b', 'c']) await note(journal, text);
    await journal.commands.changeSettings({ dayStartHour: 4 });
    await journal.settled();
    await journal.erase();

    const again = loggedJournal(storeName(), log);
    await again.journal.open();
    const progress = vi.fn();
    expect(await again.journal.mendIfNeeded(progress)).toEqual({ toStore: 4, toLog: 0 });
    expect(progress).toHaveBeenLastCalledWith(4, 4);
    expect(await textsInStore(again.name)).toEqual(['a', 'b', 'c']);
    expect((await again.journal.settings.all()).dayStartHour).toBe(4);
    expect(await again.journal.mendIfNeeded(progress)).toBeNull();
  });

  it('a log that lost records gets them back from the store', async () => {
    const { journal, log } = loggedJournal();
    const [lost] = (await note(journal, 'a')).records;
    await note(journal, 'b');
    await journal.settled();
    log.lose(lost?.table === 'entries' ? lost.after.id : '');
    expect(textsInLog(log)).toEqual(['b']);
    expect(await journal.mendIfNeeded(() => undefined)).toEqual({ toStore: 0, toLog: 1 });
    expect(textsInLog(log)).toEqual(['a', 'b']);
    expect(await journal.mendThoroughly(() => undefined)).toBeNull();
  });

  it('an older journal without a log is taken into the first one', async () => {
    const name = storeName();
    const before = createJournal(name, {
      clock: fixedClock(),
      newId: nextId,
      onUnreadable: () => undefined,
    });
    await note(before, 'from before');
    before.close();
    const { journal, log } = loggedJournal(name);
    await journal.open();
    expect(await journal.mendIfNeeded(() => undefined)).toEqual({ toStore: 0, toLog: 1 });
    expect(textsInLog(log)).toEqual(['from before']);
  });

  it('content that was changed behind our back is found and put right', async () => {
    const { journal, name } = loggedJournal();
    await note(journal, 'as written');
    await journal.settled();
    const [stored] = (await readStore(name)).entries;
    const { JournalDb } = await import('@/data/journal-db.ts');
    const db = new JournalDb(name);
    await db.entries.put({ ...stored, data: { text: 'flipped' } } as never);
    db.close();
    expect(await journal.mendIfNeeded(() => undefined)).toBeNull();
    expect(await journal.mendThoroughly(() => undefined)).toEqual({ toStore: 1, toLog: 0 });
    expect(await textsInStore(name)).toEqual(['as written']);
  });

  it('asks for less at once when the log cannot answer so much', async () => {
    const { journal, log } = loggedJournal();
    for (const text of ['a', 'b', 'c']) await note(journal, text);
    await journal.settled();
    await journal.erase();
    const { read } = log;
    vi.spyOn(log, 'read').mockImplementation(async (names) => {
      if (names.length > 1) throw Object.assign(new Error('much'), { code: 'too-large' });
      return read(names);
    });
    const again = loggedJournal(storeName(), log);
    await again.journal.open();
    await again.journal.mendIfNeeded(() => undefined);
    expect(await textsInStore(again.name)).toEqual(['a', 'b', 'c']);
  });

  it('work on a store being mended goes on, and nothing of it is lost', async () => {
    const { journal, log } = loggedJournal();
    const first = await note(journal, 'old words');
    for (let index = 0; index < 40; index += 1) await note(journal, `n${index}`);
    await journal.settled();
    await journal.erase();

    const again = loggedJournal(storeName(), log);
    await again.journal.open();
    const mending = again.journal.mendIfNeeded(() => undefined);
    const [record] = first.records;
    if (record?.table !== 'entries' || record.after.kind !== 'note') throw new Error('not a note');
    await again.journal.commands.updateEntry(record.after, { text: 'new words' }, moment);
    await mending;
    await again.journal.settled();
    const texts = await textsInStore(again.name);
    expect(texts).toHaveLength(41);
    expect(texts).toContain('new words');
    expect(texts).toEqual(textsInLog(log));
    expect(await again.journal.entries.forDay(day)).toHaveLength(41);
  });
});
