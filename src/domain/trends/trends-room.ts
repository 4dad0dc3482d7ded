import type { DayRange, LocalDay } from '../day/index.ts';
import { type Entry, type EntryKind, entryKinds, type Metric } from '../entries/index.ts';
import type { FoodBook } from '../foods/index.ts';
import { computeSeriesOf, type FollowedMetric, type Mean } from '../series/index.ts';
import { type Tracker, trackerMetrics } from '../trackers/index.ts';
import { type DayPart, groupByDayPart, meansByDayPart } from './distributions.ts';
import { computeFoodTrends, type FoodTrends } from './food-trends.ts';
import { packSeries, type PackedSeries } from './packed-series.ts';
import { type PhotoDay, photoDays } from './photo-days.ts';
import { computeRegionWeeks, type RegionWeeks } from './region-weeks.ts';
import { computeTrackerTrends, type TrackerTrend } from './tracker-trends.ts';
import { computeTrends, rangeToLoad, type Trends } from './trends.ts';

const ENTRY_KINDS = Object.keys(entryKinds) as readonly EntryKind[];

/** What is to be worked out; plain data, so that it can be sent to a worker. */
export type TrendsWishes = {
  readonly range: DayRange;
  readonly today: LocalDay;
  readonly dayStartHour: number;
  readonly trackers: readonly Tracker[];
};

/** Everything that Trends shows of a range; plain data, too, and of ten years no more than a moment to hand over. */
export type TrendsRoom = Trends & {
  /** By id of the metric, of every kind and tracker: one observation for each day of `rangeToLoad(range)`. */
  readonly series: Readonly<Record<string, PackedSeries>>;
  /** Those that were noted in the range, in the order of `trackerMetrics`. */
  readonly trackers: readonly TrackerTrend[];
  /** null: nothing of it is told. */
  readonly food: FoodTrends | null;
  readonly places: RegionWeeks;
  /** By id of a rating of a kind: each note by when it was made. */
  readonly dayParts: Readonly<Record<string, Readonly<Record<DayPart, Mean | null>>>>;
  readonly photos: readonly PhotoDay[];
};

/**
 * The whole way from entries to what is drawn: up to a few hundred milliseconds for ten years, so not for the page.
 * @param entries of `rangeToLoad(wishes.range)`; others are ignored
 * @param book null: nothing of food is told
 */
export function computeTrendsRoom(
  entries: readonly Entry[],
  { range, today, dayStartHour, trackers }: TrendsWishes,
  book: FoodBook | null,
): TrendsRoom {
  const loaded = rangeToLoad(range);
  const ofLoaded = entries.filter(({ day }) => day >= loaded.from && day <= loaded.to);
  const ofRange = ofLoaded.filter(({ day }) => day >= range.from);
  const byKind = new Map(
    ENTRY_KINDS.map((kind) => [kind, ofLoaded.filter((entry) => entry.kind === kind)]),
  );
  const ofKind = (kind: EntryKind) => byKind.get(kind) ?? [];
  const ofKinds = followedOfKinds();
  const ofTrackers = trackerMetrics(trackers, dayStartHour);
  const pack = (followed: FollowedMetric) =>
    [
      followed.metric.id,
      packSeries(computeSeriesOf(ofKind(followed.kind), followed, loaded)),
    ] as const;
  const ratings = ofKinds.filter(({ metric }) => metric.unit === 'rating');
  const rated = new Set(ratings.map(({ kind }) => kind));
  const byDayPart = groupByDayPart(ofRange.filter(({ kind }) => rated.has(kind)));
  return {
    ...computeTrends(ofLoaded, range),
    series: Object.fromEntries([...ofKinds, ...ofTrackers].map(pack)),
    trackers: computeTrackerTrends(ofKind('tracker-note'), ofTrackers, range),
    food: book === null ? null : computeFoodTrends(ofRange, book, range, today),
    places: computeRegionWeeks(ofKind('skin-check'), range),
    dayParts: Object.fromEntries(
      ratings.map((followed) => [followed.metric.id, meansByDayPart(byDayPart, followed)]),
    ),
    photos: photoDays(ofRange),
  };
}

/** Every metric of the registry with its kind. */
export function followedOfKinds(): readonly FollowedMetric[] {
  return Object.values(entryKinds).flatMap(({ kind, metrics }) =>
    (metrics as readonly Metric[]).map((metric) => ({ kind, metric })),
  );
}
