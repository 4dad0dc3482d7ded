import type { MirrorProblem } from '#electron/contract/mirror.ts';
import { asBackupFailure } from '../backup/backup-failure.ts';

/** The second copy of the log could not be read or written. */
export class MirrorFailure extends Error {
  override readonly name = 'MirrorFailure';
  readonly code: MirrorProblem;

  constructor(code: MirrorProblem, message: string) {
    super(message);
    this.code = code;
  }
}

export function mirrorProblemOf(error: unknown): MirrorProblem {
  if (error instanceof MirrorFailure) return error.code;
  const { code } = asBackupFailure(error, 'not-written');
  return code === 'missing' || code === 'not-allowed' || code === 'disk-full'
    ? code
    : 'not-written';
}
