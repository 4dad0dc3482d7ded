import type { JsonStore } from '../../lib/json-store.ts';
import type { BackupState, CheckedBackup } from './backup-state.ts';

/** What is known of the backups, on the disk and meanwhile in memory. */
export type BackupMemory = {
  readonly current: () => BackupState;
  /** False when it could not be kept for good; it still counts until the program ends. */
  readonly change: (parts: Partial<BackupState>) => boolean;
  /** What came of reading a file, in the place of what was known of it. */
  readonly check: (checked: CheckedBackup) => void;
  readonly forget: () => void;
};

export function createBackupMemory(state: JsonStore<BackupState>): BackupMemory {
  /** What could not be kept for good still counts, or there would be a backup every minute. */
  let unkept: BackupState | null = null;
  const current = (): BackupState => unkept ?? state.read();
  const change = (parts: Partial<BackupState>): boolean => {
    const next = { ...current(), ...parts };
    const isKept = state.write(next);
    unkept = isKept ? null : next;
    return isKept;
  };
  return {
    current,
    change,
    check: (checked) => {
      const others = current().verified.filter(({ id }) => id !== checked.id);
      change({ verified: [...others, checked] });
    },
    forget: () => {
      state.remove();
      unkept = null;
    },
  };
}
