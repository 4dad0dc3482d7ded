import type { ErrorCode } from '#electron/contract';

/** Something asked of the system could not be done; `code` says of which kind. */
export class DesktopError extends Error {
  override readonly name = 'DesktopError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
