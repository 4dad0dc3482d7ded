import { join } from 'node:path';
import type { BackupFile, BackupProblem } from '#electron/contract/backup.ts';
import type { LogFs } from '../safety-log/ports.ts';
import { asBackupFailure } from './backup-failure.ts';
import { isBackupName } from './backup-names.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './open-backup.ts';

/** A file of the folder and what its manifest says. */
export type ListedBackup = {
  readonly id: string;
  readonly bytes: number;
  readonly manifest: Manifest | null;
  readonly problem: BackupProblem | null;
};

/** More are not looked into; who has so many has put them there. */
const MOST_FILES = 1000;

/** Lists the backups of a folder, newest first; a file is looked into once. */
export function createBackupList(fs: LogFs): (folder: string) => Promise<readonly ListedBackup[]> {
  const known = new Map<string, ListedBackup>();

  async function look(folder: string, id: string): Promise<ListedBackup | null> {
    const path = join(folder, id);
    const bytes = await fs.sizeOf(path);
    if (bytes === null) return null;
    const former = known.get(path);
    if (former?.bytes === bytes && former.problem === null) return former;
    const listed: ListedBackup = await readManifest(fs, path).then(
      (manifest) => ({ id, bytes, manifest, problem: null }),
      (error: unknown) => {
        const { code } = asBackupFailure(error, 'unreadable');
        return { id, bytes, manifest: null, problem: code };
      },
    );
    known.set(path, listed);
    return listed;
  }

  return async (folder) => {
    const names = (await fs.list(folder)).filter(isBackupName).toSorted().reverse();
    const listed: ListedBackup[] = [];
    for (const name of names.slice(0, MOST_FILES)) {
      const file = await look(folder, name);
      if (file !== null) listed.push(file);
    }
    return listed.sort((left, right) => (createdAtOf(left) < createdAtOf(right) ? 1 : -1));
  };
}

function createdAtOf({ manifest }: ListedBackup): string {
  return manifest?.createdAt ?? '';
}

/** As the page sees it. */
export function describeBackup(
  { id, bytes, manifest, problem }: ListedBackup,
  verifiedAt: string | null,
  journalId: string | null,
): BackupFile {
  if (manifest === null) return { id, bytes, about: null, verifiedAt, problem };
  const { createdAt, reason, counts, app } = manifest;
  const isOfThisJournal = manifest.journalId === journalId;
  return {
    id,
    bytes,
    about: { createdAt, reason, counts, app, isOfThisJournal },
    verifiedAt,
    problem,
  };
}
