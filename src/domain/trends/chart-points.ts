import type { LocalDay } from '../day/index.ts';
import {
  computeTrailingMean,
  type Mean,
  type Observation,
  TRAILING_MINIMUM_DAYS,
} from '../series/index.ts';
import { computeWeeks } from './weeks.ts';

type Points = readonly (number | null)[];

/** What the picture is made of: a point a day, or a point a week when days would only be a smear. */
export type ChartPoints = {
  readonly step: 'day' | 'week';
  /** The day of each point, or the first day of its week. */
  readonly days: readonly LocalDay[];
  /** Each noted day; by week the means of weeks with fewer days than a line may stand on. */
  readonly skin: Points;
  /** Trailing 7-day mean; by week the week's mean. At least four days each. */
  readonly skinMean: Points;
  /** Drawn as `small.stress` is: a line of every day would be a tangle beyond a month. */
  readonly stress: LinePoints;
  /** Sum of the day; by week of the week. */
  readonly calmMinutes: Points;
  readonly small: Readonly<Record<LineMetric, LinePoints>> & { readonly calmMinutes: BarPoints };
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

type Series = Readonly<Record<'skin' | SmallMetric, readonly Observation[]>>;
type InRange = (metric: keyof Series) => readonly Observation[];

/** Beyond two years a screen has fewer columns than there are days. */
const DAILY_MAXIMUM_DAYS = 731;
/** A month or less is easier read day by day. */
const DAILY_LINE_MAXIMUM_DAYS = 31;
/** Three months of bars still stand apart in a small picture. */
const SMALL_BARS_MAXIMUM_DAYS = 92;

/** @param extraDays how many days at the start are only there for the means to look back on */
export function computeChart(withDaysBefore: Series, extraDays: number): ChartPoints {
  const dayCount = withDaysBefore.skin.length - extraDays;
  const inRange: InRange = (metric) => withDaysBefore[metric].slice(extraDays);
  if (dayCount > DAILY_MAXIMUM_DAYS) return chartByWeek(inRange);
  const trailing = (metric: keyof Series): Points =>
    computeTrailingMean(withDaysBefore[metric]).slice(extraDays);
  const line = (metric: LineMetric): LinePoints => {
    const means = trailing(metric);
    // Sparse notes have no mean to show, but they have themselves.
    return dayCount > DAILY_LINE_MAXIMUM_DAYS && hasPoints(means)
      ? { step: 'trailing', points: means }
      : { step: 'day', points: valuesOf(inRange(metric)) };
  };
  return {
    step: 'day',
    days: inRange('skin').map(({ day }) => day),
    skin: valuesOf(inRange('skin')),
    skinMean: trailing('skin'),
    stress: line('stress'),
    calmMinutes: valuesOf(inRange('calmMinutes')),
    small: {
      stress: line('stress'),
      belly: line('belly'),
      sleepHours: line('sleepHours'),
      calmMinutes:
        dayCount > SMALL_BARS_MAXIMUM_DAYS
          ? weekSums(inRange('calmMinutes'))
          : { step: 'day', points: valuesOf(inRange('calmMinutes')) },
    },
  };
}

function chartByWeek(inRange: InRange): ChartPoints {
  const skinWeeks = computeWeeks(inRange('skin'));
  const line = (metric: LineMetric): LinePoints => {
    const weeks = computeWeeks(inRange(metric));
    const means = weeks.map(({ mean }) => firmValue(mean));
    return {
      step: 'weekMean',
      points: hasPoints(means) ? means : weeks.map(({ mean }) => mean?.value ?? null),
    };
  };
  return {
    step: 'week',
    days: skinWeeks.map(({ from }) => from),
    skin: skinWeeks.map(({ mean }) => (firmValue(mean) === null ? (mean?.value ?? null) : null)),
    skinMean: skinWeeks.map(({ mean }) => firmValue(mean)),
    stress: line('stress'),
    calmMinutes: weekSums(inRange('calmMinutes')).points,
    small: {
      stress: line('stress'),
      belly: line('belly'),
      sleepHours: line('sleepHours'),
      calmMinutes: weekSums(inRange('calmMinutes')),
    },
  };
}

/** null where too few days were noted for a line to stand on. */
function firmValue(mean: Mean | null): number | null {
  return mean !== null && mean.count >= TRAILING_MINIMUM_DAYS ? mean.value : null;
}

function weekSums(observations: readonly Observation[]): BarPoints {
  return { step: 'weekSum', points: computeWeeks(observations).map(({ sum }) => sum) };
}

function valuesOf(observations: readonly Observation[]): Points {
  return observations.map(({ value }) => value);
}

function hasPoints(points: Points): boolean {
  return points.some((point) => point !== null);
}
