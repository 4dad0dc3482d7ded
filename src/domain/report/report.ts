import { type DayRange, type LocalDay, rangeLengthDays } from '../day/index.ts';
import { type Entry, isKind } from '../entries/index.ts';
import { computeDailySeries, computeTrailingMean, type Mean } from '../series/index.ts';
import type { SkinRegion } from '../skin/index.ts';
import {
  computeRegionWeeks,
  rangeToLoad,
  type MetricSummary,
  summariseMetric,
} from '../trends/index.ts';

/** Something that was put on, taken or begun, as the person names it. */
export type NotedThing = {
  readonly name: string;
  readonly first: LocalDay;
  readonly last: LocalDay;
  /** On how many days. */
  readonly days: number;
};

/** Metrics told as one line each, in this order. */
export const REPORT_METRICS = [
  'skin.overall',
  'skin.itch',
  'stress',
  'belly',
  'sleep.hours',
] as const;
export type ReportMetric = (typeof REPORT_METRICS)[number];

export type Report = {
  readonly range: DayRange;
  readonly dayCount: number;
  /** Days with an entry of any kind. */
  readonly loggedDayCount: number;
  readonly summaries: Readonly<Record<ReportMetric, MetricSummary>>;
  /** The curve: each day, and its 7-day mean where four of seven days were noted. */
  readonly curve: {
    readonly days: readonly LocalDay[];
    readonly skin: readonly (number | null)[];
    readonly mean: readonly (number | null)[];
  };
  /** The most noted first; level 0 to 3. */
  readonly places: readonly { readonly region: SkinRegion; readonly mean: Mean }[];
  readonly putOn: readonly NotedThing[];
  readonly supplements: readonly NotedThing[];
  readonly practices: { readonly count: number; readonly minutes: number; readonly days: number };
  readonly notes: readonly { readonly day: LocalDay; readonly text: string }[];
};

const PLACES_MAXIMUM = 8;

/** What to read from the journal for a report. */
export const reportRangeToLoad = rangeToLoad;

/**
 * What somebody noted over a period, for a visit: counts, means with their number of days, and names. Nothing is judged, and a
 * day without a note is no zero.
 * @param entries of `reportRangeToLoad(range)`
 */
export function computeReport(entries: readonly Entry[], range: DayRange): Report {
  const ofRange = entries.filter(({ day }) => day >= range.from && day <= range.to);
  const loaded = rangeToLoad(range);
  const extraDays = rangeLengthDays(loaded) - rangeLengthDays(range);
  const skin = computeDailySeries(entries, 'skin.overall', loaded);
  const practices = ofRange.filter((entry) => isKind(entry, 'practice'));
  return {
    range,
    dayCount: rangeLengthDays(range),
    loggedDayCount: new Set(ofRange.map(({ day }) => day)).size,
    summaries: Object.fromEntries(
      REPORT_METRICS.map((metric) => [
        metric,
        summariseMetric(computeDailySeries(entries, metric, range)),
      ]),
    ) as Report['summaries'],
    curve: {
      days: skin.slice(extraDays).map(({ day }) => day),
      skin: skin.slice(extraDays).map(({ value }) => value),
      mean: computeTrailingMean(skin).slice(extraDays),
    },
    places: computeRegionWeeks(ofRange, range)
      .regions.slice(0, PLACES_MAXIMUM)
      .map(({ region, mean }) => ({ region, mean })),
    putOn: thingsIn(
      ofRange.flatMap((entry) =>
        isKind(entry, 'skin-check')
          ? (entry.data.putOn ?? []).map(({ name }) => ({ name, day: entry.day }))
          : [],
      ),
    ),
    supplements: thingsIn(
      ofRange.flatMap((entry) =>
        isKind(entry, 'supplement') ? [{ name: entry.data.name, day: entry.day }] : [],
      ),
    ),
    practices: {
      count: practices.length,
      minutes: practices.reduce((sum, { data }) => sum + data.durationMinutes, 0),
      days: new Set(practices.map(({ day }) => day)).size,
    },
    notes: notesIn(ofRange),
  };
}

/** One line for each name, however it was written; the most days first. */
function thingsIn(
  noted: readonly { readonly name: string; readonly day: LocalDay }[],
): readonly NotedThing[] {
  const byKey = new Map<string, { name: string; days: Set<LocalDay> }>();
  for (const { name, day } of noted) {
    const key = name.trim().toLowerCase();
    const known = byKey.get(key) ?? { name, days: new Set<LocalDay>() };
    known.days.add(day);
    byKey.set(key, known);
  }
  return [...byKey.values()]
    .map(({ name, days }) => {
      const ordered = [...days].toSorted();
      return {
        name,
        first: ordered[0] as LocalDay,
        last: ordered.at(-1) as LocalDay,
        days: days.size,
      };
    })
    .toSorted((left, right) => right.days - left.days || left.name.localeCompare(right.name));
}

function notesIn(entries: readonly Entry[]): Report['notes'] {
  return entries
    .flatMap((entry) => {
      const text = isKind(entry, 'note')
        ? entry.data.text
        : 'note' in entry.data
          ? (entry.data.note ?? '')
          : '';
      return text.trim() === '' ? [] : [{ day: entry.day, text }];
    })
    .toSorted((left, right) => left.day.localeCompare(right.day));
}
