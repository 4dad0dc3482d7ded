import { addDays, type LocalDay } from './local-day.ts';
import { instantOfWallClock, wallClockOf, type WallTime } from './zone.ts';

/** The hour at which a person's day begins: somebody up until two still lives in yesterday. */
export type DayStartHour = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Longer than the latest day start (6 h) plus the largest clock change in use (1 h), and far shorter than a day. */
const SURELY_YESTERDAY_MS = 8 * 3_600_000;

/**
 * The day an instant belongs to for a person: THE one place where the day-start hour is applied.
 * @param instant milliseconds since 1970-01-01 UTC
 * @param zone IANA name, e.g. `Europe/Berlin`
 */
export function dayOfInstant(instant: number, zone: string, startHour: DayStartHour): LocalDay {
  const wall = wallClockOf(instant, zone);
  if (wall.time.hour >= startHour) return wall.day;
  // Not "minus one on the calendar": a zone may have skipped that day (Samoa has no 30 December 2011).
  return wallClockOf(instant - SURELY_YESTERDAY_MS, zone).day;
}

/**
 * The instant at which a clock on the wall showed `time` during the person's `day`. Times before the
 * day start belong to the small hours of the next calendar day.
 */
export function instantInDay(
  day: LocalDay,
  time: WallTime,
  zone: string,
  startHour: DayStartHour,
): number {
  const calendarDay = time.hour >= startHour ? day : addDays(day, 1);
  return instantOfWallClock(calendarDay, time, zone);
}
