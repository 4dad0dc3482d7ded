import { join } from 'node:path';
import type { Logger } from '../../lib/logger.ts';
import type { LogFs } from '../safety-log/ports.ts';
import { asBackupFailure, damaged } from './backup-failure.ts';
import type { ListedBackup } from './backup-list.ts';
import type { BackupMemory } from './backup-memory.ts';
import type { CheckedBackup } from './backup-state.ts';
import { recheckBackup } from './open-backup.ts';

type RecheckParts = {
  readonly fs: LogFs;
  readonly log: Logger;
  readonly folder: string;
  readonly files: readonly ListedBackup[];
  readonly memory: BackupMemory;
  readonly now: () => Date;
};

/** A disk that is not there says nothing about what is on it. */
const SAYS_NOTHING = new Set(['missing', 'not-allowed', 'unreadable', 'disk-full']);

/**
 * Reads one backup again, whole: the one that was not read for the longest time. A sealed one is read as far
 * as that goes without its passphrase, and compared with what was written and verified then.
 */
export async function recheckOldest(parts: RecheckParts): Promise<void> {
  const { fs, log, folder, files, memory, now } = parts;
  const known = (file: ListedBackup): CheckedBackup | undefined =>
    memory.current().verified.find(({ id, bytes }) => id === file.id && bytes === file.bytes);
  const [file] = files
    .filter(({ label }) => label !== null)
    .toSorted((left, right) => ((known(left)?.at ?? '') < (known(right)?.at ?? '') ? -1 : 1));
  if (file === undefined) return;

  const former = known(file);
  const checked = {
    id: file.id,
    bytes: file.bytes,
    at: now().toISOString(),
    counts: former?.counts ?? null,
    sealedHash: former?.sealedHash ?? null,
  };
  try {
    const hash = await recheckBackup(fs, join(folder, file.id));
    if (checked.sealedHash !== null && hash !== checked.sealedHash) {
      throw damaged('it is not the file that was written');
    }
    memory.check({ ...checked, sealedHash: hash, problem: null });
  } catch (error) {
    const { code } = asBackupFailure(error, 'unreadable');
    log.warn('backup', `${file.id} was read again: ${code}`, error);
    if (!SAYS_NOTHING.has(code)) memory.check({ ...checked, problem: code });
  }
}
