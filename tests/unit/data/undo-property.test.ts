/** Whatever was done, undoing all of it in turn gives the journal as it was: in the store, and in the safety log. */
import './stores.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '@/data/change.ts';
import type { Commands } from '@/data/commands.ts';
import { createJournal, type Journal } from '@/data/journal.ts';
import { JournalDb } from '@/data/journal-db.ts';
import type { Entry } from '@/domain/entries';
import { type Collection, COLLECTIONS, type JournalDocument } from '@/domain/documents';
import { LOGGED_TABLES } from '@/domain/safety';
import { INITIAL_SETTINGS, type SettingKey } from '@/domain/settings';
import { aDocument, anEntry, momentOf, nextId } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryLog } from '#tests/support/memory-log.ts';
import { storeName } from './stores.ts';

type Contents = Awaited<ReturnType<Journal['contents']>>;

/** What is done, and to which of those there are. */
const stepArbitrary = fc.record({
  what: fc.constantFrom(
    'add',
    'addMany',
    'update',
    'move',
    'remove',
    'removeMany',
    'restore',
    'addDocument',
    'updateDocument',
    'removeDocument',
    'settings',
    'apply',
    'undoLast',
  ),
  which: fc.nat(),
  words: fc.constantFrom('rain', 'sun', 'kefir'),
  day: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
});
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % list.length];

async function run({ commands, contents }: Journal, step: Step, done: readonly Change[]) {
  const { what, which, words, day } = step;
  const { entries, documents } = await contents();
  const there = entries.filter(({ deletedAt }) => deletedAt === undefined);
  const gone = entries.filter(({ deletedAt }) => deletedAt !== undefined);
  const kept = documents.filter(({ deletedAt }) => deletedAt === undefined);
  const entry = pick(there, which);
  const document = pick(kept, which);
  const some = there.filter((_, index) => index % 2 === which % 2);
  const moment = momentOf(day, '09:15');
  if (what === 'add') return commands.addEntry('note', { text: words }, moment);
  if (what === 'addMany') return commands.addEntries([anEntry('meal', { day }), anEntry('note')]);
  if (what === 'addDocument') return addOne(commands, pick(COLLECTIONS, which), words);
  if (what === 'settings') return commands.changeSettings(pick(SETTINGS, which) ?? {});
  if (what === 'removeMany') return commands.removeEntries(some);
  if (what === 'restore') return commands.restoreEntries(gone);
  if (what === 'move') {
    return commands.moveEntries(some.map((one: Entry) => ({ entry: one, moment })));
  }
  if (what === 'apply') {
    const before = entry ?? null;
    return commands.apply([{ table: 'entries', before, after: before ?? anEntry('note') }]);
  }
  const last = done.at(-1);
  if (what === 'undoLast') return last === undefined ? null : commands.undo(last);
  if (what === 'update' && entry?.kind === 'note') {
    return commands.updateEntry(entry, { text: words }, moment);
  }
  if (what === 'remove' && entry !== undefined) return commands.removeEntry(entry);
  if (document === undefined) return null;
  if (what === 'removeDocument') return commands.removeDocument(document);
  // Whatever is kept has a name.
  if (what === 'updateDocument') {
    return commands.updateDocument(document, { ...document.data, name: words });
  }
  return null;
}

const addOne = (commands: Commands, collection: Collection = 'ownFoods', name = '') =>
  commands.addDocument(collection, aDocument(collection, { data: { name } }).data);

const SETTINGS = [
  { appearance: 'dark' },
  { gentleMode: true },
  { appearance: 'light', singleKeys: false },
  { figureTone: 5 },
] as const;

type Comparable = Readonly<Record<string, unknown>>;

/** All that a person could tell apart: a record that came and went is one that never was, and versions have no faces. */
function asSeen(records: readonly (Entry | JournalDocument)[]): Comparable {
  return Object.fromEntries(
    records
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map(({ updatedAt: _, ...rest }) => [rest.id, rest]),
  );
}

const settingsSeen = ({ settings }: Contents): Comparable => ({
  ...INITIAL_SETTINGS,
  ...Object.fromEntries(settings.map(({ key, value }) => [key as SettingKey, value])),
});

const seen = (contents: Contents) => ({
  entries: asSeen(contents.entries),
  documents: asSeen(contents.documents),
  settings: settingsSeen(contents),
});

describe('any changes, followed by as many undos', () => {
  it('leave every table as it was, and the log in step with the store', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: 1, maxLength: 15 }), async (steps) => {
        const [name, log, clock] = [storeName(), memoryLog(), fixedClock()];
        const journal = createJournal(name, {
          clock,
          newId: nextId,
          log,
          onUnreadable: () => undefined,
        });
        await journal.open();
        await journal.commands.addEntries([anEntry('note'), anEntry('meal'), anEntry('note')]);
        for (const collection of COLLECTIONS) await addOne(journal.commands, collection, 'soup');
        await journal.commands.changeSettings({ appearance: 'dark' });
        const before = await journal.contents();

        const done: Change[] = [];
        for (const step of steps) {
          const change = await run(journal, step, done);
          if (change !== null) done.push(change);
          if (step.which % 3 === 0) clock.moveOnMinutes(1);
        }
        for (const change of done.toReversed()) await journal.commands.undo(change);

        const after = await journal.contents();
        expect(seen(after)).toEqual(seen(before));
        await journal.settled();
        const db = new JournalDb(name);
        for (const table of LOGGED_TABLES) {
          for (const record of await db.logged(table).toArray()) {
            const key = 'id' in record ? record.id : record.key;
            expect(log.records.get(`${table}/${key}`)?.value).toEqual(record);
          }
        }
        db.close();
        journal.close();
      }),
      { numRuns: 60 },
    );
  });
});
