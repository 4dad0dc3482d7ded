import { type DayRange, rangeLengthDays } from '../day/index.ts';
import type { Entry } from '../entries/index.ts';
import { computeSeriesOf, computeTrailingMean, TRAILING_MINIMUM_DAYS } from '../series/index.ts';
import type { TrackerMetric } from '../trackers/index.ts';
import type { BarPoints, LinePoints } from './small-points.ts';
import { type MetricSummary, summariseMetric } from './summary.ts';
import { rangeToLoad } from './trends.ts';
import { computePeriods } from './periods.ts';

/** A tracker as it went over a range, in small. */
export type TrackerTrend = {
  /** Of the metric followed. */
  readonly id: string;
  readonly summary: MetricSummary;
  /** Sums of a day are bars, everything else a line. */
  readonly chart: LinePoints | BarPoints;
};

/** As the other small pictures: a month day by day, then means; bars for three months. */
const LINE_DAYS_MAXIMUM = 31;
const BAR_DAYS_MAXIMUM = 92;
const DAILY_DAYS_MAXIMUM = 731;

/**
 * Every metric that was noted in the range.
 * @param entries of `rangeToLoad(range)`; others are ignored
 */
export function computeTrackerTrends(
  entries: readonly Entry[],
  metrics: readonly TrackerMetric[],
  range: DayRange,
): readonly TrackerTrend[] {
  const loaded = rangeToLoad(range);
  const extraDays = rangeLengthDays(loaded) - rangeLengthDays(range);
  return metrics.flatMap((followed) => {
    const withDaysBefore = computeSeriesOf(entries, followed, loaded);
    const days = withDaysBefore.slice(extraDays);
    const summary = summariseMetric(days);
    if (summary.mean === null) return [];
    const values = days.map(({ value }) => value);
    const weeks = () => computePeriods(days, 'week');

    const chart = (): TrackerTrend['chart'] => {
      if (followed.metric.perDay === 'sum') {
        return days.length > BAR_DAYS_MAXIMUM
          ? { step: 'weekSum', points: weeks().map(({ sum }) => sum) }
          : { step: 'day', points: values };
      }
      if (days.length > DAILY_DAYS_MAXIMUM) {
        const firm = weeks().map(({ mean }) =>
          mean !== null && mean.count >= TRAILING_MINIMUM_DAYS ? mean.value : null,
        );
        const points = hasPoints(firm) ? firm : weeks().map(({ mean }) => mean?.value ?? null);
        return { step: 'weekMean', points };
      }
      const means = computeTrailingMean(withDaysBefore).slice(extraDays);
      return days.length > LINE_DAYS_MAXIMUM && hasPoints(means)
        ? { step: 'trailing', points: means }
        : { step: 'day', points: values };
    };
    return [{ id: followed.metric.id, summary, chart: chart() }];
  });
}

function hasPoints(points: readonly (number | null)[]): boolean {
  return points.some((point) => point !== null);
}
