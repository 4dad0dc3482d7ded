import { expect, it } from 'vitest';
import { isBackupDue } from '#electron/main/services/backup/schedule';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const MINUTE = 60_000;
const ago = (minutes: number): number => NOW - minutes * MINUTE;

it.each<[string, number | null, boolean, number | null, boolean]>([
  ['the first time', null, true, null, true],
  ['when a change is a quarter of an hour old at most', ago(15), true, null, true],
  ['not sooner', ago(14), true, null, false],
  ['not without a change', ago(16), false, null, false],
  ['daily without one', ago(24 * 60), false, null, true],
  ['not a minute after it went wrong', ago(60), true, ago(1), false],
  ['some minutes after it went wrong', ago(60), true, ago(5), true],
  ['when the clock was set back a year since', ago(-365 * 24 * 60), true, null, true],
  ['when the clock was set back since it went wrong', ago(60), true, ago(-60), true],
])('is due %s: %s', (_name, lastBackupAt, hasChanged, lastFailureAt, isDue) => {
  expect(isBackupDue({ lastBackupAt, lastFailureAt, hasChanged, now: NOW })).toBe(isDue);
});
