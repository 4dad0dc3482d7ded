import { addDays, type LocalDay, rangeEndingAt } from '../day/index.ts';
import type { Entry } from '../entries/index.ts';
import { computeDailySeries, type Mean, meanOf, roundToTenth } from '../series/index.ts';

/** The seven days that end with a day, in a few numbers. null: nothing noted. */
export type WeekSummary = {
  readonly skin: Mean | null;
  readonly stress: Mean | null;
  readonly belly: Mean | null;
  readonly sleepHours: Mean | null;
  /** Sum over the week; null when no practice was noted. */
  readonly calmMinutes: number | null;
  readonly comparison: WeekComparison;
};

/** The skin beside the seven days before; null when there are too few days to say. */
export type WeekComparison = 'calmer' | 'similar' | 'more-bothered' | null;

const WEEK_DAYS = 7;
/** Fewer days than that do not make a week's mean (science.md 4.2: 4 of 7). */
const MINIMUM_DAYS = 4;
/** A smaller difference is not worth a word (science.md 2.2: our choice, not a validated threshold). */
const WORTH_A_WORD = 0.5;

/** @param entries at least those of the fourteen days that end with `day` */
export function computeWeekSummary(entries: readonly Entry[], day: LocalDay): WeekSummary {
  const week = rangeEndingAt(day, WEEK_DAYS);
  const before = rangeEndingAt(addDays(day, -WEEK_DAYS), WEEK_DAYS);
  const mean = (metricId: string, range = week) =>
    meanOf(computeDailySeries(entries, metricId, range));
  const calm = mean('calm.minutes');
  return {
    skin: rounded(mean('skin.overall')),
    stress: rounded(mean('stress')),
    belly: rounded(mean('belly')),
    sleepHours: rounded(mean('sleep.hours')),
    calmMinutes: calm === null ? null : Math.round(calm.value * calm.count),
    comparison: compare(mean('skin.overall'), mean('skin.overall', before)),
  };
}

function compare(week: Mean | null, before: Mean | null): WeekComparison {
  if (week === null || before === null) return null;
  if (week.count < MINIMUM_DAYS || before.count < MINIMUM_DAYS) return null;
  const difference = week.value - before.value;
  if (Math.abs(difference) < WORTH_A_WORD) return 'similar';
  return difference < 0 ? 'calmer' : 'more-bothered';
}

/** A single note stays as it was written. */
function rounded(mean: Mean | null): Mean | null {
  if (mean === null || mean.count === 1) return mean;
  return { ...mean, value: roundToTenth(mean.value) };
}
