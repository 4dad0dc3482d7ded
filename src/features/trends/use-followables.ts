import { useMemo } from 'react';
import { useSettings } from '@/data/react';
import { daysInRange } from '@/domain/day';
import { type EntryKind, entryKinds, type Metric, type Role } from '@/domain/entries';
import { FOOD_METRICS } from '@/domain/foods';
import { computeSeriesOf } from '@/domain/series';
import { trackerMetrics } from '@/domain/trackers';
import { type FoodTrends, type LineSource, rangeToLoad } from '@/domain/trends';
import { type TextKey, type Translate, useText } from '@/texts';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { formatsOf, nameOfMetric } from './tracker-words.ts';
import type { ShownTrends } from './use-trends.ts';
import { formatDrawn } from './words.ts';

/** Something that can be drawn as a line: of a kind of entry, of a tracker, or worked out from meals. */
export type Followable = {
  readonly source: LineSource;
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
export function useFollowables(
  trends: ShownTrends | null | undefined,
  food: FoodTrends | null,
): readonly Followable[] {
  const t = useText();
  const trackers = useTrackers();
  const { dayStartHour, gentleMode } = useSettings();
  return useMemo(() => {
    if (trends === null || trends === undefined) return NONE;
    const loaded = rangeToLoad(trends.range);
    const observed = (kind: EntryKind, metric: Metric): LineSource => ({
      id: metric.id,
      unit: metric.unit,
      perDay: metric.perDay,
      observations: computeSeriesOf(trends.entries, { kind, metric }, loaded),
    });
    const ofKinds = Object.values(entryKinds).flatMap(({ kind, metrics }) =>
      (metrics as readonly Metric[])
        .filter(({ role }) => !gentleMode || role !== 'meal')
        .map((metric) => ofKind(metric, observed(kind, metric), t)),
    );
    const ofTrackers = trackerMetrics(trackers, dayStartHour)
      .filter(
        ({ metric, tracker }) =>
          !gentleMode || (metric.unit !== 'amount' && tracker.data.place !== 'food'),
      )
      .map((followed): Followable => {
        const { noted, mean } = formatsOf(followed, dayStartHour, t);
        const source = observed(followed.kind, followed.metric);
        const { measure } = followed.tracker.data;
        const unit = measure.type === 'number' && measure.unit !== '' ? measure.unit : undefined;
        const inFull = (value: number) =>
          [Number.isInteger(value) ? noted(value) : mean(value), unit].filter(Boolean).join(' ');
        const isRating = source.unit === 'rating';
        return {
          source,
          name: nameOfMetric(followed, t),
          tone: followed.metric.role,
          format: source.unit === 'timeOfDay' || source.unit === 'share' ? mean : formatDrawn,
          inFull,
          unit: isRating ? undefined : (unit ?? nameOfMetric(followed, t)),
          isNoted: isNoted(source),
        };
      });
    return [...ofKinds, ...(food === null ? [] : ofFood(food, trends, t)), ...ofTrackers];
  }, [trends, food, trackers, dayStartHour, gentleMode, t]);
}

const UNITS: Partial<Record<Metric['unit'], TextKey>> = {
  minutes: 'trends.unit.minutes',
  hours: 'trends.unit.hours',
};

function ofKind({ textKey, role }: Metric, source: LineSource, t: Translate): Followable {
  const key = UNITS[source.unit];
  const name = t(textKey as TextKey);
  const unit = key === undefined ? undefined : t(key);
  return {
    source,
    name,
    tone: role,
    format: formatDrawn,
    inFull: (value) => [formatDrawn(value), unit].filter(Boolean).join(' '),
    unit: source.unit === 'rating' ? undefined : (unit ?? name),
    isNoted: isNoted(source),
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
    const source: LineSource = {
      id: `food.${name}`,
      unit: name === 'fibre' ? 'amount' : 'count',
      // A day's total is one number; several days are told by their mean.
      perDay: 'mean',
      observations: days.map((day, index) => {
        const value = values[index] ?? null;
        return { day, value, count: value === null ? 0 : 1 };
      }),
    };
    const unit = name === 'fibre' ? t('trends.unit.grams') : undefined;
    const shown = t(`trends.food.metric.${name}`);
    return {
      source,
      name: shown,
      tone: name === 'fibre' || name === 'plants' ? 'meal' : 'gut',
      format: formatDrawn,
      inFull: (value) => [formatDrawn(value), unit].filter(Boolean).join(' '),
      unit: unit ?? t('trends.unit.foods'),
      isNoted: isNoted(source),
    };
  });
}

function isNoted({ observations }: LineSource): boolean {
  return observations.some(({ value }) => value !== null);
}
