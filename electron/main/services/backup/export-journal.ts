import type { BackupCounts } from '#electron/contract/backup.ts';
import type { LogFs } from '../safety-log/ports.ts';
import { asBackupFailure } from './backup-failure.ts';
import { journalBytes } from './journal-stream.ts';
import { createTally } from './records.ts';
import { type BackupSource, contentOf } from './write-backup.ts';
import { writeSafely } from './write-safely.ts';

/** Writes the whole journal as one journal file, in the place of what may be there. @throws BackupFailure */
export async function exportJournal(
  { fs, source, app }: { readonly fs: LogFs; readonly source: BackupSource; readonly app: string },
  path: string,
  now: Date,
): Promise<BackupCounts> {
  const tally = createTally();
  const head = { exportedAt: now.toISOString(), generator: `Gut-Skin Journal ${app}` };
  try {
    await writeSafely(fs, path, {
      write: async (write) => {
        for await (const chunk of journalBytes(head, contentOf(source), tally.add)) {
          await write(chunk);
        }
      },
    });
  } catch (error) {
    throw asBackupFailure(error, 'not-written');
  }
  return tally.counts();
}
