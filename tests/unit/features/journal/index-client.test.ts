import '#tests/unit/data/stores.ts';
import { describe, expect, it } from 'vitest';
import type { Journal } from '@/data/journal';
import type { Entry } from '@/domain/entries';
import { createIndexClient, type IndexClient } from '@/features/journal/finding/index-client';
import { type IndexEngine, openPageEngine } from '@/features/journal/finding/index-engine';
import { anEntry } from '#tests/support/builders.ts';
import { testJournal } from '#tests/unit/data/stores.ts';
import { eventually } from '../../../support/eventually.ts';

const noProblem = (reason: string) => {
  throw new Error(reason);
};

async function idsFound(client: IndexClient, text = ''): Promise<readonly string[]> {
  const { rows } = await client.ask({ text, facets: [] });
  return [...rows].map(client.idOf);
}

const complete = async (client: IndexClient) =>
  eventually(() => expect(client.state().isComplete).toBe(true));

async function filled(entries: readonly Entry[]) {
  const { journal } = testJournal();
  await journal.open();
  await journal.commands.addEntries(entries);
  const client = createIndexClient(journal, openPageEngine, noProblem);
  await complete(client);
  return { journal, client };
}

const note = (text: string, day = '2026-11-20') => anEntry('note', { day, data: { text } });

describe('the index of a journal', () => {
  it('has all of it, however far apart, the newest first', async () => {
    const entries = ['2026-11-23', '2026-10-01', '2019-02-28'].map((day) => note('rain', day));
    const { client } = await filled(entries);
    expect(await idsFound(client)).toEqual(entries.map(({ id }) => id));
  });

  it('of an empty journal is complete at once', async () => {
    const { client } = await filled([]);
    expect(await idsFound(client)).toEqual([]);
  });

  it('follows what is added, changed, moved, deleted and undone', async () => {
    const { journal, client } = await filled([note('rain')]);
    const { commands, entries } = journal;
    const finds = async (text: string, count: number) =>
      eventually(async () => expect(await idsFound(client, text)).toHaveLength(count));
    await commands.addEntries([note('sun'), note('rain and wind', '2026-11-22')]);
    await finds('rain', 2);
    const [first] = await entries.byIds(await idsFound(client, 'wind'));
    if (first?.kind !== 'note') throw new Error('no note');
    const changed = await commands.updateEntry(first, { text: 'calm' }, first);
    await finds('rain', 1);
    await finds('calm', 1);
    await commands.undo(changed);
    await finds('rain', 2);
    await commands.removeEntries(await entries.byIds(await idsFound(client, 'rain')));
    await finds('', 1);
    expect(await idsFound(client, 'rain')).toEqual([]);
  });

  it('does not take old content for what was changed while it was read', async () => {
    const { journal } = testJournal();
    await journal.open();
    const entry = note('before');
    await journal.commands.addEntries([entry]);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow: Pick<Journal, 'entries' | 'onStored' | 'recovery'> = {
      ...journal,
      entries: {
        ...journal.entries,
        between: async (range) => {
          const read = await journal.entries.between(range);
          await held;
          return read;
        },
      },
    };
    const client = createIndexClient(slow, openPageEngine, noProblem);
    await eventually(async () => {
      await journal.commands.updateEntry(entry, { text: 'after' }, entry);
      expect(await idsFound(client, 'after')).toHaveLength(1);
    });
    release();
    await complete(client);
    expect(await idsFound(client, 'before')).toEqual([]);
    expect(await idsFound(client, 'after')).toEqual([entry.id]);
  });

  it('goes on in the page when the worker fails', async () => {
    const { journal } = testJournal();
    await journal.open();
    await journal.commands.addEntries([note('rain')]);
    const problems: string[] = [];
    let fail = (_: string): void => undefined;
    const failing: IndexEngine = {
      ...openPageEngine(noProblem),
      ask: async () => new Promise(() => undefined),
    };
    const client = createIndexClient(
      journal,
      (onFailure) => {
        fail = onFailure;
        return failing;
      },
      (reason) => problems.push(reason),
    );
    await complete(client);
    fail('gone');
    await complete(client);
    expect(problems).toEqual(['gone']);
    expect(await idsFound(client, 'rain')).toHaveLength(1);
  });

  it('says so when the journal cannot be read', async () => {
    const { journal } = testJournal();
    await journal.open();
    journal.close();
    const problems: string[] = [];
    const client = createIndexClient(journal, openPageEngine, (reason) => problems.push(reason));
    await eventually(() => expect(client.state().hasFailed).toBe(true));
    expect(problems).toHaveLength(1);
  });
});
