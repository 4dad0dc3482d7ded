import { type DayRange, daysInRange, type LocalDay } from '../day/index.ts';
import { byTime, type Entry, type EntryKind, entryKinds, type Metric } from '../entries/index.ts';

/** What was noted of a metric on one day. A day without a note is null, never 0. */
export type Observation = {
  readonly day: LocalDay;
  readonly value: number | null;
  /** How many notes the value is made of. */
  readonly count: number;
};

/** Every metric of every kind, in the order of the registry. */
export const ALL_METRICS: readonly Metric[] = Object.values(entryKinds).flatMap(
  (definition) => definition.metrics as readonly Metric[],
);

/** @throws RangeError for a metric no kind has. */
export function metricById(id: string): Metric {
  const metric = ALL_METRICS.find((candidate) => candidate.id === id);
  if (metric === undefined) throw new RangeError(`No metric "${id}".`);
  return metric;
}

/** A metric together with the kind of entry it is read from: of the registry, or of a tracker of one's own. */
export type FollowedMetric = { readonly kind: EntryKind; readonly metric: Metric };

/**
 * One observation for each day of the range, in order; entries outside it are ignored.
 * @throws RangeError for a metric no kind has.
 */
export function computeDailySeries(
  entries: readonly Entry[],
  metricId: string,
  range: DayRange,
): readonly Observation[] {
  const metric = metricById(metricId);
  const kind = Object.values(entryKinds).find((definition) =>
    (definition.metrics as readonly Metric[]).includes(metric),
  )?.kind;
  return kind === undefined ? [] : computeSeriesOf(entries, { kind, metric }, range);
}

/** As `computeDailySeries`, of a metric that need not be in the registry. */
export function computeSeriesOf(
  entries: readonly Entry[],
  { kind, metric }: FollowedMetric,
  range: DayRange,
): readonly Observation[] {
  const valuesByDay = new Map<LocalDay, number[]>();
  const ofKind = entries.filter((entry) => entry.kind === kind);
  for (const entry of metric.perDay === 'last' ? ofKind.toSorted(byTime) : ofKind) {
    const value = metric.read(entry.data as never);
    if (value === null) continue;
    const values = valuesByDay.get(entry.day);
    if (values === undefined) valuesByDay.set(entry.day, [value]);
    else values.push(value);
  }
  return daysInRange(range).map((day) => {
    const values = valuesByDay.get(day) ?? [];
    return { day, value: valueOfDay(values, metric.perDay), count: values.length };
  });
}

function valueOfDay(values: readonly number[], perDay: Metric['perDay']): number | null {
  const [only] = values;
  if (only === undefined) return null;
  // A lone note stays as it was written: 7.25 hours of sleep are not 7.3.
  if (values.length === 1) return only;
  if (perDay === 'last') return values.at(-1) ?? only;
  const sum = values.reduce((total, value) => total + value, 0);
  return perDay === 'sum' ? sum : roundToTenth(sum / values.length);
}

/** Half away from zero, without the 0.05 that binary fractions hide. */
export function roundToTenth(value: number): number {
  const rounded = Math.round(value * 10 + Math.sign(value) * 1e-9) / 10;
  // Formatted, -0 would show its sign.
  return rounded === 0 ? 0 : rounded;
}

/** A mean that says of how many days it is made. */
export type Mean = { readonly value: number; readonly count: number };

export function meanOf(observations: readonly Observation[]): Mean | null {
  const values = observations.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return null;
  return {
    value: values.reduce((total, value) => total + value, 0) / values.length,
    count: values.length,
  };
}

/** science.md 4.2: a trailing 7-day mean needs at least 4 of the 7 days. */
export const TRAILING_DAYS = 7;
export const TRAILING_MINIMUM_DAYS = 4;

/**
 * For each observation the mean of its day and the six before, null where fewer than four were noted.
 * Give it six more days than you draw, or the first six means stand on less.
 */
export function computeTrailingMean(
  observations: readonly Observation[],
): readonly (number | null)[] {
  return observations.map((_, index) => {
    const mean = meanOf(observations.slice(Math.max(0, index + 1 - TRAILING_DAYS), index + 1));
    return mean === null || mean.count < TRAILING_MINIMUM_DAYS ? null : mean.value;
  });
}
