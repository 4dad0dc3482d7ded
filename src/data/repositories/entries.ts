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
  /** Those of a kind on some days, which may lie far apart. */
  readonly ofKindOn: <Kind extends EntryKind>(
    kind: Kind,
    days: readonly LocalDay[],
  ) => Promise<readonly Extract<Entry, { kind: Kind }>[]>;
  /** The latest entry of a kind on or before a day. */
  readonly latestOfKind: <Kind extends EntryKind>(
    kind: Kind,
    until: LocalDay,
  ) => Promise<Extract<Entry, { kind: Kind }> | null>;
  readonly byId: (id: string) => Promise<Entry | null>;
  /** Those there are, in no order. */
  readonly byIds: (ids: readonly string[]) => Promise<readonly Entry[]>;
  /** Deleted ones that can still be brought back: deleted since an instant (ISO 8601), the last deleted first; of those deleted at once, the latest. */
  readonly deletedSince: (instant: string) => Promise<readonly Entry[]>;
  /** Deleted ones with their content whose time in the bin is over, read a part at a time. */
  readonly deletedBefore: (instant: string) => Promise<readonly Entry[]>;
  /** null while the journal is empty. */
  readonly firstDay: () => Promise<LocalDay | null>;
  /** The last day that has something, on or before one if that is said; null when there is none. */
  readonly lastDay: (until?: LocalDay) => Promise<LocalDay | null>;
};

const LAST_DAY = '9999-12-31' as LocalDay;
const FIRST_DAY = '0000-01-01' as LocalDay;

/** So many are read at once that nobody notices. */
const PART_RECORDS = 500;

function isInBin(entry: Entry): entry is Entry & { readonly deletedAt: string } {
  return entry.deletedAt !== undefined && entry.purgedAt === undefined;
}

export function createEntryRepository(
  db: JournalDb,
  onUnreadable: (id: string, reason: string) => void,
): EntryRepository {
  function readable(records: readonly Entry[]): readonly Entry[] {
    return inPresentShape(records.filter(({ deletedAt }) => deletedAt === undefined)).toSorted(
      byTime,
    );
  }

  function inPresentShape(records: readonly Entry[]): readonly Entry[] {
    return records.flatMap((record) => {
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
    });
  }

  const inKind = (kind: EntryKind, { from, to }: DayRange) =>
    db.entries.where('[kind+day]').between([kind, from], [kind, to], true, true);

  const present = (until: LocalDay = LAST_DAY) =>
    db.entries
      .where('day')
      .between(FIRST_DAY, until, true, true)
      .and((entry) => entry.deletedAt === undefined);

  return {
    forDay: async (day) => readable(await db.entries.where('day').equals(day).toArray()),

    between: async ({ from, to }) =>
      readable(await db.entries.where('day').between(from, to, true, true).toArray()),

    ofKindBetween: async <Kind extends EntryKind>(kind: Kind, range: DayRange) =>
      readable(await inKind(kind, range).toArray()) as readonly Extract<Entry, { kind: Kind }>[],

    ofKindOn: async <Kind extends EntryKind>(kind: Kind, days: readonly LocalDay[]) => {
      const keys = days.map((day) => [kind, day]);
      const found = await db.entries.where('[kind+day]').anyOf(keys).toArray();
      return readable(found) as readonly Extract<Entry, { kind: Kind }>[];
    },

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

    byIds: async (ids) =>
      readable((await db.entries.bulkGet([...ids])).filter((record) => record !== undefined)),

    deletedSince: async (instant) => {
      const deleted = await db.entries.where('deletedAt').aboveOrEqual(instant).toArray();
      return inPresentShape(deleted.filter(isInBin)).toSorted(
        (left, right) =>
          (right.deletedAt ?? '').localeCompare(left.deletedAt ?? '') ||
          right.occurredAt.localeCompare(left.occurredAt),
      );
    },
    deletedBefore: async (instant) => {
      const found: Entry[] = [];
      // By key and not by offset: what was purged keeps its place in the index.
      let keys = await db.entries.where('deletedAt').below(instant).primaryKeys();
      while (keys.length > 0) {
        const part = await db.entries.bulkGet(keys.slice(0, PART_RECORDS));
        found.push(...part.filter((entry) => entry !== undefined).filter(isInBin));
        keys = keys.slice(PART_RECORDS);
      }
      return inPresentShape(found);
    },

    firstDay: async () => (await present().first())?.day ?? null,
    lastDay: async (until) => (await present(until).last())?.day ?? null,
  };
}
