import { z } from 'zod';
import { isLocalDay, isZone, type Moment } from '../day/index.ts';
import {
  checkedData,
  describeIssues,
  readVersionedData,
  RecordFormatError,
} from '../records/index.ts';
import { type EntryData, type EntryKind, entryKinds, isEntryKind } from './kinds/index.ts';

/** The same envelope round every kind, so that day view, search, export and backup are written once. */
type Envelope<Kind extends EntryKind> = Moment & {
  /** UUID */
  readonly id: string;
  readonly kind: Kind;
  /** The kind's version whose shape `data` has. */
  readonly dataVersion: number;
  readonly data: EntryData<Kind>;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** A tombstone: undo, the bin and merging stand on it. */
  readonly deletedAt?: string;
  /** Taken out of the bin for good: only the envelope is left, so that merging knows of it, and `data` is null. */
  readonly purgedAt?: string;
};

export type Entry<Kind extends EntryKind = EntryKind> = { [K in Kind]: Envelope<K> }[Kind];

const instantSchema = z.iso.datetime();

/** The outer shape of every record; `parseEntry` is the way to read one. */
export const envelopeSchema = z.object({
  id: z.uuid(),
  kind: z.string(),
  dataVersion: z.int().min(1),
  data: z.unknown(),
  day: z.string().refine(isLocalDay),
  occurredAt: instantSchema,
  zone: z.string().refine(isZone),
  offsetMinutes: z
    .int()
    .min(-24 * 60)
    .max(24 * 60),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.optional(),
  purgedAt: instantSchema.optional(),
});

/**
 * Reads a record from outside (store, file), bringing older data to the kind's present shape.
 * @throws RecordFormatError
 */
export function parseEntry(record: unknown): Entry {
  const envelope = envelopeSchema.safeParse(record);
  if (!envelope.success) {
    throw new RecordFormatError('malformed', describeIssues(envelope.error));
  }
  const { kind, dataVersion, deletedAt, purgedAt, day, ...rest } = envelope.data;
  if (!isEntryKind(kind)) throw new RecordFormatError('unknown-kind', `kind: ${kind}`);
  if (deletedAt !== undefined && purgedAt !== undefined) {
    return { ...rest, day, kind, dataVersion, data: null, deletedAt, purgedAt } as never;
  }
  return {
    ...rest,
    day,
    kind,
    dataVersion: entryKinds[kind].version,
    data: readVersionedData<unknown>(kind, entryKinds[kind], rest.data, dataVersion),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  } as Entry;
}

/** What is wrong with data somebody is typing: text keys of the catalogue, empty when it can be saved. */
export function problemsOf<Kind extends EntryKind>(
  kind: Kind,
  data: EntryData<Kind>,
): readonly string[] {
  const result = entryKinds[kind].schema.safeParse(data);
  return result.success ? [] : [...new Set(result.error.issues.map((issue) => issue.message))];
}

/** @param now ISO 8601 */
export function newEntry<Kind extends EntryKind>(
  kind: Kind,
  data: EntryData<Kind>,
  moment: Moment,
  { id, now }: { readonly id: string; readonly now: string },
): Entry<Kind> {
  return {
    id,
    kind,
    dataVersion: entryKinds[kind].version,
    data: parseData(kind, data),
    ...onlyMoment(moment),
    createdAt: now,
    updatedAt: now,
  } as Entry<Kind>;
}

/** @param now ISO 8601 */
export function changedEntry<Kind extends EntryKind>(
  entry: Entry<Kind>,
  data: EntryData<Kind>,
  moment: Moment,
  now: string,
): Entry<Kind> {
  return {
    ...entry,
    ...onlyMoment(moment),
    dataVersion: entryKinds[entry.kind].version,
    data: parseData(entry.kind, data),
    updatedAt: now,
  };
}

/** @param now ISO 8601 */
export function movedEntry(entry: Entry, moment: Moment, now: string): Entry {
  return { ...entry, ...onlyMoment(moment), updatedAt: now };
}

/** An entry is a moment, too, for the compiler: passed as one it must not bring its id along. */
function onlyMoment({ day, occurredAt, zone, offsetMinutes }: Moment): Moment {
  return { day, occurredAt, zone, offsetMinutes };
}

/** @param now ISO 8601 */
export function deletedEntry(entry: Entry, now: string): Entry {
  return { ...entry, updatedAt: now, deletedAt: now };
}

/** As it was before it was deleted. @param now ISO 8601 */
export function restoredEntry(entry: Entry, now: string): Entry {
  const { deletedAt: _, ...rest } = entry;
  return { ...rest, updatedAt: now };
}

/** Without what was written in it. @param now ISO 8601 */
export function purgedEntry(entry: Entry, now: string): Entry {
  const deletedAt = entry.deletedAt ?? now;
  return { ...entry, data: null, deletedAt, updatedAt: now, purgedAt: now } as never;
}

export function isKind<Kind extends EntryKind>(
  entry: Entry,
  kind: Kind,
): entry is Extract<Entry, { kind: Kind }> {
  return entry.kind === kind;
}

export function byTime(left: Entry, right: Entry): number {
  return left.occurredAt < right.occurredAt
    ? -1
    : left.occurredAt > right.occurredAt
      ? 1
      : left.createdAt.localeCompare(right.createdAt);
}

function parseData(kind: EntryKind, data: unknown): unknown {
  return checkedData<unknown>(entryKinds[kind], data);
}
