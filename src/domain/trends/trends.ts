import { addDays, type DayRange, type LocalDay, rangeLengthDays } from '../day/index.ts';
import type { Entry } from '../entries/index.ts';
import {
  computeDailySeries,
  computeTrailingMean,
  type Observation,
  TRAILING_DAYS,
} from '../series/index.ts';
import { type NewThings, newThingsPutOn } from '../skin-checks/index.ts';
import { computeSmallPoints, type SmallPoints } from './small-points.ts';
import { type MetricSummary, summariseMetric } from './summary.ts';

/** What Trends follows, by the name it has here; the values are ids of metrics. */
export const TREND_METRICS = {
  skin: 'skin.overall',
  itch: 'skin.itch',
  stress: 'stress',
  belly: 'belly',
  sleepHours: 'sleep.hours',
  calmMinutes: 'calm.minutes',
  meals: 'meal.count',
} as const;

export type TrendMetric = keyof typeof TREND_METRICS;

/** One day as it was noted; null is "not noted". */
export type TrendRow = Readonly<Record<TrendMetric, number | null>> & {
  readonly day: LocalDay;
  /** Of this day and the six before, where at least four were noted. */
  readonly skinMean: number | null;
  /** What was put on the skin for the first time. */
  readonly newThings: readonly string[];
};

export type Trends = {
  readonly range: DayRange;
  readonly dayCount: number;
  /** Days with an entry of any kind. */
  readonly loggedDayCount: number;
  readonly summaries: Readonly<Record<TrendMetric, MetricSummary>>;
  readonly small: SmallPoints;
  /** What began in the range, for marks on the chart. */
  readonly newThings: readonly NewThings[];
};

/** What to read from the journal for a range: its first means look back on the days before it. */
export function rangeToLoad({ from, to }: DayRange): DayRange {
  return { from: addDays(from, 1 - TRAILING_DAYS), to };
}

/** @param entries of `rangeToLoad(range)`; others are ignored */
export function computeTrends(entries: readonly Entry[], range: DayRange): Trends {
  const loaded = rangeToLoad(range);
  const extraDays = rangeLengthDays(loaded) - rangeLengthDays(range);
  const withDaysBefore = mapMetrics((metric) =>
    computeDailySeries(entries, TREND_METRICS[metric], loaded),
  );
  const series = mapMetrics((metric) => withDaysBefore[metric].slice(extraDays));
  return {
    range,
    dayCount: rangeLengthDays(range),
    loggedDayCount: countLoggedDays(entries, range),
    summaries: mapMetrics((metric) => summariseMetric(series[metric])),
    small: computeSmallPoints(withDaysBefore, extraDays),
    newThings: newThingsPutOn(entries, range),
  };
}

function mapMetrics<T>(map: (metric: TrendMetric) => T): Readonly<Record<TrendMetric, T>> {
  const metrics = Object.keys(TREND_METRICS) as readonly TrendMetric[];
  return Object.fromEntries(metrics.map((metric) => [metric, map(metric)])) as Record<
    TrendMetric,
    T
  >;
}

function countLoggedDays(entries: readonly Entry[], { from, to }: DayRange): number {
  const days = new Set<LocalDay>();
  for (const { day } of entries) {
    if (day >= from && day <= to) days.add(day);
  }
  return days.size;
}

/**
 * Day by day, newest first.
 * @param seriesOf a metric's observations over `rangeToLoad(range)`
 */
export function trendRows(
  seriesOf: (metricId: string) => readonly Observation[],
  { range, newThings }: Pick<Trends, 'range' | 'newThings'>,
): readonly TrendRow[] {
  const extraDays = rangeLengthDays(rangeToLoad(range)) - rangeLengthDays(range);
  const series = mapMetrics((metric) => seriesOf(TREND_METRICS[metric]));
  const skinMeans = computeTrailingMean(series.skin);
  const namesByDay = new Map(newThings.map(({ day, names }) => [day, names]));
  return series.skin
    .map(({ day }, index) => ({
      day,
      skinMean: skinMeans[index] ?? null,
      newThings: namesByDay.get(day) ?? [],
      ...mapMetrics((metric) => series[metric][index]?.value ?? null),
    }))
    .slice(extraDays)
    .reverse();
}
