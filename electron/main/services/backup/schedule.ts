const MINUTE = 60_000;
const IN_USE_MILLISECONDS = 15 * MINUTE;
const DAILY_MILLISECONDS = 24 * 60 * MINUTE;
/** After something went wrong: soon enough for a stick that is plugged in again, not every minute. */
const RETRY_MILLISECONDS = 5 * MINUTE;

export type BackupTimes = {
  /** Milliseconds since 1970-01-01 UTC, like all of these; null: none yet. */
  readonly lastBackupAt: number | null;
  readonly lastFailureAt: number | null;
  /** Whether anything was written in the journal since the last backup. */
  readonly hasChanged: boolean;
  readonly now: number;
};

/** Once a day, and while the journal is in use so often that no backup is older than a quarter of an hour. */
export function isBackupDue({
  lastBackupAt,
  lastFailureAt,
  hasChanged,
  now,
}: BackupTimes): boolean {
  const hasPassed = (since: number | null, milliseconds: number): boolean =>
    // A clock that was set back must not put everything off until it is where it was.
    since === null || since > now || now - since >= milliseconds;
  if (!hasPassed(lastFailureAt, RETRY_MILLISECONDS)) return false;
  return hasPassed(lastBackupAt, hasChanged ? IN_USE_MILLISECONDS : DAILY_MILLISECONDS);
}
