import { describe, expect, it } from 'vitest';
import { readStore, storeName, testJournal } from './stores.ts';
import { RecordFormatError } from '@/domain/records';
import { INITIAL_SETTINGS } from '@/domain/settings';
import type { Change } from '@/data/change.ts';
import { anEntry, deleted, momentOf } from '#tests/support/builders.ts';

const NOON = '2026-11-23T12:00:00.000Z';
const NOON_AND_FIVE = '2026-11-23T12:05:00.000Z';
/** The instant after, when the clock stands still: a later version is always later. */
const NOON_AND_FIVE_AND_ONE_MS = '2026-11-23T12:05:00.001Z';

const moment = momentOf('2026-11-23', '08:30');

function entryOf({ records }: Change) {
  const [record] = records;
  if (records.length !== 1 || record?.table !== 'entries') throw new Error('not one entry');
  return record.after;
}

describe('addEntry', () => {
  it('is really stored once it resolves, as a second connection sees', async () => {
    const name = storeName();
    const { journal } = testJournal(name);
    const change = await journal.commands.addEntry('note', { text: 'Warm' }, moment);
    const { entries } = await readStore(name);
    expect(entries).toEqual([entryOf(change)]);
    expect(entries[0]).toMatchObject({ ...moment, data: { text: 'Warm' }, createdAt: NOON });
  });

  it('is undone to a tombstone and done again', async () => {
    const name = storeName();
    const { journal, clock } = testJournal(name);
    const added = await journal.commands.addEntry('note', { text: 'Warm' }, moment);
    clock.moveOnMinutes(5);
    const undone = await journal.commands.undo(added);
    expect((await readStore(name)).entries).toEqual([deleted(entryOf(added), NOON_AND_FIVE)]);
    expect(await journal.entries.forDay(moment.day)).toEqual([]);
    await journal.commands.undo(undone);
    expect(await journal.entries.forDay(moment.day)).toEqual([
      { ...entryOf(added), updatedAt: NOON_AND_FIVE_AND_ONE_MS },
    ]);
  });

  it('refuses data that cannot be saved, and stores nothing', async () => {
    const name = storeName();
    const { journal } = testJournal(name);
    const adding = journal.commands.addEntry('note', { text: ' ' }, moment);
    await expect(adding).rejects.toBeInstanceOf(RecordFormatError);
    expect((await readStore(name)).entries).toEqual([]);
  });

  it('adds a second entry beside one that is given as its moment', async () => {
    const { journal } = testJournal();
    const first = entryOf(await journal.commands.addEntry('note', { text: 'First' }, moment));
    await journal.commands.addEntry('note', { text: 'Second' }, first);
    const texts = (await journal.entries.forDay(moment.day)).map(({ data }) => data);
    expect(texts).toEqual([{ text: 'First' }, { text: 'Second' }]);
  });
});

describe('updateEntry', () => {
  it('stores what changed, also on another day, and is undone', async () => {
    const name = storeName();
    const { journal, clock } = testJournal(name);
    const before = entryOf(await journal.commands.addEntry('note', { text: 'Warm' }, moment));
    clock.moveOnMinutes(5);
    const earlier = momentOf('2026-11-20', '21:00');
    const change = await journal.commands.updateEntry(before, { text: 'Cold' }, earlier);
    expect((await readStore(name)).entries).toEqual([
      { ...before, ...earlier, data: { text: 'Cold' }, updatedAt: NOON_AND_FIVE },
    ]);
    expect(await journal.entries.forDay(moment.day)).toEqual([]);
    await journal.commands.undo(change);
    expect((await readStore(name)).entries).toEqual([
      { ...before, updatedAt: NOON_AND_FIVE_AND_ONE_MS },
    ]);
  });

  it('makes a later version also when the clock was set back a year', async () => {
    const { journal, clock } = testJournal();
    const before = entryOf(await journal.commands.addEntry('note', { text: 'Warm' }, moment));
    clock.moveTo('2025-11-23T12:00:00.000Z');
    const after = entryOf(await journal.commands.updateEntry(before, { text: 'Cold' }, moment));
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });
});

