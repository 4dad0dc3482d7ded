import type { LocalDay } from '../day/index.ts';
import { autocorrelation, type Interval } from '../stats/index.ts';
import type { Exposure, Outcome } from './exposure.ts';
import { countGroups, dealDays } from './groups.ts';
import { measureDifference } from './measure.ts';
import { prepareExposure, prepareOutcome } from './prepare.ts';
import { thresholds } from './thresholds.ts';
import { exposureInWindow, type WindowId } from './windows.ts';

/** One lag of the profile: the outcome so many days after, with less without. */
export type LagPoint = {
  readonly lagDays: number;
  readonly daysWith: number;
  readonly daysWithout: number;
  /** null: fewer days of one kind than a comparison asks for. */
  readonly difference: number | null;
  readonly interval: Interval | null;
};

/**
 * How it looks on the day itself and on each of the seven after. A picture of one link, not eight more tests: no
 * p is said, and nothing is decided by it.
 */
export function lagProfile(exposure: Exposure, outcome: Outcome): readonly LagPoint[] {
  const prepared = prepareOutcome(outcome);
  return Array.from({ length: thresholds.lagProfileDays + 1 }, (_, lagDays) => {
    const x = exposureInWindow(exposure.values, exposure.scale, {
      fromDays: lagDays,
      toDays: lagDays,
    });
    const groups = dealDays(x, prepared.y, exposure.scale);
    const { daysWith, daysWithout } = countGroups(groups);
    const isEnough = Math.min(daysWith, daysWithout) >= thresholds.gates.daysInGroup;
    const measured = isEnough
      ? measureDifference(groups, { memory: autocorrelation(x, 1) }, prepared)
      : { difference: null, interval: null };
    return { lagDays, daysWith, daysWithout, ...measured };
  });
}

export type DayBehind = {
  readonly day: LocalDay;
  readonly isWith: boolean;
  /** As it was noted. */
  readonly outcome: number;
};

/** The days a finding is made of, in order. @param days of the record, one for each value */
export function daysBehind(
  exposure: Exposure,
  windowId: WindowId,
  outcome: Outcome,
  days: readonly LocalDay[],
): readonly DayBehind[] {
  const { x, scale } = prepareExposure(exposure, windowId);
  const groups = dealDays(x, outcome.values, scale);
  return days.flatMap((day, index) => {
    const group = groups[index];
    if (group !== 0 && group !== 1) return [];
    return [{ day, isWith: group === 1, outcome: outcome.values[index] as number }];
  });
}
