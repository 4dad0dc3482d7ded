import { meanOfNumbers, sumOfSquares } from './descriptive.ts';
import { studentQuantile, studentTwoSidedP } from './student-t.ts';

export type MeanDifference = {
  /** Of the first less of the second. */
  readonly difference: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: Interval;
};

/** 95 %. */
export type Interval = { readonly low: number; readonly high: number };

/** How often the truth lies outside an interval. */
const OUTSIDE_SHARE = 0.05;

export function intervalAround(
  middle: number,
  standardError: number,
  degreesOfFreedom: number,
): Interval {
  const half = studentQuantile(OUTSIDE_SHARE, degreesOfFreedom) * standardError;
  return { low: middle - half, high: middle + half };
}

function differenceWith(
  difference: number,
  standardError: number,
  degreesOfFreedom: number,
): MeanDifference {
  const t = difference / standardError;
  return {
    difference,
    standardError,
    degreesOfFreedom,
    t,
    p: studentTwoSidedP(t, degreesOfFreedom),
    interval: intervalAround(difference, standardError, degreesOfFreedom),
  };
}

/** All that a group of numbers says in these tests. */
export type GroupSummary = {
  readonly count: number;
  readonly mean: number;
  /** Sum of the squared distances from the mean. */
  readonly squares: number;
};

export function summaryOf(values: ArrayLike<number>): GroupSummary {
  return { count: values.length, mean: meanOfNumbers(values), squares: sumOfSquares(values) };
}

/** Two independent groups of one spread (Student 1908). */
export function studentDifference(x: GroupSummary, y: GroupSummary): MeanDifference {
  return differenceWith(
    x.mean - y.mean,
    Math.sqrt(pooledVariance(x, y) * (1 / x.count + 1 / y.count)),
    x.count + y.count - 2,
  );
}

/**
 * The same for days that remember, which are worth fewer: SE sqrt((n - 2) / (n_eff - 2)) on n_eff - 2 degrees
 * of freedom, which is the test of r with n_eff said in points. NaN throughout when n_eff is 2 or less.
 */
export function differenceOfEffectiveDays(
  x: GroupSummary,
  y: GroupSummary,
  effectiveDays: number,
): MeanDifference {
  const wider = Math.sqrt((x.count + y.count - 2) / (effectiveDays - 2));
  const standardError = Math.sqrt(pooledVariance(x, y) * (1 / x.count + 1 / y.count)) * wider;
  return differenceWith(x.mean - y.mean, standardError, effectiveDays - 2);
}

/** Two independent groups of two spreads (Welch 1947). */
export function welchDifference(x: GroupSummary, y: GroupSummary): MeanDifference {
  const ofX = x.squares / (x.count - 1) / x.count;
  const ofY = y.squares / (y.count - 1) / y.count;
  return differenceWith(
    x.mean - y.mean,
    Math.sqrt(ofX + ofY),
    (ofX + ofY) ** 2 / (ofX ** 2 / (x.count - 1) + ofY ** 2 / (y.count - 1)),
  );
}

function pooledVariance(x: GroupSummary, y: GroupSummary): number {
  return (x.squares + y.squares) / (x.count + y.count - 2);
}

/** The difference of two groups in their common standard deviations (Cohen 1988). */
export function cohenD(x: GroupSummary, y: GroupSummary): number {
  return (x.mean - y.mean) / Math.sqrt(pooledVariance(x, y));
}

/** Cohen's d without most of its bias in small groups (Hedges 1981): d (1 - 3 / (4 df - 1)). */
export function hedgesG(x: GroupSummary, y: GroupSummary): number {
  return cohenD(x, y) * (1 - 3 / (4 * (x.count + y.count - 2) - 1));
}
