import { type DayRange, formatDay, type LocalDay, rangeLengthDays, yearOf } from '@/domain/day';
import { roundToTenth } from '@/domain/series';
import type { NewThings } from '@/domain/skin-checks';
import type { LinesChart, Trends } from '@/domain/trends';
import { LOCALE, type Translate } from '@/texts';
import type { Followable } from './use-followables.ts';

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

/** The picture in sentences, for whoever does not see it. */
export function describeLines(
  { range, step, lines }: LinesChart,
  shown: readonly Followable[],
  newThings: readonly NewThings[],
  t: Translate,
): string {
  const days = rangeLengthDays(range);
  const sentences = lines.flatMap(
    ({ metric, summary: { mean: average, lowest, highest } }, index) => {
      const one = shown[index];
      if (one === undefined || average === null || lowest === null || highest === null) return [];
      const isRating = metric.unit === 'rating';
      const words = (value: number) => (isRating ? formatNoted(value) : one.inFull(value));
      return t(isRating ? 'trends.describe.rating' : 'trends.describe.other', {
        name: one.name,
        noted: average.count,
        days,
        mean: isRating ? formatMean(average.value) : one.inFull(average.value),
        lowest: words(lowest.value),
        lowestDay: dayInRange(lowest.day, range),
        highest: words(highest.value),
        highestDay: dayInRange(highest.day, range),
      });
    },
  );
  if (step !== 'day') sentences.push(t(`trends.periodLine.${step}`));
  for (const { day, names } of newThings) {
    sentences.push(t('skin.newThingsOn', { day: dayInRange(day, range), names: names.join(', ') }));
  }
  return sentences.join(' ');
}
