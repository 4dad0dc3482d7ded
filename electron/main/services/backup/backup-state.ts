import { z } from 'zod';
import { backupStatusProblemSchema } from '#electron/contract/backup.ts';

/** What is known of the backups and does not stand in them. Lost, it costs a second backup, nothing else. */
export const backupStateSchema = z.strictObject({
  version: z.literal(1),
  /** null: the usual one. */
  folder: z.string().nullable(),
  last: z
    .strictObject({ at: z.iso.datetime(), journalId: z.string(), sequence: z.int() })
    .nullable(),
  /** By file name; a file of another size is another file. */
  verified: z.array(z.strictObject({ id: z.string(), bytes: z.int(), at: z.iso.datetime() })),
  lastProblem: backupStatusProblemSchema.nullable(),
});
export type BackupState = z.infer<typeof backupStateSchema>;

export const NO_BACKUP_STATE: BackupState = {
  version: 1,
  folder: null,
  last: null,
  verified: [],
  lastProblem: null,
};
