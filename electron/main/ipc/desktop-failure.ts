import type { ErrorCode } from '#electron/contract/errors.ts';
import { formatText, type TextKey } from '@/texts';

/** Thrown by a handler to tell the page which kind of thing went wrong. */
export class DesktopFailure extends Error {
  override readonly name = 'DesktopFailure';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, messageForLog: string) {
    super(messageForLog);
    this.code = code;
  }
}

const messageKeys: Readonly<Record<ErrorCode, TextKey>> = {
  'invalid-arguments': 'desktop.error.invalidArguments',
  'not-allowed': 'desktop.error.notAllowed',
  unavailable: 'desktop.error.unavailable',
  'disk-full': 'desktop.error.diskFull',
  'log-stopped': 'desktop.error.logStopped',
  'slow-disk': 'desktop.error.slowDisk',
  'too-large': 'desktop.error.tooLarge',
  internal: 'desktop.error.internal',
};

export type FailureReply = {
  readonly ok: false;
  readonly error: { readonly code: ErrorCode; readonly message: string };
};

/** What the page gets to know: a code and words of ours, nothing of the error itself. */
export const failureReply = (code: ErrorCode): FailureReply => ({
  ok: false,
  error: { code, message: formatText(messageKeys[code]) },
});
