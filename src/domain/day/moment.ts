import { dayOfInstant, type DayStartHour, instantInDay } from './day-start.ts';
import type { LocalDay } from './local-day.ts';
import { parseMinutesAgo, parseTimeOfDay } from './time-of-day.ts';
import { offsetMinutesAt, wallClockOf, type WallTime } from './zone.ts';

/** When something happened: the day it counts for, and everything needed to show it again anywhere. */
export type Moment = {
  readonly day: LocalDay;
  /** ISO 8601, UTC */
  readonly occurredAt: string;
  /** IANA name of the zone it was noted in */
  readonly zone: string;
  /** minutes east of UTC at that instant */
  readonly offsetMinutes: number;
};

export type MomentContext = {
  /** milliseconds since 1970-01-01 UTC */
  readonly now: number;
  readonly zone: string;
  readonly dayStartHour: DayStartHour;
};

/** @param instant milliseconds since 1970-01-01 UTC */
export function momentAt(instant: number, { zone, dayStartHour }: MomentContext): Moment {
  return momentOn(dayOfInstant(instant, zone, dayStartHour), instant, zone);
}

export function momentInDay(day: LocalDay, time: WallTime, context: MomentContext): Moment {
  const instant = instantInDay(day, time, context.zone, context.dayStartHour);
  return momentOn(day, instant, context.zone);
}

/**
 * Reads what somebody typed into the time field of a day's form (see `parseTimeOfDay`). On today's form
 * "-2h" just after midnight is yesterday evening, and the moment says so.
 * @returns null when the text is not a time.
 */
export function parseMoment(text: string, day: LocalDay, context: MomentContext): Moment | null {
  const minutesAgo = parseMinutesAgo(text);
  if (
    minutesAgo !== null &&
    dayOfInstant(context.now, context.zone, context.dayStartHour) === day
  ) {
    return momentAt(context.now - minutesAgo * 60_000, context);
  }
  const time = parseTimeOfDay(text, wallClockOf(context.now, context.zone).time);
  return time === null ? null : momentInDay(day, time, context);
}

/** The present, as it counts for the day on show: its own time for today, the same time on the wall for another day. */
export function momentNowOn(day: LocalDay, context: MomentContext): Moment {
  const now = momentAt(context.now, context);
  return now.day === day ? now : momentInDay(day, timeOfMoment(now), context);
}

/** The time of day as it was on the wall where and when the entry was made. */
export function timeOfMoment({ occurredAt, offsetMinutes }: Moment): WallTime {
  const wall = new Date(Date.parse(occurredAt) + offsetMinutes * 60_000);
  return { hour: wall.getUTCHours(), minute: wall.getUTCMinutes() };
}

function momentOn(day: LocalDay, instant: number, zone: string): Moment {
  return {
    day,
    occurredAt: new Date(instant).toISOString(),
    zone,
    offsetMinutes: offsetMinutesAt(instant, zone),
  };
}
