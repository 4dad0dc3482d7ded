import {
  averageRanks,
  blockPermutationTest,
  circularShiftTest,
  correlationStatistic,
  type DayValues,
  type Interval,
  meanDifferenceStatistic,
  pearson,
  seededRandom,
  spearman,
} from '../stats/index.ts';
import { type GroupCounts, type Groups, summariseGroups } from './groups.ts';
import type { Measured } from './measure.ts';
import type { PreparedExposure, PreparedOutcome } from './prepare.ts';
import { thresholds } from './thresholds.ts';
import { exposureInWindow } from './windows.ts';

/** What a short-listed link must pass to be called possible; the cheap ones are asked first. */
export const CHECKS = [
  /** Large enough to be worth a word. */
  'size',
  /** The correlation and the difference in points say the same, and there is an interval. */
  'agreement',
  /** The same sign in the first and the second half of the days. */
  'halves',
  /** The days before say more than the days after. */
  'direction',
  /** Turned round the calendar it is mostly less. */
  'shift',
  /** With whole weeks dealt out anew it is mostly less. */
  'weeks',
] as const;
export type Check = (typeof CHECKS)[number];

export type LinkInHand = {
  readonly exposure: PreparedExposure;
  readonly outcome: PreparedOutcome;
  readonly groups: Groups;
  readonly counts: GroupCounts;
  readonly measured: Measured;
  /** Day number (since 1970-01-01, a Thursday) of the first element. */
  readonly firstDayNumber: number;
};

/** On a scale that ends elsewhere than at 10 the same share of it. */
export function smallestDifferenceOf(highest: number): number {
  return (thresholds.smallestDifference * highest) / 10;
}

export function isLargeEnough(difference: number, highest: number): boolean {
  return Math.abs(difference) >= smallestDifferenceOf(highest);
}

export function agrees({ r, difference, interval }: Measured): boolean {
  return interval !== null && Math.sign(r) === Math.sign(difference) && excludesNothing(interval);
}

/** Whether an interval lies on one side of 0. */
function excludesNothing({ low, high }: Interval): boolean {
  return low > 0 || high < 0;
}

export function isSameInBothHalves(
  groups: Groups,
  y: DayValues,
  { firstDay, lastDay }: Pick<GroupCounts, 'firstDay' | 'lastDay'>,
): boolean {
  const middle = Math.floor((firstDay + lastDay) / 2);
  const signOf = (from: number, to: number) => {
    const sides = summariseGroups(groups, y, { firstDay: from, lastDay: to });
    return Math.sign(sides.with.mean - sides.without.mean);
  };
  // NaN, where a half has no days of one kind, equals nothing.
  return signOf(firstDay, middle) === signOf(middle + 1, lastDay);
}

/** Days ahead cannot have anything to do with today, unless it runs the other way. */
export function comesBefore({ exposure, outcome, measured }: LinkInHand): boolean {
  const ahead = exposureInWindow(
    exposure.exposure.values,
    exposure.exposure.scale,
    thresholds.aheadDays,
  );
  const { r } =
    exposure.exposure.scale === 'yes-no' ? pearson(ahead, outcome.y) : spearman(ahead, outcome.y);
  // An exposure that never varies ahead says nothing, which is less.
  return Number.isNaN(r) || r * Math.sign(measured.r) < Math.abs(measured.r);
}

/** The paired days only, so that days without notes at either end change nothing. */
function spanOf({ exposure, outcome, counts }: LinkInHand) {
  const x = exposure.x.subarray(counts.firstDay, counts.lastDay + 1);
  const y = outcome.y.subarray(counts.firstDay, counts.lastDay + 1);
  return exposure.scale === 'yes-no'
    ? { x, y, statistic: meanDifferenceStatistic }
    : // Ranked once over all their days: the same for the given order and every other.
      { x: averageRanks(x), y: averageRanks(y), statistic: correlationStatistic };
}

export function standsOutAmongShifts(link: LinkInHand): boolean {
  const { x, y, statistic } = spanOf(link);
  const shifts = x.length - 2 * thresholds.shiftGuardDays + 1;
  const { p } = circularShiftTest(x, y, statistic, {
    guardDays: thresholds.shiftGuardDays,
    stepDays: Math.max(1, Math.ceil(shifts / thresholds.shiftsMaximum)),
  });
  return p <= thresholds.shiftP;
}

export function standsOutAmongWeeks(link: LinkInHand): boolean {
  const { x, y, statistic } = spanOf(link);
  const firstDay = daysToMonday(link.firstDayNumber + link.counts.firstDay);
  if (Math.floor((x.length - firstDay) / 7) < thresholds.weeksMinimum) return false;
  const { p } = blockPermutationTest(
    x,
    y,
    statistic,
    { blockDays: 7, firstDay, draws: thresholds.weekDraws },
    seededRandom(thresholds.seed),
  );
  return p <= thresholds.weekP;
}

/** From a day to the next Monday, 0 when it is one. 1970-01-01 was a Thursday. */
function daysToMonday(dayNumber: number): number {
  return (((4 - dayNumber) % 7) + 7) % 7;
}

/** The checks not passed. After one that costs nothing to fail the costly ones are not asked. */
export function checksNotPassed(link: LinkInHand): readonly Check[] {
  const { measured, outcome, groups, counts } = link;
  const cheap: readonly Check[] = [
    ...(isLargeEnough(measured.difference, outcome.outcome.highest) ? [] : (['size'] as const)),
    ...(agrees(measured) ? [] : (['agreement'] as const)),
    ...(isSameInBothHalves(groups, outcome.y, counts) ? [] : (['halves'] as const)),
  ];
  if (cheap.length > 0) return cheap;
  return [
    ...(comesBefore(link) ? [] : (['direction'] as const)),
    ...(standsOutAmongShifts(link) ? [] : (['shift'] as const)),
    ...(standsOutAmongWeeks(link) ? [] : (['weeks'] as const)),
  ];
}
