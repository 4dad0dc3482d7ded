import { deletedDocument, type JournalDocument } from '../documents/index.ts';
import { deletedEntry, type Entry, ENTRY_KINDS, type EntryKind } from '../entries/index.ts';
import { laterThan } from '../safety/index.ts';
import type { JournalContent } from './read-records.ts';
import {
  isDeleted,
  isSameContent,
  laterOf,
  type SettingRecord,
  type TransferRecord,
} from './versions.ts';

/** merge: of every record the later version. replace: the journal becomes what the file says. */
export type MergeMode = 'merge' | 'replace';

type VersionChange<Table, T> = {
  readonly table: Table;
  /** null: a record that was not there. */
  readonly before: T | null;
  readonly after: T;
};

/** The shape the one write path takes. */
export type PlannedChange =
  | VersionChange<'entries', Entry>
  | VersionChange<'settings', SettingRecord>
  | VersionChange<'documents', JournalDocument>;

/** What taking a file in would do; nothing of it has been done. */
export type MergePlan = {
  readonly mode: MergeMode;
  readonly toAdd: readonly PlannedChange[];
  readonly toUpdate: readonly PlannedChange[];
  /** Only with `replace`: entries and documents the file does not have become tombstones. */
  readonly toRemove: readonly PlannedChange[];
  /** Records that are the same on both sides. */
  readonly unchanged: number;
  /** Records that stay because the journal's version is the later one. */
  readonly keptNewer: number;
};

/** @param now ISO 8601; with `replace` every changed record is later than the version it takes the place of. */
export function planMerge(
  current: JournalContent,
  incoming: JournalContent,
  { mode, now }: { readonly mode: MergeMode; readonly now: string },
): MergePlan {
  const planTable = mode === 'merge' ? mergeTable : replaceTable;
  const entries = planTable(current.entries, incoming.entries, ({ id }) => id, now);
  const settings = planTable(current.settings, incoming.settings, ({ key }) => key, now);
  const documents = planTable(current.documents, incoming.documents, ({ id }) => id, now);
  const joined = (part: 'toAdd' | 'toUpdate'): readonly PlannedChange[] => [
    ...entries[part].map((change) => ({ table: 'entries' as const, ...change })),
    ...settings[part].map((change) => ({ table: 'settings' as const, ...change })),
    ...documents[part].map((change) => ({ table: 'documents' as const, ...change })),
  ];
  return {
    mode,
    toAdd: joined('toAdd'),
    toUpdate: joined('toUpdate'),
    toRemove: mode === 'replace' ? removals(current, incoming, now) : [],
    unchanged: entries.unchanged + settings.unchanged + documents.unchanged,
    keptNewer: entries.keptNewer + settings.keptNewer + documents.keptNewer,
  };
}

/** Everything the plan would write, as one change. */
export function changesOf({ toAdd, toUpdate, toRemove }: MergePlan): readonly PlannedChange[] {
  return [...toAdd, ...toUpdate, ...toRemove];
}

export type MergeCounts = {
  /** Entries that would be there and are not now. */
  readonly comes: number;
  readonly changes: number;
  /** Entries that are there and would not be; they become tombstones. */
  readonly goes: number;
  readonly settings: number;
  /** Own foods, saved meals and the like that would come, change or go. */
  readonly documents: number;
  readonly unchanged: number;
  readonly keptNewer: number;
  readonly comesByKind: Readonly<Partial<Record<EntryKind, number>>>;
};

