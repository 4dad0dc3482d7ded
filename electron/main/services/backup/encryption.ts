import type { BackupProblem } from '#electron/contract/backup.ts';
import type { BackupMemory } from './backup-memory.ts';
import { changePassphraseOf, createKeyLock, type KeyLock } from './sealed/key-lock.ts';

/** Whether new backups are sealed, and with which keys. The program itself can open none of them. */
export type Encryption = {
  /** Makes keys that count for nothing before `start`. */
  readonly prepare: (passphrase: string) => Promise<{ readonly recoveryKey: string }>;
  /** Told once, until `start` or the end of the program. */
  readonly preparedRecoveryKey: () => string | null;
  /** False when nothing was prepared, or the keys could not be kept; nothing has changed then. */
  readonly start: () => boolean;
  readonly changePassphrase: (secret: string, passphrase: string) => Promise<BackupProblem | null>;
  readonly stop: () => boolean;
};

export function createEncryption({ current, change }: BackupMemory, now: () => Date): Encryption {
  let prepared: { readonly lock: KeyLock; readonly recoveryKey: string } | null = null;

  /** Keys that are gone after the next start would leave backups nobody opens as expected. */
  function keep(encryption: ReturnType<typeof current>['encryption']): boolean {
    const former = current().encryption;
    if (change({ encryption })) return true;
    change({ encryption: former });
    return false;
  }

  return {
    prepare: async (passphrase) => {
      prepared = await createKeyLock(passphrase);
      return { recoveryKey: prepared.recoveryKey };
    },
    preparedRecoveryKey: () => prepared?.recoveryKey ?? null,
    start: () => {
      if (prepared === null) return false;
      const { lock } = prepared;
      if (!keep({ since: now().toISOString(), lock })) return false;
      prepared = null;
      return true;
    },
    changePassphrase: async (secret, passphrase) => {
      const { encryption } = current();
      if (encryption === null) return 'missing';
      const lock = await changePassphraseOf(encryption.lock, secret, passphrase);
      if (typeof lock === 'string') return lock;
      return keep({ ...encryption, lock }) ? null : 'not-written';
    },
    stop: () => keep(null),
  };
}
