import { z } from 'zod';
import { PASSPHRASE_LEAST_CHARACTERS } from '@/domain/passphrase';
import { LOGGED_TABLES } from '@/domain/safety';
import { nothing } from './define.ts';

const BACKUP_REASONS = [
  'scheduled',
  'by-hand',
  'before-upgrade',
  'before-import',
  'before-restore',
] as const;
export const backupReasonSchema = z.enum(BACKUP_REASONS);
export type BackupReason = z.infer<typeof backupReasonSchema>;

/** What can be wrong with a backup, a journal file, or the folder of the backups. */
export const backupProblemSchema = z.enum([
  /** The folder or the file is not there, e.g. a drive that is not plugged in. */
  'missing',
  'not-allowed',
  'disk-full',
  /** The system refused to write, or what was written did not read back the same. */
  'not-written',
  /** The system refused to read. */
  'unreadable',
  /** The folder chosen lies inside the program's own, where it would be lost together with it. */
  'inside-profile',
  /** The safety log did not give what it says it holds; nothing was written. */
  'source-incomplete',
  /** There is nothing in the journal yet. */
  'nothing-to-back-up',
  'not-a-backup',
  'not-a-journal',
  'newer-version',
  /** The end of the file is missing. */
  'truncated',
  'damaged',
  'unknown-member',
  'duplicate-member',
  'unsafe-name',
  'too-large',
  /** A sealed backup: it opens with its passphrase or its recovery key. */
  'locked',
  'wrong-passphrase',
  /** What was typed looks like a recovery key with a slip in it. */
  'mistyped-recovery-key',
]);
export type BackupProblem = z.infer<typeof backupProblemSchema>;

const SECRET_LIMIT_CHARACTERS = 500;

const count = z.int().min(0);
const instant = z.iso.datetime();
const fileName = z.string().min(1).max(255);

export const backupCountsSchema = z.strictObject({
  /** Entries that are there; deleted ones are counted apart. */
  entries: count,
  deleted: count,
  settings: count,
  /** Own foods, saved meals and the like; files written before they existed do not say. */
  documents: count.default(0),
  photos: count,
  kinds: z.array(z.strictObject({ kind: z.string().max(100), count })).max(200),
});
export type BackupCounts = z.infer<typeof backupCountsSchema>;

const backupFile = z.strictObject({
  /** Its file name in the folder. */
  id: fileName,
  bytes: count,
  /** null: the file cannot be read; `problem` says why. */
  about: z
    .strictObject({
      createdAt: instant,
      reason: backupReasonSchema,
      /** null: nobody knows without the passphrase. */
      counts: backupCountsSchema.nullable(),
      app: z.string(),
      isEncrypted: z.boolean(),
      /** Of the journal in use now, not of an earlier one or of another computer's. */
      isOfThisJournal: z.boolean(),
    })
    .nullable(),
  /** When it was last read again and was whole. */
  verifiedAt: instant.nullable(),
  /** Of one that can be read, but was found damaged when it was checked again: when that was. */
  damagedAt: instant.nullable(),
  problem: backupProblemSchema.nullable(),
});
export type BackupFile = z.infer<typeof backupFile>;

export const backupStatusProblemSchema = z.strictObject({
  code: backupProblemSchema,
  at: instant,
});

const backupStatus = z.strictObject({
  folder: z.string(),
  isFolderChosen: z.boolean(),
  isAtWork: z.boolean(),
  /** Newest first. */
  backups: z.array(backupFile),
  lastBackupAt: instant.nullable(),
  /** Of the last attempt; null when it went well. */
  lastProblem: backupStatusProblemSchema.nullable(),
  /** null: new backups are not encrypted. */
  encryption: z.strictObject({ since: instant }).nullable(),
});
export type BackupStatus = z.infer<typeof backupStatus>;

/** A passphrase or a recovery key, as typed. */
const secret = z.string().min(1).max(SECRET_LIMIT_CHARACTERS);

const problemOnly = z.strictObject({ problem: backupProblemSchema.nullable() });
const reading = z.uuid();

