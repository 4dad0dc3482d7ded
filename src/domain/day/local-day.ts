/**
 * A day of somebody's life as a calendar names it, `YYYY-MM-DD`. It is decided once, when an entry is
 * made, and never worked out again from an instant; arithmetic is on whole days, so no time zone and
 * no clock change can move it.
 */
export type LocalDay = string & { readonly __brand: 'LocalDay' };

const MILLISECONDS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isLocalDay(text: string): text is LocalDay {
  const match = PATTERN.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** @throws RangeError when the text is not a day of the calendar. */
export function parseLocalDay(text: string): LocalDay {
  if (!isLocalDay(text)) throw new RangeError(`Not a day of the form YYYY-MM-DD: "${text}"`);
  return text;
}

/** @param month 1-12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(utcMidnight(year, month + 1, 0)).getUTCDate();
}

/** Whole days since 1970-01-01 (negative before). */
export function dayNumber(day: LocalDay): number {
  return utcMidnight(yearOf(day), monthOf(day), dayOfMonth(day)) / MILLISECONDS_PER_DAY;
}

/** The inverse of `dayNumber`. @throws RangeError outside the years 0000 to 9999. */
export function dayFromNumber(number: number): LocalDay {
  const text = new Date(number * MILLISECONDS_PER_DAY).toISOString();
  // Years of more than four digits have a sign before them and would be cut to nonsense.
  return parseLocalDay(text.slice(0, text.indexOf('T')));
}

/** Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
function utcMidnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** @param month 1-12; @throws RangeError when there is no such day. */
export function localDay(year: number, month: number, day: number): LocalDay {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return parseLocalDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function yearOf(day: LocalDay): number {
  return Number(day.slice(0, 4));
}

/** 1-12 */
export function monthOf(day: LocalDay): number {
  return Number(day.slice(5, 7));
}

/** 1-31 */
export function dayOfMonth(day: LocalDay): number {
  return Number(day.slice(8, 10));
}

export function addDays(day: LocalDay, count: number): LocalDay {
  return dayFromNumber(dayNumber(day) + count);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(day: LocalDay): number {
  // 1970-01-01 was a Thursday, the fourth day of its week.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
