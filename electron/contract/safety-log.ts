import { z } from 'zod';
import { LOGGED_TABLES } from '@/domain/safety';
import { nothing } from './define.ts';

/** One `read`; a page that wants more asks again. */
export const READ_LIMIT_NAMES = 2000;
export const KEY_LIMIT_CHARACTERS = 200;

/** An import may bring thousands of entries at once, and a note may be very long. */
const APPEND_LIMITS = { maxCharacters: 32 * 1024 * 1024, maxNodes: 2_000_000 };
const READ_LIMITS = { maxCharacters: 1024 * 1024, maxNodes: 4 * READ_LIMIT_NAMES };

/** What was found, and done about it, when the log was opened. */
const LOG_NOTE_CODES = [
  /** The file ended in the middle of a change; what there was of it lies in quarantine. */
  'tail-cut',
  /** Changes that were once in the log are missing; the count says how many. */
  'frames-lost',
  /** Records of a snapshot are missing; the count, where known, says how many. */
  'records-lost',
  /** A file of the log is not there. */
  'segment-missing',
  /** Changes that do not follow from the ones before them: taken when newer than those, else only put aside. */
  'chain-broken',
  /** Of the two head files as many were missing or damaged; made anew from the log. */
  'head-rebuilt',
  /** A file that belongs to another log was put into quarantine. */
  'file-quarantined',
  /** There was no log: a first start, or everything of it was gone. */
  'started-new',
  /** A newer Chromium wrote to this profile before; this one may not know its own store any more. */
  'older-chromium',
  /** Written by a newer version of the program: nothing was touched. */
  'newer-format',
  /** The folder could not be read. */
  'unusable',
] as const;
export type LogNoteCode = (typeof LOG_NOTE_CODES)[number];

/** `mended`: damage was found and put right at this start. `stopped`: nothing can be appended for now. */
const LOG_HEALTHS = ['whole', 'mended', 'stopped'] as const;
export type LogHealth = (typeof LOG_HEALTHS)[number];

const sequence = z.int().nonnegative();
const table = z.enum(LOGGED_TABLES);
const key = z.string().min(1).max(KEY_LIMIT_CHARACTERS);
const hash = z.string().regex(/^[0-9a-f]{16}$/);

const name = z.strictObject({ table, key });
const record = z.strictObject({
  table,
  key,
  updatedAt: z.iso.datetime(),
  /** Plain JSON; the log keeps it as it is. */
  value: z.unknown().refine((value) => value !== undefined),
});

const status = z.strictObject({
  logId: z.string(),
  /** Of the last change. */
  sequence,
  /** Of present records. */
  count: z.int().nonnegative(),
  hash,
  health: z.enum(LOG_HEALTHS),
  notes: z.array(
    z.strictObject({ code: z.enum(LOG_NOTE_CODES), count: z.int().positive().optional() }),
  ),
});

/** A list for each part instead of an object for each record: made for tens of thousands of them. */
const digest = z
  .strictObject({
    tables: z.array(table),
    keys: z.array(z.string()),
    updatedAt: z.array(z.string()),
    hashes: z.array(z.string()),
  })
  .refine(({ tables, keys, updatedAt, hashes }) =>
    [keys, updatedAt, hashes].every(({ length }) => length === tables.length),
  );

/** The log of changes outside the page's own store. Each call waits until the log has been opened and checked. */
export const safetyLogCalls = {
  status: { args: nothing, result: status },
  digest: { args: nothing, result: digest },
  /** Answered when the change is on the disk. */
  append: {
    args: z.strictObject({ at: z.iso.datetime(), records: z.array(record).min(1) }),
    result: z.strictObject({ sequence }),
    limits: APPEND_LIMITS,
  },
  /**
   * The present version of each; names the log does not know are left out. As JSON of `storedRecordsSchema` (src/domain/safety): handing over thousands of
   * objects one by one takes several times as long as reading them out of one text.
   */
  read: {
    args: z.strictObject({ names: z.array(name).max(READ_LIMIT_NAMES) }),
    result: z.string(),
    limits: READ_LIMITS,
  },
} as const;
