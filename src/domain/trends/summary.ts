import type { LocalDay } from '../day/index.ts';
import { type Mean, meanOf, type Observation } from '../series/index.ts';

export type DayValue = { readonly day: LocalDay; readonly value: number };

/** What can be said of one metric over a range; null wherever nothing was noted. */
export type MetricSummary = {
  readonly mean: Mean | null;
  /** On a tie the latest of the days. */
  readonly lowest: DayValue | null;
  readonly highest: DayValue | null;
  readonly firstHalf: Mean | null;
  /** The longer one when the number of days is odd. */
  readonly secondHalf: Mean | null;
};

export function summariseMetric(observations: readonly Observation[]): MetricSummary {
  const middle = Math.floor(observations.length / 2);
  let lowest: DayValue | null = null;
  let highest: DayValue | null = null;
  for (const { day, value } of observations) {
    if (value === null) continue;
    if (lowest === null || value <= lowest.value) lowest = { day, value };
    if (highest === null || value >= highest.value) highest = { day, value };
  }
  return {
    mean: meanOf(observations),
    lowest,
    highest,
    firstHalf: meanOf(observations.slice(0, middle)),
    secondHalf: meanOf(observations.slice(middle)),
  };
}
