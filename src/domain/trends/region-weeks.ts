import { type DayRange, type LocalDay } from '../day/index.ts';
import { type Entry, isKind } from '../entries/index.ts';
import { computeRegionSeries, type Mean, meanOf } from '../series/index.ts';
import { SKIN_REGIONS, type SkinLevel, type SkinRegion } from '../skin/index.ts';
import { computePeriods } from './periods.ts';

/** A place on the skin over a range. */
export type RegionTrend = {
  readonly region: SkinRegion;
  /** Level 0 to 3 over the days on which places were looked at. */
  readonly mean: Mean;
  /** Mean level of each week; null where no places were looked at. */
  readonly weeks: readonly (number | null)[];
};

export type RegionWeeks = {
  /** First day of each week. */
  readonly days: readonly LocalDay[];
  /** Those noted at least once, the most noted first. */
  readonly regions: readonly RegionTrend[];
  /** How many days of each week say something about places. */
  readonly counts: readonly number[];
};

/** Where the skin was noted, week by week. A place that a check left out was calm; a week without a check is open. */
export function computeRegionWeeks(entries: readonly Entry[], range: DayRange): RegionWeeks {
  const noted = new Set(
    entries
      .filter((entry) => isKind(entry, 'skin-check'))
      .filter(({ day }) => day >= range.from && day <= range.to)
      .flatMap(({ data }) => data.regions.map(({ region }) => region)),
  );
  const series = SKIN_REGIONS.filter((region) => noted.has(region)).map((region) => ({
    region,
    observations: computeRegionSeries(entries, region, range),
  }));
  const [first] = series;
  const weeksOfFirst = first === undefined ? [] : computePeriods(first.observations, 'week');
  return {
    days: weeksOfFirst.map(({ from }) => from),
    counts: weeksOfFirst.map(({ mean }) => mean?.count ?? 0),
    regions: series
      .flatMap(({ region, observations }) => {
        const mean = meanOf(observations);
        if (mean === null || mean.value === 0) return [];
        const weeks = computePeriods(observations, 'week').map((week) => week.mean?.value ?? null);
        return [{ region, mean, weeks }];
      })
      .toSorted((left, right) => right.mean.value - left.mean.value),
  };
}

/** What a week's map shows: each place at the whole level nearest its mean, from "a little" on. */
export function placesInWeek(
  { regions }: RegionWeeks,
  week: number,
): readonly { readonly region: SkinRegion; readonly level: SkinLevel; readonly mean: number }[] {
  return regions.flatMap(({ region, weeks }) => {
    const mean = weeks[week] ?? 0;
    if (mean === 0) return [];
    return [{ region, level: Math.min(3, Math.max(1, Math.round(mean))) as SkinLevel, mean }];
  });
}
