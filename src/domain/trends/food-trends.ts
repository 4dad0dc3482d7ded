import { type DayRange, daysInRange, type LocalDay } from '../day/index.ts';
import type { Entry } from '../entries/index.ts';
import {
  computeFoodSeries,
  computePlantWeek,
  FOOD_METRICS,
  type FoodBook,
  type FoodMetricName,
  groupByDay,
} from '../foods/index.ts';
import type { Observation } from '../series/index.ts';
import { type MetricSummary, summariseMetric } from './summary.ts';
import { computePeriods } from './periods.ts';

export const FOOD_STEPS = ['day', 'week'] as const;
export type FoodStep = (typeof FOOD_STEPS)[number];

type Points = readonly (number | null)[];

export type FoodTrend = {
  /** Over the days whose food is complete. */
  readonly summary: MetricSummary;
  readonly day: Points;
  /** The mean of the week's complete days; of plants how many different ones the week had. */
  readonly week: Points;
};

export type FoodTrends = {
  readonly completeDayCount: number;
  readonly metrics: Readonly<Record<FoodMetricName, FoodTrend>>;
};

/** Three months of bars still stand apart in a small picture. */
const DAYS_MAXIMUM = 92;

export function usualFoodStep(dayCount: number): FoodStep {
  return dayCount > DAYS_MAXIMUM ? 'week' : 'day';
}

/** @param entries of the range; others are ignored */
export function computeFoodTrends(
  entries: readonly Entry[],
  book: FoodBook,
  range: DayRange,
  today: LocalDay,
): FoodTrends {
  const series = computeFoodSeries(entries, book, range, today);
  const trend = (name: FoodMetricName): FoodTrend => ({
    summary: summariseMetric(series[name]),
    day: series[name].map(({ value }) => value),
    week:
      name === 'plants'
        ? plantsByWeek(entries, book, series.plants)
        : computePeriods(series[name], 'week').map(({ mean }) => mean?.value ?? null),
  });
  return {
    // A day that is complete has a number of plants, be it 0.
    completeDayCount: series.plants.filter(({ value }) => value !== null).length,
    metrics: Object.fromEntries(FOOD_METRICS.map((name) => [name, trend(name)])) as Record<
      FoodMetricName,
      FoodTrend
    >,
  };
}

function plantsByWeek(
  entries: readonly Entry[],
  book: FoodBook,
  days: readonly Observation[],
): Points {
  const byDay = groupByDay(entries);
  return computePeriods(days, 'week').map((week) => {
    // Of ten years each week is looked through once, not all of them for each.
    const ofWeek = daysInRange(week).flatMap((day) => byDay.get(day) ?? []);
    const { plants, loggedDayCount } = computePlantWeek(ofWeek, book, week);
    return loggedDayCount === 0 ? null : plants.length;
  });
}
