import { describe, expect, it, vi } from 'vitest';
import { readStore, storeName, testJournal } from './stores.ts';
import { keepStorage } from '@/data/journal.ts';
import { anEntry, momentOf } from '#tests/support/builders.ts';

const moment = momentOf('2026-11-23');

describe('a journal', () => {
  it('has everything again after it was closed and opened', async () => {
    const name = storeName();
    const before = testJournal(name).journal;
    await before.open();
    await before.commands.addEntry('note', { text: 'Warm' }, moment);
    before.close();
    const { journal } = testJournal(name);
    await journal.open();
    expect(await journal.entries.forDay(moment.day)).toHaveLength(1);
  });

  it('is empty once erased, its settings too, and can be opened and used again', async () => {
    const name = storeName();
    const { journal } = testJournal(name);
    await journal.commands.addEntries([anEntry('meal'), anEntry('note')]);
    await journal.commands.changeSettings({ appearance: 'dark' });
    await journal.erase();
    expect(await readStore(name)).toEqual({ entries: [], settings: [] });
    await journal.open();
    await journal.commands.addEntry('note', { text: 'Anew' }, moment);
    expect((await readStore(name)).entries).toHaveLength(1);
  });

  it('says so when the store cannot be opened', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'SecurityError');
    });
    await expect(testJournal().journal.open()).rejects.toThrow();
  });
});

describe('keepStorage', () => {
  it.each([true, false])('asks the browser to keep the journal: %j', async (answer) => {
    vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(answer) } });
    expect(await keepStorage()).toBe(answer);
  });

  it('is false where no browser can be asked', async () => {
    vi.stubGlobal('navigator', {});
    expect(await keepStorage()).toBe(false);
  });
});
