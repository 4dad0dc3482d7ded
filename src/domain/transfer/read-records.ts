import { z } from 'zod';
import { type JournalDocument, parseDocument } from '../documents/index.ts';
import { type Entry, parseEntry } from '../entries/index.ts';
import { RecordFormatError } from '../records/index.ts';
import type { LoggedTable } from '../safety/index.ts';
import { type SettingKey, settingDefinitions } from '../settings/index.ts';
import type { RawRecord } from './journal-format.ts';
import { laterOf, type SettingRecord, type TransferRecord } from './versions.ts';

export type RecordProblemCode =
  /** Not a record, or damaged. */
  | 'malformed'
  /** An entry of a kind, a document of a collection, or a setting, that this version does not know. */
  | 'unknown-kind'
  /** Its data has a newer shape than this version knows. */
  | 'newer-version'
  /** The file holds another version of the same record; the later one was taken. */
  | 'duplicate';

export type RecordProblem = {
  readonly table: LoggedTable;
  /** Counted from 0 within its table, in the file's order. */
  readonly index: number;
  readonly code: RecordProblemCode;
};

export type JournalContent = {
  /** With tombstones. */
  readonly entries: readonly Entry[];
  readonly settings: readonly SettingRecord[];
  /** With tombstones. */
  readonly documents: readonly JournalDocument[];
};

export type ReadRecords = JournalContent & { readonly problems: readonly RecordProblem[] };

const settingSchema = z.object({
  key: z.string(),
  value: z.unknown(),
  updatedAt: z.iso.datetime(),
});

export type RecordsReader = {
  readonly take: (records: Iterable<RawRecord>) => void;
  readonly result: () => ReadRecords;
};

/**
 * Reads records portion by portion, so that the page can go on in between. Whatever cannot be taken is listed:
 * nothing is dropped in silence.
 */
export function createRecordsReader(): RecordsReader {
  const counts = new Map<LoggedTable, number>();
  const problems: RecordProblem[] = [];
  const entries = new Map<string, Entry>();
  const settings = new Map<string, SettingRecord>();
  const documents = new Map<string, JournalDocument>();

  function takeInto(table: LoggedTable, value: unknown): boolean {
    if (table === 'entries') return take(entries, readEntry(value), ({ id }) => id);
    if (table === 'documents') return take(documents, readDocument(value), ({ id }) => id);
    return take(settings, readSetting(value), ({ key }) => key);
  }

  function takeOne({ table, value }: RawRecord): RecordProblemCode | null {
    try {
      return takeInto(table, value) ? 'duplicate' : null;
    } catch (error) {
      if (!(error instanceof RecordFormatError)) throw error;
      return error.code;
    }
  }

  return {
    take: (records) => {
      for (const record of records) {
        const { table } = record;
        const index = counts.get(table) ?? 0;
        counts.set(table, index + 1);
        const code = takeOne(record);
        if (code !== null) problems.push({ table, index, code });
      }
    },
    result: () => ({
      entries: [...entries.values()],
      settings: [...settings.values()],
      documents: [...documents.values()],
      problems: [...problems],
    }),
  };
}

export function readRecords(records: Iterable<RawRecord>): ReadRecords {
  const reader = createRecordsReader();
  reader.take(records);
  return reader.result();
}

/** True when the record was there already; the later version stays. */
function take<T extends TransferRecord>(
  into: Map<string, T>,
  record: T,
  keyOf: (record: T) => string,
): boolean {
  const key = keyOf(record);
  const former = into.get(key);
  into.set(key, former === undefined ? record : laterOf(former, record));
  return former !== undefined;
}

function readEntry(value: unknown): Entry {
  const entry = parseEntry(value);
  return { ...entry, ...instantsOf(entry), occurredAt: sameForm(entry.occurredAt) };
}

function readDocument(value: unknown): JournalDocument {
  const document = parseDocument(value);
  return { ...document, ...instantsOf(document) };
}

function instantsOf({ createdAt, updatedAt, deletedAt }: Entry | JournalDocument) {
  return {
    createdAt: sameForm(createdAt),
    updatedAt: sameForm(updatedAt),
    ...(deletedAt === undefined ? {} : { deletedAt: sameForm(deletedAt) }),
  };
}

function readSetting(value: unknown): SettingRecord {
  const setting = settingSchema.safeParse(value);
  if (!setting.success) throw new RecordFormatError('malformed', 'not a setting');
  const { key, updatedAt } = setting.data;
  if (!Object.hasOwn(settingDefinitions, key)) {
    throw new RecordFormatError('unknown-kind', 'an unknown setting');
  }
  const checked = settingDefinitions[key as SettingKey].schema.safeParse(setting.data.value);
  if (!checked.success) throw new RecordFormatError('malformed', 'a setting that does not fit');
  return { key, value: checked.data, updatedAt: sameForm(updatedAt) };
}

/** Instants are compared as texts everywhere, so those of other programs get the form ours have. */
function sameForm(instant: string): string {
  return instant.length === 24 ? instant : new Date(instant).toISOString();
}
