import { type DayRange, formatDay, type LocalDay, yearOf } from '@/domain/day';
import { roundToTenth } from '@/domain/series';
import type { Trends } from '@/domain/trends';
import { LOCALE, type Translate } from '@/texts';

const noted = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const mean = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const drawn = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

/** As it was noted: a whole number stays whole. */
export const formatNoted = (value: number): string => noted.format(value);

/** Always with one decimal, so that a mean is not taken for a note. */
export const formatMean = (value: number): string => mean.format(roundToTenth(value));

/** For estimates that are no finer. */
export const formatWhole = (value: number): string => noted.format(Math.round(value));

/** In the picture, where notes and means stand side by side. */
export const formatDrawn = (value: number): string => drawn.format(roundToTenth(value));

/** A day for a sentence, with its year only where the range has more than one. */
export function dayInRange(day: LocalDay, { from, to }: DayRange): string {
  return formatDay(day, yearOf(from) === yearOf(to) ? 'short' : 'dated', LOCALE);
}

export function describeRange({ range, dayCount, loggedDayCount }: Trends, t: Translate): string {
  const style = yearOf(range.from) === yearOf(range.to) ? 'dayMonth' : 'dated';
  return t('trends.subtitle', {
    from: formatDay(range.from, style, LOCALE),
    to: formatDay(range.to, style, LOCALE),
    logged: loggedDayCount,
    days: dayCount,
  });
}
