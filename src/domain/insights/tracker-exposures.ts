import type { DayRange } from '../day/index.ts';
import type { Entry } from '../entries/index.ts';
import { computeSeriesOf } from '../series/index.ts';
import { toDayValues } from '../stats/index.ts';
import { type Tracker, type TrackerMetric, trackerMetrics } from '../trackers/index.ts';
import type { Exposure } from './exposure.ts';

/**
 * What else the person follows, as exposures. A rating of the skin is left out: that it goes with the skin is
 * no news. A yes, a no and a word of a list are had or not had, everything else is an amount.
 */
export function trackerExposures(
  entries: readonly Entry[],
  trackers: readonly Tracker[],
  dayStartHour: number,
  range: DayRange,
): readonly Exposure[] {
  return trackerMetrics(trackers, dayStartHour)
    .filter((followed) => !isSkinRating(followed))
    .map((followed) => {
      const { metric, tracker, choiceName } = followed;
      const { name } = tracker.data;
      const isShare = metric.unit === 'share';
      const values = computeSeriesOf(entries, followed, range).map(({ value }) =>
        // Part of the day is had, too.
        isShare && value !== null ? Math.ceil(value) : value,
      );
      return {
        id: metric.id,
        group: 'tracker',
        label: { kind: 'words', words: choiceName === null ? name : `${name}: ${choiceName}` },
        scale: isShare ? 'yes-no' : 'amount',
        values: toDayValues(values),
      };
    });
}

function isSkinRating({ metric, tracker }: TrackerMetric): boolean {
  return tracker.data.place === 'skin' && (metric.unit === 'rating' || metric.unit === 'rank');
}
