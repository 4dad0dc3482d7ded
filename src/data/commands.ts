import type { Clock, Moment } from '@/domain/day';
import {
  type Collection,
  changedDocument,
  deletedDocument,
  type DocumentData,
  type JournalDocument,
  newDocument,
  parseDocument,
} from '@/domain/documents';
import {
  changedEntry,
  deletedEntry,
  type Entry,
  type EntryData,
  type EntryKind,
  movedEntry,
  newEntry,
  parseEntry,
  purgedEntry,
  restoredEntry,
} from '@/domain/entries';
import { laterThan } from '@/domain/safety';
import { type SettingKey, settingDefinitions, type Settings } from '@/domain/settings';
import type { Change, RecordChange } from './change.ts';
import type { JournalDb } from './journal-db.ts';
import { within } from './within.ts';
import { writeErrorFrom } from './write-error.ts';
import type { WritePath } from './write-path.ts';

/**
 * All that can be done to a journal. Every command checks, goes down the one write path and only then
 * resolves: a resolved promise means saved. A rejected one (`WriteError`) means nothing was changed.
 */
export type Commands = {
  readonly addEntry: <Kind extends EntryKind>(
    kind: Kind,
    data: EntryData<Kind>,
    moment: Moment,
    /** UUID; given by whoever may have to try again, so that a try that did arrive after all is not doubled. */
    id?: string,
  ) => Promise<Change>;
  readonly updateEntry: <Kind extends EntryKind>(
    entry: Entry<Kind>,
    data: EntryData<Kind>,
    moment: Moment,
  ) => Promise<Change>;
  readonly removeEntry: (entry: Entry) => Promise<Change>;
  /** Many entries under other days or times, as one change. */
  readonly moveEntries: (moves: readonly EntryMove[]) => Promise<Change>;
  readonly removeEntries: (entries: readonly Entry[]) => Promise<Change>;
  /** Brings deleted entries back as they were. */
  readonly restoreEntries: (entries: readonly Entry[]) => Promise<Change>;
  /** Empties deleted entries for good. The one change that cannot be undone. */
  readonly purgeEntries: (entries: readonly Entry[]) => Promise<Change>;
  /** Many entries that are already whole, as one change. */
  readonly addEntries: (entries: readonly Entry[]) => Promise<Change>;
  readonly addDocument: <Name extends Collection>(
    collection: Name,
    data: DocumentData<Name>,
    /** UUID; as with entries */
    id?: string,
  ) => Promise<Change>;
  readonly updateDocument: <Name extends Collection>(
    document: JournalDocument<Name>,
    data: DocumentData<Name>,
  ) => Promise<Change>;
  readonly removeDocument: (document: JournalDocument) => Promise<Change>;
  readonly changeSettings: (settings: Partial<Settings>) => Promise<Change>;
  /** What taking a file in was planned to do, as one change. */
  readonly apply: (records: readonly RecordChange[]) => Promise<Change>;
  readonly undo: (change: Change) => Promise<Change>;
};

export type EntryMove = { readonly entry: Entry; readonly moment: Moment };

/** It takes a millisecond; a damaged store may never answer. */
const LOOK_LIMIT_MS = 6000;

