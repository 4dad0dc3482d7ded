/** As long as a deleted entry can be brought back. */
export const BIN_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Entries deleted before this instant are no longer in the bin. @param now milliseconds since 1970-01-01 UTC */
export function binSince(now: number): string {
  return new Date(now - BIN_DAYS * DAY_MS).toISOString();
}

/** Whole days, one to thirty, until a deleted entry is gone for good. @param deletedAt ISO 8601 */
export function daysLeftInBin(deletedAt: string, now: number): number {
  const goneAt = Date.parse(deletedAt) + BIN_DAYS * DAY_MS;
  // A clock that was set back since would give more.
  return Math.min(BIN_DAYS, Math.max(1, Math.ceil((goneAt - now) / DAY_MS)));
}
