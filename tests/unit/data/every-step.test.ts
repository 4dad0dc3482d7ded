/** Each call of the safety log and each write to the store fails in turn: the journal is as before or as after. */
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { ChangeLog } from '@/data/change-log.ts';
import { createJournal, type Journal } from '@/data/journal.ts';
import { JournalDb } from '@/data/journal-db.ts';
import { LOGGED_TABLES } from '@/domain/safety';
import { changesOf, planMerge } from '@/domain/transfer';
import { aDocument, anEntry, momentOf, nextId } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryLog, type MemoryLog } from '#tests/support/memory-log.ts';
import { failAtPut, storeName } from './stores.ts';

const moment = momentOf('2026-11-23', '08:30');
const NOW = '2026-11-23T12:00:00.000Z';

type Prepared = { readonly name: string; readonly log: MemoryLog };

const journalOn = (name: string, log: ChangeLog): Journal =>
  createJournal(name, { clock: fixedClock(), newId: nextId, log, onUnreadable: () => undefined });

/** The call with this number, counted from 1, fails: before it did anything, or after (an answer that got lost). */
function failing(log: ChangeLog, failAt: number, when: 'before' | 'after') {
  let calls = 0;
  const step =
    <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      calls += 1;
      const isIt = calls === failAt;
      const failure = Object.assign(new Error('as told'), { code: 'log-stopped' });
      if (isIt && when === 'before') throw failure;
      const answer = await work(...args);
      if (isIt) throw failure;
      return answer;
    };
  return {
    calls: () => calls,
    log: {
      append: step(log.append),
      status: step(log.status),
      digest: step(log.digest),
      read: step(log.read),
    } satisfies ChangeLog,
  };
}

async function prepared(): Promise<Prepared> {
  const [name, log] = [storeName(), memoryLog()];
  const journal = journalOn(name, log);
  for (const text of ['one', 'two', 'three']) {
    await journal.commands.addEntry('note', { text }, moment);
  }
  await journal.settled();
  journal.close();
  return { name, log };
}

/** What it says, of which version does not matter: a change may be told as refused and be there. */
const wordsOf = (records: Iterable<unknown>): readonly string[] =>
  [...records]
    .map((record) => {
      const { data, key, value, deletedAt } = record as Record<string, unknown>;
      return JSON.stringify([data ?? [key, value], deletedAt !== undefined]);
    })
    .toSorted();

const wordsInLog = (log: MemoryLog) => wordsOf([...log.records.values()].map(({ value }) => value));

async function wordsInStore(name: string) {
  const db = new JournalDb(name);
  const tables = await Promise.all(LOGGED_TABLES.map((table) => db.logged(table).toArray()));
  db.close();
  return wordsOf(tables.flat());
}

/** As the person's file would have it: one changed, one gone, two new, a setting. */
async function planned(journal: Journal, mode: 'merge' | 'replace') {
  const current = await journal.contents();
  const [first] = current.entries;
  if (first?.kind !== 'note') throw new Error('not a note');
  const changed = {
    ...first,
    data: { text: 'from the file' },
    updatedAt: '2026-12-01T00:00:00.000Z',
  };
  const incoming = {
    entries: [changed, anEntry('meal'), anEntry('skin-check')],
    settings: [{ key: 'dayStartHour', value: 4, updatedAt: NOW }],
    documents: [aDocument('ownFoods')],
  };
  return changesOf(planMerge(current, incoming, { mode, now: NOW }));
}

const actions: Readonly<Record<string, (journal: Journal) => Promise<unknown>>> = {
  saving: (journal) => journal.commands.addEntry('note', { text: 'new' }, moment),
  deleting: async (journal) => {
    const [entry] = (await journal.contents()).entries;
    if (entry !== undefined) await journal.commands.removeEntry(entry);
  },
  'changing settings': (journal) =>
    journal.commands.changeSettings({ dayStartHour: 4, appearance: 'dark' }),
  'taking in a file': async (journal) => journal.commands.apply(await planned(journal, 'merge')),
  restoring: async (journal) => journal.commands.apply(await planned(journal, 'replace')),
  'undoing a restore': async (journal) => {
    const change = await journal.commands.apply(await planned(journal, 'replace'));
    await journal.commands.undo(change);
  },
  rebuilding: async (journal) => {
    await journal.erase();
    await journal.open();
    await journal.mendIfNeeded(() => undefined);
  },
};

/** Every state the journal passes through when nothing fails. */
async function statesOf(action: (journal: Journal) => Promise<unknown>) {
  const { name, log } = await prepared();
  const states = [wordsInLog(log)];
  const { append } = log;
  const watched: ChangeLog = {
    ...log,
    append: async (change) => {
      const answer = await append(change);
      states.push(wordsInLog(log));
      return answer;
    },
  };
  const journal = journalOn(name, watched);
  await action(journal);
  await journal.settled();
  return states;
}

/** As the next start finds it. */
async function expectOneOf(states: readonly (readonly string[])[], { name, log }: Prepared) {
  const journal = journalOn(name, log);
  await journal.open();
  await journal.mendIfNeeded(() => undefined);
  await journal.mendThoroughly(() => undefined);
  expect(states).toContainEqual(wordsInLog(log));
  expect(await wordsInStore(name)).toEqual(wordsInLog(log));
  expect(await journal.mendThoroughly(() => undefined)).toBeNull();
  journal.close();
}

describe.each(Object.entries(actions))('%s', (_name, action) => {
  it.each(['before', 'after'] as const)(
    'with each call of the log failing in turn, %s it worked',
    async (when) => {
      const states = await statesOf(action);
      for (let failAt = 1; ; failAt += 1) {
        const parts = await prepared();
        const { log, calls } = failing(parts.log, failAt, when);
        const journal = journalOn(parts.name, log);
        const isDone = await action(journal).then(
          () => true,
          () => false,
        );
        await journal.settled();
        journal.close();
        // What was told to be done is done.
        if (isDone) expect(wordsInLog(parts.log), `call ${failAt}`).toEqual(states.at(-1));
        await expectOneOf(states, parts);
        if (calls() < failAt) break;
      }
    },
  );

  it('with each write to the store failing in turn', async () => {
    const states = await statesOf(action);
    for (let failAt = 1; failAt <= 12; failAt += 1) {
      const parts = await prepared();
      failAtPut(failAt, failAt % 2 === 0 ? 'refused' : 'disk-full');
      const journal = journalOn(parts.name, parts.log);
      await action(journal).catch(() => undefined);
      await journal.settled();
      journal.close();
      vi.restoreAllMocks();
      // The log leads: whatever became of the store, nothing but a whole state is there.
      expect(states).toContainEqual(wordsInLog(parts.log));
      await expectOneOf(states, parts);
    }
  });
});
