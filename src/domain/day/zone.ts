import { dayNumber, localDay, type LocalDay } from './local-day.ts';

/** What a clock on the wall shows. */
export type WallTime = { readonly hour: number; readonly minute: number };
export type WallClock = { readonly day: LocalDay; readonly time: WallTime };

const MILLISECONDS_PER_MINUTE = 60_000;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Building a formatter costs far more than using one, and a journal is written in very few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

export function isZone(zone: string): boolean {
  try {
    formatterFor(zone);
    return true;
  } catch {
    return false;
  }
}

/** @param instant milliseconds since 1970-01-01 UTC; @throws RangeError for an unknown zone. */
export function wallClockOf(instant: number, zone: string): WallClock {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const part of formatterFor(zone).formatToParts(instant)) {
    if (part.type in parts) parts[part.type as keyof typeof parts] = Number(part.value);
  }
  return {
    day: localDay(parts.year, parts.month, parts.day),
    time: { hour: parts.hour, minute: parts.minute },
  };
}

/** Minutes to add to UTC to get the time on the wall. */
export function offsetMinutesAt(instant: number, zone: string): number {
  const wholeMinute = Math.floor(instant / MILLISECONDS_PER_MINUTE) * MILLISECONDS_PER_MINUTE;
  return (asIfUtc(wallClockOf(wholeMinute, zone)) - wholeMinute) / MILLISECONDS_PER_MINUTE;
}

/**
 * The instant at which the wall shows this day and time. A time that a clock change skips is moved on by
 * the length of the gap; one that happens twice means the first.
 */
export function instantOfWallClock(day: LocalDay, time: WallTime, zone: string): number {
  const wanted = asIfUtc({ day, time });
  const before = offsetMinutesAt(wanted - MILLISECONDS_PER_DAY, zone);
  const after = offsetMinutesAt(wanted + MILLISECONDS_PER_DAY, zone);
  const candidates = [before, after]
    .map((offset) => wanted - offset * MILLISECONDS_PER_MINUTE)
    .filter((instant) => asIfUtc(wallClockOf(instant, zone)) === wanted);
  const first = Math.min(...candidates);
  return Number.isFinite(first) ? first : wanted - before * MILLISECONDS_PER_MINUTE;
}

function asIfUtc({ day, time }: WallClock): number {
  return (
    dayNumber(day) * MILLISECONDS_PER_DAY + (time.hour * 60 + time.minute) * MILLISECONDS_PER_MINUTE
  );
}
