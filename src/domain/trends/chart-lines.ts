import { type DayRange, daysInRange, type LocalDay } from '../day/index.ts';
import type { Metric } from '../entries/index.ts';
import {
  computeTrailingMean,
  type Mean,
  type Observation,
  TRAILING_MINIMUM_DAYS,
} from '../series/index.ts';
import { computePeriods, type Period, type TrendStep } from './periods.ts';
import { type MetricSummary, summariseMetric } from './summary.ts';

type Points = readonly (number | null)[];

/** What the points of a line are. */
export type PointsOf = 'day' | 'trailing' | 'weekMean' | 'monthMean' | 'weekSum' | 'monthSum';

/** A metric with what was noted of it, whether it is of a kind, of a tracker or worked out from meals. */
export type LineSource = Pick<Metric, 'id' | 'unit' | 'perDay'> & {
  /** One a day up to the end of the range; days before it are there for means to look back on. */
  readonly observations: readonly Observation[];
};

/** One metric as it is drawn. */
export type ChartLine = {
  readonly metric: Pick<Metric, 'id' | 'unit' | 'perDay'>;
  /** Sums are bars, everything else a line. */
  readonly shape: 'bars' | 'line';
  readonly pointsAre: PointsOf;
  readonly points: Points;
  /** Beside the line: each noted day, or the means of periods with fewer days than a line may stand on. */
  readonly dots: Points | null;
  /** How many noted days each point (or dot) is made of. */
  readonly counts: readonly number[];
  readonly summary: MetricSummary;
};

export type LinesChart = {
  readonly range: DayRange;
  readonly step: TrendStep;
  /** The day of each point, or the first day of its week or month. */
  readonly days: readonly LocalDay[];
  /** In the order asked for; the first has its days beside its mean. */
  readonly lines: readonly ChartLine[];
};

/** As many metrics as can still be told apart. */
export const LINES_MAXIMUM = 4;

/** A month or less is easier read day by day. */
const DAILY_LINE_MAXIMUM_DAYS = 31;
/** A mean of a month stands on as large a part of it as the trailing mean does of its week (science.md 4.2), roughly. */
const LEAST_DAYS = { week: TRAILING_MINIMUM_DAYS, month: 10 } as const;

/** Metrics over a range, point by point. Gaps stay gaps; what is a mean says of how many days. */
export function computeLines(
  sources: readonly LineSource[],
  range: DayRange,
  step: TrendStep,
): LinesChart {
  const days = daysInRange(range);
  return {
    range,
    step,
    days: step === 'day' ? days : firstDays(days, step),
    lines: sources.map((source, index) => lineOf(source, days.length, step, index === 0)),
  };
}

function firstDays(
  days: readonly LocalDay[],
  step: Exclude<TrendStep, 'day'>,
): readonly LocalDay[] {
  const nothing = days.map((day) => ({ day, value: null, count: 0 }));
  return computePeriods(nothing, step).map(({ from }) => from);
}

function lineOf(
  { observations, ...metric }: LineSource,
  dayCount: number,
  step: TrendStep,
  isFirst: boolean,
): ChartLine {
  const extraDays = observations.length - dayCount;
  const inRange = observations.slice(extraDays);
  const isSum = metric.perDay === 'sum';
  const shared = { metric, summary: summariseMetric(inRange) } as const;
  if (step !== 'day') {
    const periods = computePeriods(inRange, step);
    const counts = periods.map(({ mean }) => mean?.count ?? 0);
    return isSum
      ? {
          ...shared,
          ...barsOf(
            periods.map(({ sum }) => sum),
            `${step}Sum`,
          ),
          counts,
        }
      : { ...shared, ...meansOf(periods, step), counts };
  }
  const values = inRange.map(({ value }) => value);
  const counts = values.map((value) => (value === null ? 0 : 1));
  if (isSum) return { ...shared, ...barsOf(values, 'day'), counts };
  const trailing = computeTrailingMean(observations).slice(extraDays);
  const hasMean = trailing.some((mean) => mean !== null);
  if (isFirst) {
    return hasMean
      ? { ...shared, shape: 'line', pointsAre: 'trailing', points: trailing, dots: values, counts }
      : { ...shared, shape: 'line', pointsAre: 'day', points: trailing, dots: values, counts };
  }
  // Sparse notes have no mean to show, but they have themselves.
  return hasMean && inRange.length > DAILY_LINE_MAXIMUM_DAYS
    ? { ...shared, shape: 'line', pointsAre: 'trailing', points: trailing, dots: null, counts }
    : { ...shared, shape: 'line', pointsAre: 'day', points: values, dots: null, counts };
}

function barsOf(points: Points, pointsAre: PointsOf) {
  return { shape: 'bars', pointsAre, points, dots: null } as const;
}

function meansOf(periods: readonly Period[], step: 'week' | 'month') {
  const isFirm = (mean: Mean | null) => mean !== null && mean.count >= LEAST_DAYS[step];
  const pointsAre = `${step}Mean` as const;
  const firm = periods.map(({ mean }) => (isFirm(mean) ? (mean?.value ?? null) : null));
  const weak = periods.map(({ mean }) => (isFirm(mean) ? null : (mean?.value ?? null)));
  return {
    shape: 'line',
    pointsAre,
    points: firm,
    dots: weak.some((value) => value !== null) ? weak : null,
  } as const;
}
