import { addDays, type LocalDay, monthOf, weekdayOf } from '../day/index.ts';
import { type Mean, meanOf, type Observation } from '../series/index.ts';

/** How wide a point of a chart is. */
export const TREND_STEPS = ['day', 'week', 'month'] as const;
export type TrendStep = (typeof TREND_STEPS)[number];

/** Beyond two years a screen has fewer columns than there are days. */
const DAILY_MAXIMUM_DAYS = 731;
/** Fewer points than this are no picture. */
const LEAST_POINTS = 2;
const PERIOD_DAYS = { week: 7, month: 31 } as const;

/**
 * The step a range is drawn in: the one that was chosen where it gives a picture, else the finest that can be seen.
 * @param dayCount length of the range in days
 */
export function stepFor(chosen: TrendStep | null, dayCount: number): TrendStep {
  const finest = dayCount > DAILY_MAXIMUM_DAYS ? 'week' : 'day';
  if (chosen === null || chosen === 'day') return finest;
  return dayCount >= PERIOD_DAYS[chosen] * LEAST_POINTS ? chosen : finest;
}

/** One calendar week (Monday to Sunday) or month; the first and the last of a range may be shorter. */
export type Period = {
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** Of the noted days; null when none was. */
  readonly mean: Mean | null;
  /** Of the noted days; null when none was. */
  readonly sum: number | null;
};

/** @param observations one a day without gaps, as `computeDailySeries` gives them */
export function computePeriods(
  observations: readonly Observation[],
  step: Exclude<TrendStep, 'day'>,
): readonly Period[] {
  const periods: Period[] = [];
  let days: Observation[] = [];
  const close = () => {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return;
    const mean = meanOf(days);
    periods.push({
      from: first.day,
      to: last.day,
      mean,
      sum: mean === null ? null : days.reduce((total, { value }) => total + (value ?? 0), 0),
    });
    days = [];
  };
  for (const observation of observations) {
    days.push(observation);
    if (isLastOf(step, observation.day)) close();
  }
  close();
  return periods;
}

function isLastOf(step: Exclude<TrendStep, 'day'>, day: LocalDay): boolean {
  return step === 'week' ? weekdayOf(day) === 7 : monthOf(addDays(day, 1)) !== monthOf(day);
}
