import { dayNumber, type DayRange, daysInRange, type LocalDay } from '../day/index.ts';
import { type Entry, isKind, TECHNIQUES } from '../entries/index.ts';
import {
  computeFoodSeries,
  FOOD_METRICS,
  type FoodBook,
  foodMetrics,
  groupByDay,
} from '../foods/index.ts';
import { computeDailySeries, metricById } from '../series/index.ts';
import { SKIN_REGIONS, type SkinRegion } from '../skin/index.ts';
import { type DayValues, toDayValues } from '../stats/index.ts';
import { chooseExposures } from './choose.ts';
import type { Exposure, ExposureGroup, Outcome } from './exposure.ts';
import { foodExposures, isFoodDay } from './food-exposures.ts';
import { thresholds } from './thresholds.ts';

export type InsightSources = {
  /** Without the deleted ones; those outside the range are ignored. */
  readonly entries: readonly Entry[];
  readonly book: FoodBook;
  readonly range: DayRange;
  readonly today: LocalDay;
  /** Illness, travel: nothing of these days is used. */
  readonly excludedDays?: ReadonlySet<LocalDay>;
  /** What else the person follows, one value a day of the range. */
  readonly trackers?: readonly Exposure[];
};

/** A record as the review wants it; all series have one value for each of `days`. */
export type DailyRecord = {
  readonly days: readonly LocalDay[];
  readonly firstDayNumber: number;
  readonly exposures: readonly Exposure[];
  readonly outcomes: readonly Outcome[];
  /** 1 on days whose food is all there. */
  readonly isFoodDay: Uint8Array;
};

const OVERALL = 'skin.overall';
const BELLY = 'belly';

export function readDailyRecord(sources: InsightSources): DailyRecord {
  const { entries, book, range, today, excludedDays = new Set(), trackers = [] } = sources;
  const days = daysInRange(range);
  const byDay = groupByDay(entries);
  const daysOfEntries = days.map((day) => byDay.get(day) ?? []);
  const isExcluded = days.map((day) => excludedDays.has(day));
  const without = <T extends { readonly values: DayValues }>(series: T): T => ({
    ...series,
    values: series.values.map((value, day) => (isExcluded[day] === true ? Number.NaN : value)),
  });
  const exposures = [
    ...foodAmounts(sources),
    ...dayMetrics(entries, range),
    ...practiceByTechnique(daysOfEntries),
    ...trackers,
    ...foodExposures(daysOfEntries, days, book, today),
  ];
  const outcomes = [...outcomeMetrics(entries, range), ...regionOutcomes(daysOfEntries)];
  return {
    days,
    firstDayNumber: dayNumber(range.from),
    exposures: chooseExposures(exposures.map(without)),
    outcomes: outcomes.map(without),
    isFoodDay: Uint8Array.from(daysOfEntries, (ofDay, index) =>
      isFoodDay(ofDay, days[index] ?? today, today) ? 1 : 0,
    ),
  };
}

function metricValues(entries: readonly Entry[], id: string, range: DayRange): DayValues {
  return toDayValues(computeDailySeries(entries, id, range).map(({ value }) => value));
}

function foodAmounts({ entries, book, range, today }: InsightSources): readonly Exposure[] {
  const series = computeFoodSeries(entries, book, range, today);
  return FOOD_METRICS.map((name) => ({
    id: foodMetrics[name].id,
    group: 'food-amount',
    label: { kind: 'text', key: foodMetrics[name].textKey },
    scale: 'amount',
    values: toDayValues(series[name].map(({ value }) => value)),
  }));
}

/** The gut may speak to the skin, and the skin to the gut: belly is asked about both ways. */
const DAY_METRICS: readonly {
  readonly id: string;
  readonly group: ExposureGroup;
  readonly onlyFor?: readonly string[];
}[] = [
  { id: 'stress', group: 'stress' },
  { id: 'sleep.hours', group: 'sleep' },
  { id: 'sleep.quality', group: 'sleep' },
  { id: BELLY, group: 'belly' },
  { id: OVERALL, group: 'skin', onlyFor: [BELLY] },
];

function dayMetrics(entries: readonly Entry[], range: DayRange): readonly Exposure[] {
  return DAY_METRICS.map(({ id, ...rest }) => ({
    id,
    ...rest,
    label: { kind: 'text', key: metricById(id).textKey },
    scale: 'amount',
    values: metricValues(entries, id, range),
  }));
}

/**
 * Minutes of each kind of practice. Nobody notes that they did not breathe, so a day with any entry is a day with
 * none; a day without entries is missing.
 */
function practiceByTechnique(daysOfEntries: readonly (readonly Entry[])[]): readonly Exposure[] {
  return TECHNIQUES.map((technique) => ({
    id: `practice.${technique}`,
    group: 'practice',
    label: { kind: 'text', key: `entries.technique.${technique}` },
    scale: 'amount',
    values: Float64Array.from(daysOfEntries, (ofDay) =>
      ofDay.length === 0
        ? Number.NaN
        : ofDay.reduce(
            (minutes, entry) =>
              isKind(entry, 'practice') && entry.data.technique === technique
                ? minutes + entry.data.durationMinutes
                : minutes,
            0,
          ),
    ),
  }));
}

function outcomeMetrics(entries: readonly Entry[], range: DayRange): readonly Outcome[] {
  return [OVERALL, 'skin.itch', BELLY].map((id) => ({
    id,
    label: { kind: 'text', key: metricById(id).textKey },
    highest: 10,
    values: metricValues(entries, id, range),
  }));
}

/**
 * The places marked on most days, each with its highest level of the day. A place that a skin check does not name
 * is calm; a day without a skin check is missing. Somebody who never uses the map has no such outcome.
 */
function regionOutcomes(daysOfEntries: readonly (readonly Entry[])[]): readonly Outcome[] {
  const marked = new Map<SkinRegion, Map<number, number>>();
  const checked = new Float64Array(daysOfEntries.length).fill(Number.NaN);
  for (const [index, ofDay] of daysOfEntries.entries()) {
    for (const entry of ofDay) {
      if (!isKind(entry, 'skin-check')) continue;
      const { overall, itch, regions } = entry.data;
      // A photo alone says nothing of any place.
      if (overall !== null || itch !== null || regions.length > 0) checked[index] = 0;
      for (const { region, level } of regions) {
        const levels = marked.get(region) ?? new Map<number, number>();
        levels.set(index, Math.max(level, levels.get(index) ?? 0));
        marked.set(region, levels);
      }
    }
  }
  return SKIN_REGIONS.filter((region) => marked.has(region))
    .map((region) => ({ region, levels: marked.get(region) ?? new Map<number, number>() }))
    .toSorted((left, right) => right.levels.size - left.levels.size)
    .slice(0, thresholds.regionsMaximum)
    .map(({ region, levels }) => ({
      id: `region.${region}`,
      label: { kind: 'text', key: `entries.region.${region}` },
      highest: 3,
      values: checked.map((calm, index) => levels.get(index) ?? calm),
    }));
}