describe('removeEntry', () => {
  it('leaves a tombstone with everything in it, and is undone', async () => {
    const name = storeName();
    const { journal, clock } = testJournal(name);
    const entry = entryOf(await journal.commands.addEntry('note', { text: 'Warm' }, moment));
    clock.moveOnMinutes(5);
    const change = await journal.commands.removeEntry(entry);
    expect((await readStore(name)).entries).toEqual([deleted(entry, NOON_AND_FIVE)]);
    await journal.commands.undo(change);
    expect((await readStore(name)).entries).toEqual([
      { ...entry, updatedAt: NOON_AND_FIVE_AND_ONE_MS },
    ]);
  });
});

describe('addEntries', () => {
  it('stores many as one change, which is undone as one', async () => {
    const name = storeName();
    const { journal, clock } = testJournal(name);
    const entries = [anEntry('meal'), anEntry('note'), anEntry('skin-check')];
    const change = await journal.commands.addEntries(entries);
    expect(change.records).toHaveLength(3);
    expect((await readStore(name)).entries).toEqual(entries);
    clock.moveOnMinutes(5);
    await journal.commands.undo(change);
    const undone = (await readStore(name)).entries.map(({ deletedAt }) => deletedAt);
    expect(undone).toEqual([NOON_AND_FIVE, NOON_AND_FIVE, NOON_AND_FIVE]);
  });

  it('checks each of them, and stores none when one is not an entry', async () => {
    const name = storeName();
    const { journal } = testJournal(name);
    const broken = { ...anEntry('note'), day: '2026-02-30' as never };
    const adding = journal.commands.addEntries([anEntry('meal'), broken]);
    await expect(adding).rejects.toBeInstanceOf(RecordFormatError);
    expect((await readStore(name)).entries).toEqual([]);
  });

  it('has nothing to do for no entries', async () => {
    expect(await testJournal().journal.commands.addEntries([])).toEqual({ records: [] });
  });
});

describe('changeSettings', () => {
  it('stores what was chosen and leaves the rest', async () => {
    const name = storeName();
    const { journal } = testJournal(name);
    await journal.commands.changeSettings({ appearance: 'dark', dayStartHour: 4 });
    expect(await journal.settings.all()).toEqual({
      ...INITIAL_SETTINGS,
      appearance: 'dark',
      dayStartHour: 4,
    });
    expect((await readStore(name)).settings).toEqual([
      { key: 'appearance', value: 'dark', updatedAt: NOON },
      { key: 'dayStartHour', value: 4, updatedAt: NOON },
    ]);
  });

  it('is undone to what was chosen before, and from there to the first setting', async () => {
    const { journal } = testJournal();
    const appearance = async () => (await journal.settings.all()).appearance;
    const toDark = await journal.commands.changeSettings({ appearance: 'dark' });
    const toLight = await journal.commands.changeSettings({ appearance: 'light' });
    await journal.commands.undo(toLight);
    expect(await appearance()).toBe('dark');
    const toSystem = await journal.commands.undo(toDark);
    expect(await appearance()).toBe('system');
    await journal.commands.undo(toSystem);
    expect(await appearance()).toBe('dark');
  });

  it('refuses a value that does not fit, and stores nothing of the change', async () => {
    const name = storeName();
    const { journal } = testJournal(name);
    const changing = journal.commands.changeSettings({
      appearance: 'dark',
      dayStartHour: 9 as never,
    });
    await expect(changing).rejects.toThrow();
    expect((await readStore(name)).settings).toEqual([]);
  });
});

describe('apply', () => {
  it('writes all of it as one change, which is undone as one', async () => {
    const name = storeName();
    const { journal } = testJournal(name);
    const entries = [anEntry('meal'), anEntry('note')];
    const change = await journal.commands.apply(
      entries.map((after) => ({ table: 'entries', before: null, after })),
    );
    expect((await readStore(name)).entries).toHaveLength(2);
    await journal.commands.undo(change);
    const { entries: undone } = await journal.contents();
    expect(undone.filter(({ deletedAt }) => deletedAt === undefined)).toEqual([]);
    expect(undone).toHaveLength(2);
  });

  it('refuses all of it when one is no entry', async () => {
    const name = storeName();
    const { journal } = testJournal(name);
    const broken = { ...anEntry('note'), data: { text: ' ' } };
    const applying = journal.commands.apply([
      { table: 'entries', before: null, after: anEntry('meal') },
      { table: 'entries', before: null, after: broken },
    ]);
    await expect(applying).rejects.toBeInstanceOf(RecordFormatError);
    expect((await readStore(name)).entries).toEqual([]);
  });
});

