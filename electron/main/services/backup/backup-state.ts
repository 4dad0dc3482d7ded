import { z } from 'zod';
import {
  backupCountsSchema,
  backupProblemSchema,
  backupStatusProblemSchema,
} from '#electron/contract/backup.ts';
import { keyLockSchema } from './sealed/key-lock.ts';

/** What came of reading a backup, last time; a file of another size is another file. */
const checkedBackupSchema = z.strictObject({
  /** Its file name. */
  id: z.string(),
  bytes: z.int(),
  at: z.iso.datetime(),
  /** null: it was whole. */
  problem: backupProblemSchema.nullable().default(null),
  /** Of a sealed one, known from writing it: what is in it, and the hash over all of the file. */
  counts: backupCountsSchema.nullable().default(null),
  sealedHash: z.string().nullable().default(null),
});
export type CheckedBackup = z.infer<typeof checkedBackupSchema>;

/** What is known of the backups and does not stand in them. Lost, it costs a second backup, nothing else. */
export const backupStateSchema = z.strictObject({
  version: z.literal(1),
  /** null: the usual one. */
  folder: z.string().nullable(),
  last: z
    .strictObject({ at: z.iso.datetime(), journalId: z.string(), sequence: z.int() })
    .nullable(),
  verified: z.array(checkedBackupSchema),
  lastProblem: backupStatusProblemSchema.nullable(),
  /** With it new backups are sealed. It opens none: what does is in it only under passphrase and recovery key. */
  encryption: z
    .strictObject({ since: z.iso.datetime(), lock: keyLockSchema })
    .nullable()
    .default(null),
});
export type BackupState = z.infer<typeof backupStateSchema>;

export const NO_BACKUP_STATE: BackupState = {
  version: 1,
  folder: null,
  last: null,
  verified: [],
  lastProblem: null,
  encryption: null,
};
