import { join } from 'node:path';
import type { BackupFile, BackupProblem } from '#electron/contract/backup.ts';
import type { LogFs } from '../safety-log/ports.ts';
import { asBackupFailure } from './backup-failure.ts';
import { isBackupName } from './backup-names.ts';
import type { CheckedBackup } from './backup-state.ts';
import { type BackupLabel, readLabel } from './open-backup.ts';

/** A file of the folder and what it says of itself. */
export type ListedBackup = {
  readonly id: string;
  readonly bytes: number;
  readonly label: BackupLabel | null;
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
    const listed: ListedBackup = await readLabel(fs, path).then(
      (label) => ({ id, bytes, label, problem: null }),
      (error: unknown) => {
        const { code } = asBackupFailure(error, 'unreadable');
        return { id, bytes, label: null, problem: code };
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

function createdAtOf({ label }: ListedBackup): string {
  return label?.createdAt ?? '';
}

/** As the page sees it. */
export function describeBackup(
  { id, bytes, label, problem }: ListedBackup,
  checked: CheckedBackup | null,
  journalId: string | null,
): BackupFile {
  const verifiedAt = checked?.problem === null ? checked.at : null;
  const damagedAt = checked !== null && checked.problem !== null ? checked.at : null;
  const common = { id, bytes, verifiedAt, damagedAt, problem: problem ?? checked?.problem ?? null };
  if (label === null) return { ...common, about: null };
  const { createdAt, reason, app, isSealed } = label;
  const about = {
    createdAt,
    reason,
    counts: label.counts ?? checked?.counts ?? null,
    app,
    isEncrypted: isSealed,
    isOfThisJournal: label.journalId === journalId,
  };
  return { ...common, about };
}
