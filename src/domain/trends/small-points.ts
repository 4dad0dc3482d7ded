import {
  computeTrailingMean,
  type Mean,
  type Observation,
  TRAILING_MINIMUM_DAYS,
} from '../series/index.ts';
import { computePeriods } from './periods.ts';

type Points = readonly (number | null)[];

/** The small pictures, each in the step that suits it. */
export type SmallPoints = Readonly<Record<LineMetric, LinePoints>> & {
  readonly calmMinutes: BarPoints;
};

/** Values of days, 7-day means or means of weeks. */
export type LinePoints = {
  readonly step: 'day' | 'trailing' | 'weekMean';
  readonly points: Points;
};

/** Values of days or sums of weeks. */
export type BarPoints = { readonly step: 'day' | 'weekSum'; readonly points: Points };

export const SMALL_METRICS = ['stress', 'belly', 'sleepHours', 'calmMinutes'] as const;
export type SmallMetric = (typeof SMALL_METRICS)[number];
type LineMetric = Exclude<SmallMetric, 'calmMinutes'>;

type Series = Readonly<Record<SmallMetric, readonly Observation[]>>;
type InRange = (metric: SmallMetric) => readonly Observation[];

/** Beyond two years a screen has fewer columns than there are days. */
const DAILY_MAXIMUM_DAYS = 731;
/** A month or less is easier read day by day. */
const DAILY_LINE_MAXIMUM_DAYS = 31;
/** Three months of bars still stand apart in a small picture. */
const SMALL_BARS_MAXIMUM_DAYS = 92;

/** @param extraDays how many days at the start are only there for the means to look back on */
export function computeSmallPoints(withDaysBefore: Series, extraDays: number): SmallPoints {
  const dayCount = withDaysBefore.stress.length - extraDays;
  const inRange: InRange = (metric) => withDaysBefore[metric].slice(extraDays);
  const line = (metric: LineMetric): LinePoints => {
    if (dayCount > DAILY_MAXIMUM_DAYS) return weekMeans(inRange(metric));
    const means = computeTrailingMean(withDaysBefore[metric]).slice(extraDays);
    // Sparse notes have no mean to show, but they have themselves.
    return dayCount > DAILY_LINE_MAXIMUM_DAYS && hasPoints(means)
      ? { step: 'trailing', points: means }
      : { step: 'day', points: valuesOf(inRange(metric)) };
  };
  return {
    stress: line('stress'),
    belly: line('belly'),
    sleepHours: line('sleepHours'),
    calmMinutes:
      dayCount > SMALL_BARS_MAXIMUM_DAYS
        ? weekSums(inRange('calmMinutes'))
        : { step: 'day', points: valuesOf(inRange('calmMinutes')) },
  };
}

function weekMeans(observations: readonly Observation[]): LinePoints {
  const weeks = computePeriods(observations, 'week');
  const means = weeks.map(({ mean }) => firmValue(mean));
  const points = hasPoints(means) ? means : weeks.map(({ mean }) => mean?.value ?? null);
  return { step: 'weekMean', points };
}

/** null where too few days were noted for a line to stand on. */
function firmValue(mean: Mean | null): number | null {
  return mean !== null && mean.count >= TRAILING_MINIMUM_DAYS ? mean.value : null;
}

function weekSums(observations: readonly Observation[]): BarPoints {
  return { step: 'weekSum', points: computePeriods(observations, 'week').map(({ sum }) => sum) };
}

function valuesOf(observations: readonly Observation[]): Points {
  return observations.map(({ value }) => value);
}

function hasPoints(points: Points): boolean {
  return points.some((point) => point !== null);
}
