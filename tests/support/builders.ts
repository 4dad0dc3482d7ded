/** Makes whole, valid things of which a test names only what it is about. */
import {
  instantInDay,
  type Moment,
  offsetMinutesAt,
  parseLocalDay,
  parseTimeOfDay,
} from '@/domain/day';
import {
  type Collection,
  collections,
  type DocumentData,
  type JournalDocument,
  newDocument,
} from '@/domain/documents';
import { type Entry, type EntryData, type EntryKind, entryKinds, newEntry } from '@/domain/entries';

let lastId = 0;

/** A UUID that tells entries apart and is the same in every run of a file. */
export function nextId(): string {
  lastId += 1;
  return `00000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`;
}

/** @param at time on the wall, `08:30`; a day starts at midnight here. */
export function momentOf(day: string, at = '12:00', zone = 'UTC'): Moment {
  const time = parseTimeOfDay(at, { hour: 0, minute: 0 });
  if (time === null) throw new RangeError(`Not a time: ${at}`);
  const localDay = parseLocalDay(day);
  const instant = instantInDay(localDay, time, zone, 0);
  return {
    day: localDay,
    occurredAt: new Date(instant).toISOString(),
    zone,
    offsetMinutes: offsetMinutesAt(instant, zone),
  };
}

export type EntryOptions<Kind extends EntryKind> = {
  readonly day?: string;
  readonly at?: string;
  readonly zone?: string;
  readonly id?: string;
  /** When it was written down. */
  readonly now?: string;
  /** Laid over the kind's first sample. */
  readonly data?: Partial<EntryData<Kind>>;
};

export function anEntry<Kind extends EntryKind>(
  kind: Kind,
  { day = '2026-11-23', at, zone, id = nextId(), now, data }: EntryOptions<Kind> = {},
): Entry<Kind> {
  const moment = momentOf(day, at, zone);
  const sample = entryKinds[kind].samples[0] as EntryData<Kind>;
  return newEntry(kind, { ...sample, ...data }, moment, { id, now: now ?? moment.occurredAt });
}

export function aDocument<Name extends Collection>(
  collection: Name,
  {
    id = nextId(),
    now = '2026-11-23T12:00:00.000Z',
    data,
  }: {
    readonly id?: string;
    readonly now?: string;
    /** Laid over the collection's first sample. */
    readonly data?: Partial<DocumentData<Name>>;
  } = {},
): JournalDocument<Name> {
  const sample = collections[collection].samples[0] as DocumentData<Name>;
  return newDocument(collection, { ...sample, ...data }, { id, now });
}

/** The same entry as it lies in the store once it was deleted. */
export function deleted(entry: Entry, at = '2026-11-24T00:00:00.000Z'): Entry {
  return { ...entry, updatedAt: at, deletedAt: at };
}
