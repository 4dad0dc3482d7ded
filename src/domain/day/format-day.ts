import { dayNumber, type LocalDay } from './local-day.ts';

const STYLES = {
  /** Monday, 23 November */
  long: [{ weekday: 'long' }, { day: 'numeric', month: 'long' }],
  /** Monday, 23 November 2026 */
  full: [{ weekday: 'long' }, { day: 'numeric', month: 'long', year: 'numeric' }],
  /** 23 Nov */
  short: [{ day: 'numeric', month: 'short' }],
  /** 23 Nov 2026 */
  dated: [{ day: 'numeric', month: 'short', year: 'numeric' }],
  /** 23 November */
  dayMonth: [{ day: 'numeric', month: 'long' }],
  /** Mon */
  weekday: [{ weekday: 'short' }],
  /** Mon 23 */
  weekdayDate: [{ weekday: 'short' }, { day: 'numeric' }],
  /** Nov */
  month: [{ month: 'short' }],
  /** November 2026 */
  wholeMonth: [{ month: 'long', year: 'numeric' }],
  /** Nov 2026 */
  monthYear: [{ month: 'short', year: 'numeric' }],
} as const satisfies Record<string, readonly Intl.DateTimeFormatOptions[]>;

export type DayStyle = keyof typeof STYLES;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A day in words; independent of the zone the computer is in. Weekday and date are put together here,
 * because engines of different age disagree about the comma between them.
 */
export function formatDay(day: LocalDay, style: DayStyle, locale: string): string {
  return STYLES[style]
    .map((part) => formatterFor(part, locale).format(dayNumber(day) * 86_400_000))
    .join(style === 'weekdayDate' ? ' ' : ', ');
}

function formatterFor(part: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(part).join()}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { ...part, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter;
}
