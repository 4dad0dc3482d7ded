import type { Clock, Moment } from '@/domain/day';
import {
  changedEntry,
  deletedEntry,
  type Entry,
  type EntryData,
  type EntryKind,
  newEntry,
  parseEntry,
} from '@/domain/entries';
import { type SettingKey, settingDefinitions, type Settings } from '@/domain/settings';
import type { Change, RecordChange } from './change.ts';
import type { JournalDb } from './journal-db.ts';
import { writeErrorFrom } from './write-error.ts';

/**
 * The one write path. Every command checks, stores and only then resolves: a resolved promise means the
 * transaction is complete and on the disk. A rejected one (`WriteError`) means nothing was changed.
 */
export type Commands = {
  readonly addEntry: <Kind extends EntryKind>(
    kind: Kind,
    data: EntryData<Kind>,
    moment: Moment,
  ) => Promise<Change>;
  readonly updateEntry: <Kind extends EntryKind>(
    entry: Entry<Kind>,
    data: EntryData<Kind>,
    moment: Moment,
  ) => Promise<Change>;
  readonly removeEntry: (entry: Entry) => Promise<Change>;
  /** Many entries that are already whole, as one change. */
  readonly addEntries: (entries: readonly Entry[]) => Promise<Change>;
  readonly changeSettings: (settings: Partial<Settings>) => Promise<Change>;
  readonly undo: (change: Change) => Promise<Change>;
};

export function createCommands(
  db: JournalDb,
  { clock, newId }: { readonly clock: Clock; readonly newId: () => string },
): Commands {
  const nowText = (): string => new Date(clock.now()).toISOString();

  async function commit(records: readonly RecordChange[]): Promise<Change> {
    await orWriteError(() =>
      db.transaction('rw', db.entries, db.settings, async () => {
        for (const { table, after } of records) {
          if (table === 'settings') await db.settings.put(after);
        }
        const entries = records.flatMap((record) =>
          record.table === 'entries' ? [record.after] : [],
        );
        if (entries.length > 0) await db.entries.bulkPut(entries);
      }),
    );
    return { records };
  }

  return {
    addEntry: async (kind, data, moment) => {
      const after = newEntry(kind, data, moment, { id: newId(), now: nowText() });
      return commit([{ table: 'entries', before: null, after: after as Entry }]);
    },

    updateEntry: async (entry, data, moment) => {
      const after = changedEntry(entry, data, moment, nowText());
      return commit([{ table: 'entries', before: entry as Entry, after: after as Entry }]);
    },

    removeEntry: async (entry) =>
      commit([{ table: 'entries', before: entry, after: deletedEntry(entry, nowText()) }]),

    addEntries: async (entries) =>
      commit(
        entries.map((entry) => ({ table: 'entries', before: null, after: parseEntry(entry) })),
      ),

    changeSettings: async (settings) => {
      const keys = Object.keys(settings) as SettingKey[];
      const stored = await orWriteError(() => db.settings.bulkGet(keys));
      return commit(
        keys.map((key, index) => ({
          table: 'settings',
          before: stored[index] ?? null,
          after: {
            key,
            value: settingDefinitions[key].schema.parse(settings[key]),
            updatedAt: nowText(),
          },
        })),
      );
    },

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

/** A record that came from nothing becomes a tombstone; any other gets its former content back. */
function undoneRecord(record: RecordChange, now: string): RecordChange {
  if (record.table === 'entries') {
    const { before, after } = record;
    const undone = before === null ? deletedEntry(after, now) : { ...before, updatedAt: now };
    return { table: 'entries', before: after, after: undone };
  }
  const { before, after } = record;
  const initial = settingDefinitions[after.key as SettingKey].initial;
  return {
    table: 'settings',
    before: after,
    after: { key: after.key, value: before === null ? initial : before.value, updatedAt: now },
  };
}
