import { useMemo } from 'react';
import { useSettings } from '@/data/react';
import { daysInRange } from '@/domain/day';
import type { Metric, Role } from '@/domain/entries';
import { FOOD_METRICS } from '@/domain/foods';
import type { Observation } from '@/domain/series';
import { trackerMetrics } from '@/domain/trackers';
import {
  followedOfKinds,
  type FoodTrends,
  isNoted,
  type LineSource,
  rangeToLoad,
  unpackSeries,
} from '@/domain/trends';
import { type TextKey, type Translate, useText } from '@/texts';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { formatsOf, nameOfMetric } from './tracker-words.ts';
import type { ShownTrends } from './use-trends.ts';
import { formatDrawn } from './words.ts';

/** Something that can be drawn as a line: of a kind of entry, of a tracker, or worked out from meals. */
export type Followable = {
  readonly source: Omit<LineSource, 'observations'>;
  /** One for each day up to the end of the range; days before it are there for means to look back on. */
  readonly observations: () => readonly Observation[];
  readonly name: string;
  readonly tone: Role;
  /** As on its axis. */
  readonly format: (value: number) => string;
  /** With its unit, where it has one that is said. */
  readonly inFull: (value: number) => string;
  /** What its axis counts; none for ratings. */
  readonly unit: string | undefined;
  readonly isNoted: boolean;
};

const NONE: readonly Followable[] = [];

/** Everything that may be drawn over the days on show. Gentle mode leaves out what counts, and all of food. */
export function useFollowables(trends: ShownTrends | null | undefined): readonly Followable[] {
  const t = useText();
  const trackers = useTrackers();
  const { dayStartHour, gentleMode } = useSettings();
  return useMemo(() => {
    if (trends === null || trends === undefined) return NONE;
    const loaded = rangeToLoad(trends.range);
    const observed = ({ id, unit, perDay }: Metric): Observed => {
      const packed = trends.series[id];
      return {
        source: { id, unit, perDay },
        // Of the many that may be drawn, those that are.
        observations: () => (packed === undefined ? [] : unpackSeries(packed, loaded)),
        isNoted: packed !== undefined && isNoted(packed),
      };
    };
    const ofKinds = followedOfKinds()
      .filter(({ metric }) => !gentleMode || metric.role !== 'meal')
      .map(({ metric }) => ofKind(metric, observed(metric), t));
    const ofTrackers = trackerMetrics(trackers, dayStartHour)
      .filter(
        ({ metric, tracker }) =>
          !gentleMode || (metric.unit !== 'amount' && tracker.data.place !== 'food'),
      )
      .map((followed): Followable => {
        const { noted, mean } = formatsOf(followed, dayStartHour, t);
        const seen = observed(followed.metric);
        const { source } = seen;
        const { measure } = followed.tracker.data;
        const unit = measure.type === 'number' && measure.unit !== '' ? measure.unit : undefined;
        const inFull = (value: number) =>
          [Number.isInteger(value) ? noted(value) : mean(value), unit].filter(Boolean).join(' ');
        const isRating = source.unit === 'rating';
        return {
          ...seen,
          name: nameOfMetric(followed, t),
          tone: followed.metric.role,
          format: source.unit === 'timeOfDay' || source.unit === 'share' ? mean : formatDrawn,
          inFull,
          unit: isRating ? undefined : (unit ?? nameOfMetric(followed, t)),
        };
      });
    const { food } = trends;
    return [...ofKinds, ...(food === null ? [] : ofFood(food, trends, t)), ...ofTrackers];
  }, [trends, trackers, dayStartHour, gentleMode, t]);
}

type Observed = Pick<Followable, 'source' | 'observations' | 'isNoted'>;

const UNITS: Partial<Record<Metric['unit'], TextKey>> = {
  minutes: 'trends.unit.minutes',
  hours: 'trends.unit.hours',
};

function ofKind({ textKey, role }: Metric, seen: Observed, t: Translate): Followable {
  const { source } = seen;
  const key = UNITS[source.unit];
  const name = t(textKey as TextKey);
  const unit = key === undefined ? undefined : t(key);
  return {
    ...seen,
    name,
    tone: role,
    format: formatDrawn,
    inFull: (value) => [formatDrawn(value), unit].filter(Boolean).join(' '),
    unit: source.unit === 'rating' ? undefined : (unit ?? name),
  };
}

/** What meals come to, on days whose food is complete; the other days are open. */
function ofFood(
  { metrics }: FoodTrends,
  { range }: ShownTrends,
  t: Translate,
): readonly Followable[] {
  const days = daysInRange(range);
  return FOOD_METRICS.map((name): Followable => {
    const values = metrics[name].day;
    const unit = name === 'fibre' ? t('trends.unit.grams') : undefined;
    const shown = t(`trends.food.metric.${name}`);
    return {
      source: {
        id: `food.${name}`,
        unit: name === 'fibre' ? 'amount' : 'count',
        // A day's total is one number; several days are told by their mean.
        perDay: 'mean',
      },
      observations: () =>
        days.map((day, index) => {
          const value = values[index] ?? null;
          return { day, value, count: value === null ? 0 : 1 };
        }),
      name: shown,
      tone: name === 'fibre' || name === 'plants' ? 'meal' : 'gut',
      format: formatDrawn,
      inFull: (value) => [formatDrawn(value), unit].filter(Boolean).join(' '),
      unit: unit ?? t('trends.unit.foods'),
      isNoted: values.some((value) => value !== null),
    };
  });
}
