import { errorCodeOf } from '../../lib/error-code.ts';

export type LogFailureCode = 'disk-full' | 'log-stopped' | 'slow-disk' | 'too-large';

/** Why a change was not taken, in the words of the contract. */
export class LogFailure extends Error {
  override readonly name = 'LogFailure';
  readonly code: LogFailureCode;

  constructor(code: LogFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const FULL: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT']);

export const isDiskFull = (error: unknown): boolean =>
  FULL.has(errorCodeOf(error)) || (error instanceof LogFailure && error.code === 'disk-full');

export const stopCodeOf = (error: unknown): 'disk-full' | 'log-stopped' =>
  isDiskFull(error) ? 'disk-full' : 'log-stopped';
