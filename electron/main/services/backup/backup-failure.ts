import type { BackupProblem } from '#electron/contract/backup.ts';
import { errorCodeOf } from '../../lib/error-code.ts';

/** A backup or a file could not be written or read; the code is for the page, the message for the log. */
export class BackupFailure extends Error {
  override readonly name = 'BackupFailure';
  readonly code: BackupProblem;

  constructor(code: BackupProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const systemCodes: Readonly<Record<string, BackupProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENODEV: 'missing',
  ENXIO: 'missing',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
};

/** @param otherwise for errors the system has no telling name for */
export function asBackupFailure(
  error: unknown,
  otherwise: 'not-written' | 'unreadable',
): BackupFailure {
  if (error instanceof BackupFailure) return error;
  const code = systemCodes[errorCodeOf(error) ?? ''] ?? otherwise;
  return new BackupFailure(code, 'the system refused', { cause: error });
}

export const damaged = (what: string): BackupFailure => new BackupFailure('damaged', what);
