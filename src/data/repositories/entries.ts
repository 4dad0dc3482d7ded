import type { DayRange, LocalDay } from '@/domain/day';
import {
  byTime,
  type Entry,
  type EntryKind,
  entryKinds,
  isEntryKind,
  parseEntry,
} from '@/domain/entries';
import type { JournalDb } from '../journal-db.ts';

/** Reads entries. Deleted ones are left out; all lists run from early to late. */
export type EntryRepository = {
  readonly forDay: (day: LocalDay) => Promise<readonly Entry[]>;
  readonly between: (range: DayRange) => Promise<readonly Entry[]>;
  readonly ofKindBetween: <Kind extends EntryKind>(
    kind: Kind,
    range: DayRange,
  ) => Promise<readonly Extract<Entry, { kind: Kind }>[]>;
  /** The latest entry of a kind on or before a day. */
  readonly latestOfKind: <Kind extends EntryKind>(
    kind: Kind,
    until: LocalDay,
  ) => Promise<Extract<Entry, { kind: Kind }> | null>;
  readonly byId: (id: string) => Promise<Entry | null>;
  /** null while the journal is empty. */
  readonly firstDay: () => Promise<LocalDay | null>;
};

const LAST_DAY = '9999-12-31' as LocalDay;
const FIRST_DAY = '0000-01-01' as LocalDay;

export function createEntryRepository(
  db: JournalDb,
  onUnreadable: (id: string, reason: string) => void,
): EntryRepository {
  function readable(records: readonly Entry[]): readonly Entry[] {
    return records
      .filter((record) => record.deletedAt === undefined)
      .flatMap((record) => {
        // What this version wrote was checked when it was written; only older shapes need work.
        if (isEntryKind(record.kind) && record.dataVersion === entryKinds[record.kind].version) {
          return [record];
        }
        try {
          return [parseEntry(record)];
        } catch (error) {
          onUnreadable(record.id, String(error));
          return [];
        }
      })
      .sort(byTime);
  }

  const inKind = (kind: EntryKind, { from, to }: DayRange) =>
    db.entries.where('[kind+day]').between([kind, from], [kind, to], true, true);

  return {
    forDay: async (day) => readable(await db.entries.where('day').equals(day).toArray()),

    between: async ({ from, to }) =>
      readable(await db.entries.where('day').between(from, to, true, true).toArray()),

    ofKindBetween: async <Kind extends EntryKind>(kind: Kind, range: DayRange) =>
      readable(await inKind(kind, range).toArray()) as readonly Extract<Entry, { kind: Kind }>[],

    latestOfKind: async <Kind extends EntryKind>(kind: Kind, until: LocalDay) => {
      let last = await inKind(kind, { from: FIRST_DAY, to: until }).last();
      while (last !== undefined) {
        const { day } = last;
        const found = readable(await inKind(kind, { from: day, to: day }).toArray()).at(-1);
        if (found !== undefined) return found as Extract<Entry, { kind: Kind }>;
        // That day holds only tombstones, so the search goes on before it.
        last = await db.entries
          .where('[kind+day]')
          .between([kind, FIRST_DAY], [kind, day], true, false)
          .last();
      }
      return null;
    },

    byId: async (id) => {
      const record = await db.entries.get(id);
      return record === undefined ? null : (readable([record])[0] ?? null);
    },

    firstDay: async () => {
      const first = await db.entries
        .where('day')
        .between(FIRST_DAY, LAST_DAY, true, true)
        .and((entry) => entry.deletedAt === undefined)
        .first();
      return first?.day ?? null;
    },
  };
}