/** What a preview says: entries as a person sees them, tombstones only by their effect. */
export function countsOf(plan: MergePlan): MergeCounts {
  const [came, changed, gone]: [Entry[], Entry[], Entry[]] = [[], [], []];
  let [settings, documents] = [0, 0];
  for (const change of changesOf(plan)) {
    if (change.table === 'settings') {
      settings += 1;
      continue;
    }
    if (change.table === 'documents') {
      documents += 1;
      continue;
    }
    const { before, after } = change;
    const wasThere = before !== null && !isDeleted(before);
    if (isDeleted(after)) {
      if (wasThere) gone.push(after);
    } else {
      (wasThere ? changed : came).push(after);
    }
  }
  const byKind = ENTRY_KINDS.map(
    (kind) => [kind, came.filter((entry) => entry.kind === kind).length] as const,
  );
  return {
    comes: came.length,
    changes: changed.length,
    goes: gone.length,
    settings,
    documents,
    unchanged: plan.unchanged,
    keptNewer: plan.keptNewer,
    comesByKind: Object.fromEntries(byKind.filter(([, count]) => count > 0)),
  };
}

/** What the person is told, and can look up, after a file was taken in. */
export type TransferReceipt = {
  /** ISO 8601 */
  readonly at: string;
  readonly mode: MergeMode;
  readonly source: {
    readonly what: 'backup' | 'journal-file';
    readonly name: string;
    /** ISO 8601 */
    readonly writtenAt: string;
  };
  readonly counts: MergeCounts;
  /** Records of the file that could not be taken. */
  readonly problems: number;
};

type TablePlan<T> = {
  readonly toAdd: readonly { readonly before: null; readonly after: T }[];
  readonly toUpdate: readonly { readonly before: T; readonly after: T }[];
  readonly unchanged: number;
  readonly keptNewer: number;
};

function mergeTable<T extends TransferRecord>(
  current: readonly T[],
  incoming: readonly T[],
  keyOf: (record: T) => string,
): TablePlan<T> {
  return compare(current, incoming, keyOf, (before, record) =>
    isSameContent(before, record) ? 'same' : laterOf(before, record),
  );
}

function replaceTable<T extends TransferRecord>(
  current: readonly T[],
  incoming: readonly T[],
  keyOf: (record: T) => string,
  now: string,
): TablePlan<T> {
  return compare(current, incoming, keyOf, (before, record) => {
    // A version put back once has a new `updatedAt`; putting it back again would change nothing.
    const sameButForTheTime = isSameContent(
      { ...before, updatedAt: '' },
      { ...record, updatedAt: '' },
    );
    if (sameButForTheTime) return 'same';
    const isLater = record.updatedAt > before.updatedAt;
    return isLater ? record : { ...record, updatedAt: laterThan(before.updatedAt, now) };
  });
}

function compare<T extends TransferRecord>(
  current: readonly T[],
  incoming: readonly T[],
  keyOf: (record: T) => string,
  decide: (before: T, record: T) => T | 'same',
): TablePlan<T> {
  const there = new Map(current.map((record) => [keyOf(record), record]));
  const toAdd: { before: null; after: T }[] = [];
  const toUpdate: { before: T; after: T }[] = [];
  let [unchanged, keptNewer] = [0, 0];
  for (const record of incoming) {
    const before = there.get(keyOf(record));
    if (before === undefined) {
      toAdd.push({ before: null, after: record });
      continue;
    }
    const after = decide(before, record);
    if (after === 'same') unchanged += 1;
    else if (after === before) keptNewer += 1;
    else toUpdate.push({ before, after });
  }
  return { toAdd, toUpdate, unchanged, keptNewer };
}

function removals(
  current: JournalContent,
  incoming: JournalContent,
  now: string,
): readonly PlannedChange[] {
  const kept = new Set([...incoming.entries, ...incoming.documents].map(({ id }) => id));
  const isRemoved = (record: Entry | JournalDocument) => !isDeleted(record) && !kept.has(record.id);
  return [
    ...current.entries.filter(isRemoved).map((before) => ({
      table: 'entries' as const,
      before,
      after: deletedEntry(before, laterThan(before.updatedAt, now)),
    })),
    ...current.documents.filter(isRemoved).map((before) => ({
      table: 'documents' as const,
      before,
      after: deletedDocument(before, laterThan(before.updatedAt, now)),
    })),
  ];
}
