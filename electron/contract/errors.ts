/** All a page ever learns of what went wrong; the rest is in the log. */
export const ERROR_CODES = [
  /** The arguments do not fit the contract. */
  'invalid-arguments',
  /** The sender or the thing asked for is not trusted. */
  'not-allowed',
  /** It cannot be done here or now, e.g. no file manager answered. */
  'unavailable',
  /** Nothing was written: the disk is full, or nearly so. */
  'disk-full',
  /** The safety log met trouble and takes nothing until it was opened and checked again. */
  'log-stopped',
  /** The disk did not answer in time; the change may or may not arrive yet. */
  'slow-disk',
  'too-large',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
