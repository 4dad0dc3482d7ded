import { formatTimeOfDay, timeFromMinutes } from '@/domain/day';
import { minutesOnClock, type TrackerMetric } from '@/domain/trackers';
import type { Translate } from '@/texts';
import { formatMean, formatNoted } from './words.ts';

/** "Soap: olive" for a choice, else the name. */
export function nameOfMetric({ tracker, choiceName }: TrackerMetric, t: Translate): string {
  const { name } = tracker.data;
  return choiceName === null ? name : t('trends.tracker.choice', { name, choice: choiceName });
}

export type TrackerFormats = {
  /** What one day came to. */
  readonly noted: (value: number) => string;
  readonly mean: (value: number) => string;
};

/** How the numbers of a tracker are said: a yes and a word of a list as such, times on the clock, shares in percent. */
export function formatsOf(
  { tracker, metric }: TrackerMetric,
  dayStartHour: number,
  t: Translate,
): TrackerFormats {
  const { measure } = tracker.data;
  if (metric.unit === 'timeOfDay') {
    const clock = (value: number) =>
      formatTimeOfDay(timeFromMinutes(minutesOnClock(value, dayStartHour)));
    return { noted: clock, mean: clock };
  }
  if (metric.unit === 'share') {
    const share = (value: number) =>
      t('trends.tracker.share', { percent: Math.round(value * 100) });
    const words = { 0: t('trackers.no'), 1: t('trackers.yes') } as Record<number, string>;
    return { noted: (value) => words[value] ?? share(value), mean: share };
  }
  if (metric.unit === 'rank' && measure.type === 'choice') {
    // A mean of two words is none of them.
    const noted = (rank: number) => measure.choices[rank - 1]?.name ?? formatMean(rank);
    return { noted, mean: formatMean };
  }
  return { noted: formatNoted, mean: formatMean };
}

/** What the ends or the unit of the picture are, in a line. */
export function scaleOf({ tracker, metric }: TrackerMetric, t: Translate): string {
  const { measure } = tracker.data;
  switch (measure.type) {
    case 'scale':
      return measure.lowLabel === '' || measure.highLabel === ''
        ? t('trends.tracker.scale.rating')
        : t('trends.tracker.scale.ends', { low: measure.lowLabel, high: measure.highLabel });
    case 'number':
      return measure.unit === '' ? t('trends.tracker.scale.number') : measure.unit;
    case 'choice': {
      if (!measure.isOrdered) return t('trends.tracker.scale.chosen');
      const [low, high] = [measure.choices[0]?.name ?? '', measure.choices.at(-1)?.name ?? ''];
      return t('trends.tracker.scale.rank', { low, high, count: measure.choices.length });
    }
    default:
      return t(
        metric.unit === 'timeOfDay' ? 'trends.tracker.scale.time' : 'trends.tracker.scale.share',
      );
  }
}