export function createCommands(
  db: JournalDb,
  { commit }: Pick<WritePath, 'commit'>,
  { clock, newId }: { readonly clock: Clock; readonly newId: () => string },
): Commands {
  const nowText = (): string => new Date(clock.now()).toISOString();

  /** Every entry as something makes it anew, later than it was. */
  const changeEach = (entries: readonly Entry[], change: (entry: Entry, now: string) => Entry) =>
    commit(
      entries.map((before) => ({
        table: 'entries',
        before,
        after: change(before, laterThan(before.updatedAt, nowText())),
      })),
    );

  return {
    addEntry: async (kind, data, moment, id = newId()) => {
      const after = newEntry(kind, data, moment, { id, now: nowText() });
      return commit([{ table: 'entries', before: null, after: after as Entry }]);
    },

    updateEntry: async (entry, data, moment) => {
      const after = changedEntry(entry, data, moment, laterThan(entry.updatedAt, nowText()));
      return commit([{ table: 'entries', before: entry as Entry, after: after as Entry }]);
    },

    removeEntry: async (entry) => changeEach([entry], deletedEntry),
    removeEntries: async (entries) => changeEach(entries, deletedEntry),
    restoreEntries: async (entries) => changeEach(entries, restoredEntry),
    purgeEntries: async (entries) => changeEach(entries, purgedEntry),

    moveEntries: async (moves) => {
      const moments = new Map(moves.map(({ entry, moment }) => [entry.id, moment]));
      return changeEach(
        moves.map(({ entry }) => entry),
        (entry, now) => movedEntry(entry, moments.get(entry.id) ?? entry, now),
      );
    },

    addEntries: async (entries) =>
      commit(
        entries.map((entry) => ({ table: 'entries', before: null, after: parseEntry(entry) })),
      ),

    addDocument: async (collection, data, id = newId()) => {
      const after = newDocument(collection, data, { id, now: nowText() });
      return commit([{ table: 'documents', before: null, after: after as JournalDocument }]);
    },

    updateDocument: async (document, data) => {
      const after = changedDocument(document, data, laterThan(document.updatedAt, nowText()));
      return commit([
        {
          table: 'documents',
          before: document as JournalDocument,
          after: after as JournalDocument,
        },
      ]);
    },

    removeDocument: async (document) => {
      const after = deletedDocument(document, laterThan(document.updatedAt, nowText()));
      return commit([{ table: 'documents', before: document, after }]);
    },

    changeSettings: async (settings) => {
      const keys = Object.keys(settings) as SettingKey[];
      const stored = await orWriteError(() => within(LOOK_LIMIT_MS, db.settings.bulkGet(keys)));
      return commit(
        keys.map((key, index) => ({
          table: 'settings',
          before: stored[index] ?? null,
          after: {
            key,
            value: settingDefinitions[key].schema.parse(settings[key]),
            updatedAt: laterThan(stored[index]?.updatedAt ?? '', nowText()),
          },
        })),
      );
    },

    apply: async (records) => commit(records.map(checkedRecord)),

    undo: async ({ records }) => commit(records.map((record) => undoneRecord(record, nowText()))),
  };
}

/** Whatever the store says no with reaches the page as one kind of error. */
async function orWriteError<T>(action: () => PromiseLike<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw writeErrorFrom(error);
  }
}

/** @throws RecordFormatError or ZodError; what comes from a file is never stored unchecked. */
function checkedRecord(record: RecordChange): RecordChange {
  if (record.table === 'entries') return { ...record, after: parseEntry(record.after) };
  if (record.table === 'documents') return { ...record, after: parseDocument(record.after) };
  const { key, value, updatedAt } = record.after;
  const { schema } = settingDefinitions[key as SettingKey];
  return { ...record, after: { key, value: schema.parse(value), updatedAt } };
}

/** A record that came from nothing becomes a tombstone; any other gets its former content back. */
function undoneRecord(record: RecordChange, now: string): RecordChange {
  const updatedAt = laterThan(record.after.updatedAt, now);
  if (record.table === 'entries') {
    const { before, after } = record;
    const undone = before === null ? deletedEntry(after, updatedAt) : { ...before, updatedAt };
    return { table: 'entries', before: after, after: undone };
  }
  if (record.table === 'documents') {
    const { before, after } = record;
    const undone = before === null ? deletedDocument(after, updatedAt) : { ...before, updatedAt };
    return { table: 'documents', before: after, after: undone };
  }
  const { before, after } = record;
  const value =
    before === null ? settingDefinitions[after.key as SettingKey].initial : before.value;
  return { table: 'settings', before: after, after: { key: after.key, value, updatedAt } };
}
