/** All a page ever learns of what went wrong; the rest is in the log. */
export const ERROR_CODES = [
  /** The arguments do not fit the contract. */
  'invalid-arguments',
  /** The sender or the thing asked for is not trusted. */
  'not-allowed',
  /** It cannot be done here or now, e.g. no file manager answered. */
  'unavailable',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