const readingSummary = z.strictObject({
  what: z.enum(['backup', 'journal-file']),
  name: fileName,
  bytes: count,
  /** When the file was written, as it says itself. */
  writtenAt: instant,
  /** The program that wrote it. */
  writtenBy: z.string(),
  /** Every record, tombstones and settings included. */
  records: count,
  /** Only of a backup. */
  counts: backupCountsSchema.nullable(),
});
export type ReadingSummary = z.infer<typeof readingSummary>;

const rawRecord = z.strictObject({ table: z.enum(LOGGED_TABLES), value: z.unknown() });

export const backupCalls = {
  status: { args: nothing, result: backupStatus },
  /** Resolves when the backup is written and verified. */
  backUpNow: {
    args: z.strictObject({ reason: backupReasonSchema.exclude(['scheduled']) }),
    result: problemOnly,
  },
  /** Asks the person for a folder; the next backup goes there. */
  chooseFolder: {
    args: nothing,
    result: problemOnly.extend({ chosen: z.boolean() }),
  },
  openFolder: { args: nothing, result: nothing },
  /** Asks the person for a file; the page only ever has a token for it. null: they changed their mind. */
  pickFile: {
    args: z.strictObject({ what: z.enum(['backup', 'journal-file']) }),
    result: z.strictObject({ token: z.uuid().nullable() }),
  },
  /** The backup the system was asked to open with this program; null when there is none. */
  offered: { args: nothing, result: z.strictObject({ token: z.uuid().nullable() }) },
  /** The person has looked at it. Until then it is offered again, also to a page that crashed and came back. */
  endOffer: { args: z.strictObject({ token: z.uuid() }), result: nothing },
  /** Checks a whole file. Only one is open at a time: another `openFile` closes it. */
  openFile: {
    args: z.union([
      z.strictObject({ token: z.uuid(), secret: secret.optional() }),
      z.strictObject({ backup: fileName, secret: secret.optional() }),
    ]),
    result: problemOnly.extend({
      /** null when there is a problem. */
      reading: reading.nullable(),
      summary: readingSummary.nullable(),
    }),
  },
  /**
   * The next records of the open file, a bounded number at a time. Nothing may be done with them before
   * `isLast`, which comes only when every checksum was right.
   */
  readNext: {
    args: z.strictObject({ reading }),
    result: problemOnly.extend({ records: z.array(rawRecord), isLast: z.boolean() }),
  },
  /**
   * Puts the photos of the backup that was read to its end (and says that it has some) beside the journal. Before the records: an entry
   * never names a photo that is yet to come.
   */
  takePhotos: {
    args: z.strictObject({ reading }),
    result: problemOnly.extend({ count }),
  },
  /** Makes keys for a passphrase. Nothing is encrypted before `startEncryption`; another call begins anew. */
  prepareEncryption: {
    args: z.strictObject({ passphrase: secret.min(PASSPHRASE_LEAST_CHARACTERS) }),
    /** The recovery key is told this once and kept nowhere. */
    result: z.strictObject({ recoveryKey: z.string() }),
  },
  /** Puts the prepared recovery key on the clipboard, if there is one. */
  copyRecoveryKey: { args: nothing, result: z.strictObject({ copied: z.boolean() }) },
  /** From now on backups are encrypted with the prepared keys; the first is made at once. The problem is one of starting. */
  startEncryption: { args: nothing, result: problemOnly },
  /** The recovery key stays the same; backups made before keep the former passphrase. */
  changePassphrase: {
    args: z.strictObject({
      /** The present passphrase or the recovery key. */
      secret,
      passphrase: secret.min(PASSPHRASE_LEAST_CHARACTERS),
    }),
    result: problemOnly,
  },
  /** New backups are no longer encrypted; earlier ones stay as they are. */
  stopEncryption: { args: nothing, result: problemOnly },
  /** Asks the person where, then writes the whole journal there as one journal file. */
  saveJournalFile: {
    args: nothing,
    result: problemOnly.extend({
      saved: z.boolean(),
      name: z.string().nullable(),
      counts: backupCountsSchema.nullable(),
    }),
  },
} as const;
