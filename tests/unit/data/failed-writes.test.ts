import { describe, expect, it, vi } from 'vitest';
import { failAtPut, readStore, storeName, testJournal } from './stores.ts';
import type { Change } from '@/data/change.ts';
import { WriteError } from '@/data/write-error.ts';
import { aDocument, anEntry, momentOf } from '#tests/support/builders.ts';

const moment = momentOf('2026-11-23');

async function failureOf(command: Promise<unknown>): Promise<unknown> {
  return command.then(
    () => 'it was stored',
    (error: unknown) => error,
  );
}

/** A journal with one entry and one setting in it. */
async function usedJournal() {
  const name = storeName();
  const { journal } = testJournal(name);
  const added = await journal.commands.addEntry('note', { text: 'Before' }, moment);
  await journal.commands.changeSettings({ appearance: 'dark' });
  return { name, journal, added, before: await readStore(name) };
}

describe('a change that is not stored', () => {
  it.each([1, 3, 5])('leaves nothing of itself when put %i of 5 is refused', async (nth) => {
    const { name, journal, before } = await usedJournal();
    const entries = Array.from({ length: 5 }, () => anEntry('meal'));
    failAtPut(nth, 'refused');
    const error = await failureOf(journal.commands.addEntries(entries));
    expect(error).toBeInstanceOf(WriteError);
    expect(error).toMatchObject({ code: 'failed' });
    expect(await readStore(name)).toEqual(before);
  });

  it('leaves neither settings nor entries when the last part is refused', async () => {
    const { name, journal, added, before } = await usedJournal();
    const dark = before.settings[0] as { key: string; value: unknown; updatedAt: string };
    const both: Change = {
      records: [{ table: 'settings', before: null, after: dark }, ...added.records],
    };
    failAtPut(2, 'refused');
    expect(await failureOf(journal.commands.undo(both))).toBeInstanceOf(WriteError);
    expect(await readStore(name)).toEqual(before);
  });

  it('says so when the disk was full', async () => {
    const { name, journal, before } = await usedJournal();
    const entries = [anEntry('meal'), anEntry('meal'), anEntry('meal')];
    failAtPut(entries.length, 'disk-full');
    const error = await failureOf(journal.commands.addEntries(entries));
    expect(error).toBeInstanceOf(WriteError);
    expect(error).toMatchObject({ code: 'disk-full' });
    expect(await readStore(name)).toEqual(before);
  });

  it('is a WriteError for each command', async () => {
    const { name, journal, added, before } = await usedJournal();
    const [record] = added.records;
    if (record?.table !== 'entries') throw new Error('no entry was added');
    const entry = record.after;
    const { commands } = journal;
    const savedMeal = aDocument('savedMeals');
    const everyCommand: Record<keyof typeof commands, () => Promise<unknown>> = {
      addEntry: () => commands.addEntry('note', { text: 'New' }, moment),
      updateEntry: () => commands.updateEntry(entry, { text: 'Other' }, moment),
      removeEntry: () => commands.removeEntry(entry),
      moveEntries: () => commands.moveEntries([{ entry, moment: momentOf('2026-11-20') }]),
      removeEntries: () => commands.removeEntries([entry]),
      restoreEntries: () => commands.restoreEntries([entry]),
      purgeEntries: () => commands.purgeEntries([entry]),
      addEntries: () => commands.addEntries([anEntry('note')]),
      addDocument: () => commands.addDocument('savedMeals', savedMeal.data),
      updateDocument: () => commands.updateDocument(savedMeal, savedMeal.data),
      removeDocument: () => commands.removeDocument(savedMeal),
      changeSettings: () => commands.changeSettings({ appearance: 'light' }),
      apply: () => commands.apply(added.records),
      undo: () => commands.undo(added),
    };
    for (const run of Object.values(everyCommand)) {
      failAtPut(1, 'disk-full');
      expect(await failureOf(run())).toMatchObject({ name: 'WriteError', code: 'disk-full' });
      vi.restoreAllMocks();
    }
    expect(await readStore(name)).toEqual(before);
  });

  it('can be tried again when there is room', async () => {
    const { name, journal } = await usedJournal();
    failAtPut(1, 'disk-full');
    const add = () => journal.commands.addEntry('note', { text: 'Again' }, moment);
    expect(await failureOf(add())).toBeInstanceOf(WriteError);
    vi.restoreAllMocks();
    await add();
    expect((await readStore(name)).entries).toHaveLength(2);
  });

  it('says that the store is closed, also while a setting is only looked up', async () => {
    const { journal } = await usedJournal();
    journal.close();
    const closed = { name: 'WriteError', code: 'closed' };
    const adding = journal.commands.addEntry('note', { text: 'Late' }, moment);
    expect(await failureOf(adding)).toMatchObject(closed);
    const changing = journal.commands.changeSettings({ appearance: 'light' });
    expect(await failureOf(changing)).toMatchObject(closed);
  });
});