describe('many entries at once', () => {
  it('are deleted as one change and come back with one undo', async () => {
    const { journal } = testJournal();
    const added = await journal.commands.addEntries([anEntry('meal'), anEntry('note')]);
    const entries = await journal.entries.forDay(moment.day);
    const removed = await journal.commands.removeEntries(entries);
    expect(added.records).toHaveLength(removed.records.length);
    expect(await journal.entries.forDay(moment.day)).toEqual([]);
    await journal.commands.undo(removed);
    expect(await journal.entries.forDay(moment.day)).toHaveLength(2);
  });

  it('are moved to another day, each at its time, and keep what they say', async () => {
    const { journal } = testJournal();
    await journal.commands.addEntries([anEntry('note', { at: '08:00' })]);
    const [entry] = await journal.entries.forDay(moment.day);
    if (entry === undefined) throw new Error('not there');
    const to = momentOf('2026-11-20', '08:00');
    await journal.commands.moveEntries([{ entry, moment: to }]);
    expect(await journal.entries.forDay(moment.day)).toEqual([]);
    expect(await journal.entries.forDay(to.day)).toMatchObject([{ ...to, data: entry.data }]);
  });
});

describe('the bin', () => {
  it('holds what was deleted, the last deleted first, until it is brought back or its time is over', async () => {
    const { journal, clock } = testJournal();
    await journal.commands.addEntries([anEntry('note'), anEntry('meal'), anEntry('practice')]);
    const [first, second, third] = await journal.entries.forDay(moment.day);
    if (first === undefined || second === undefined || third === undefined) throw new Error('few');
    await journal.commands.removeEntry(first);
    clock.moveOnMinutes(10);
    await journal.commands.removeEntry(second);
    const since = NOON;
    const inBin = await journal.entries.deletedSince(since);
    expect(inBin.map(({ id }) => id)).toEqual([second.id, first.id]);

    await journal.commands.restoreEntries(inBin.slice(1));
    expect((await journal.entries.byIds([first.id, second.id])).map(({ id }) => id)).toEqual([
      first.id,
    ]);
    expect(await journal.entries.deletedBefore(since)).toEqual([]);
    expect(await journal.entries.deletedBefore('2026-11-24T00:00:00.000Z')).toHaveLength(1);
  });

  it('emptied, leaves the name of an entry and nothing of what it said', async () => {
    const name = storeName();
    const { journal } = testJournal(name);
    await journal.commands.addEntry('note', { text: 'Very private' }, moment);
    await journal.commands.removeEntries(await journal.entries.forDay(moment.day));
    await journal.commands.purgeEntries(await journal.entries.deletedSince(NOON));
    const { entries } = await readStore(name);
    expect(JSON.stringify(entries)).not.toContain('Very private');
    expect(entries).toMatchObject([{ kind: 'note', data: null, day: moment.day }]);
    expect(await journal.entries.deletedSince(NOON)).toEqual([]);
    expect(await journal.entries.deletedBefore('9999-01-01T00:00:00.000Z')).toEqual([]);
    // Backups and journal files read it like any other.
    expect((await journal.contents()).entries).toEqual(entries);
  });
});

describe('onStored', () => {
  it('tells of every record written, until nobody listens', async () => {
    const { journal } = testJournal();
    const told: string[] = [];
    const stop = journal.onStored((records) => told.push(...records.map(({ key }) => key)));
    const added = await journal.commands.addEntry('note', { text: 'Warm' }, moment);
    const { id } = entryOf(added);
    expect(told).toEqual([id]);
    await journal.commands.undo(added);
    expect(told).toEqual([id, id]);
    stop();
    await journal.commands.addEntry('note', { text: 'Cold' }, moment);
    expect(told).toHaveLength(2);
  });
});
