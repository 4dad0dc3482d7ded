import { type DayRange, daysInRange, type LocalDay } from '../day/index.ts';
import type { Entry, Role } from '../entries/index.ts';
import type { Observation } from '../series/index.ts';
import type { FoodBook } from './food-book.ts';
import { type FoodDayReading, groupByDay, isMarkedComplete, readFoodDay } from './food-day.ts';

/** A number read from all the food of a day, as the metrics of the kinds are from an entry. */
export type FoodMetric = {
  /** Stable for ever: charts, insights and exports name it. */
  readonly id: string;
  readonly textKey: string;
  readonly role: Role;
  readonly unit: 'grams' | 'count';
  /** null: too little is known to say a number. */
  readonly read: (day: FoodDayReading) => number | null;
};

/** Of more unknown items a sum of the others says little. */
const UNKNOWN_SHARE_MAXIMUM = 1 / 3;

export const foodMetrics = {
  fibre: {
    id: 'food.fibre',
    textKey: 'entries.metric.foodFibre',
    role: 'meal',
    unit: 'grams',
    /** The middle of what it may have been. */
    read: ({ fibre, itemCount }) =>
      fibre.unknownCount > itemCount * UNKNOWN_SHARE_MAXIMUM
        ? null
        : Math.round((fibre.low + fibre.high) / 2),
  },
  plants: {
    id: 'food.plants',
    textKey: 'entries.metric.foodPlants',
    role: 'meal',
    unit: 'count',
    read: ({ plants }) => plants.length,
  },
  ferments: {
    id: 'food.ferments',
    textKey: 'entries.metric.foodFerments',
    role: 'gut',
    unit: 'count',
    read: ({ ferments }) => ferments.live.length,
  },
  prebiotics: {
    id: 'food.prebiotics',
    textKey: 'entries.metric.foodPrebiotics',
    role: 'gut',
    unit: 'count',
    /** Different foods. */
    read: ({ prebiotics }) => new Set(prebiotics.map(({ foodId }) => foodId)).size,
  },
} as const satisfies Record<string, FoodMetric>;

export type FoodMetricName = keyof typeof foodMetrics;
export const FOOD_METRICS = Object.keys(foodMetrics) as readonly FoodMetricName[];

export type FoodSeries = Readonly<Record<FoodMetricName, readonly Observation[]>>;

/**
 * One observation for each day of the range and metric; null on days whose food is not complete.
 * @param today may still bring a meal, so that it counts only when somebody said that was all
 */
export function computeFoodSeries(
  entries: readonly Entry[],
  book: FoodBook,
  range: DayRange,
  today: LocalDay,
): FoodSeries {
  const days = groupByDay(entries);
  const readings = daysInRange(range).map((day) => {
    const ofDay = days.get(day) ?? [];
    if (day >= today && !isMarkedComplete(ofDay)) return { day, reading: null };
    const reading = readFoodDay(ofDay, book);
    return { day, reading: reading.isComplete ? reading : null };
  });
  const series = (metric: FoodMetric): readonly Observation[] =>
    readings.map(({ day, reading }) => {
      const value = reading === null ? null : metric.read(reading);
      return { day, value, count: value === null ? 0 : 1 };
    });
  return Object.fromEntries(
    FOOD_METRICS.map((name) => [name, series(foodMetrics[name])]),
  ) as FoodSeries;
}
