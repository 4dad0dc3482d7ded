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

/** Two independent groups of one spread (Student 1908). */
export function studentDifference(x: ArrayLike<number>, y: ArrayLike<number>): MeanDifference {
  const degreesOfFreedom = x.length + y.length - 2;
  return differenceWith(
    meanOfNumbers(x) - meanOfNumbers(y),
    Math.sqrt(pooledVariance(x, y) * (1 / x.length + 1 / y.length)),
    degreesOfFreedom,
  );
}

/**
 * The same for days that remember, which are worth fewer: SE sqrt((n - 2) / (n_eff - 2)) on n_eff - 2 degrees
 * of freedom, which is the test of r with n_eff said in points. NaN throughout when n_eff is 2 or less.
 */
export function differenceOfEffectiveDays(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  effectiveDays: number,
): MeanDifference {
  const { difference, standardError } = studentDifference(x, y);
  const wider = Math.sqrt((x.length + y.length - 2) / (effectiveDays - 2));
  return differenceWith(difference, standardError * wider, effectiveDays - 2);
}

/** Two independent groups of two spreads (Welch 1947). */
export function welchDifference(x: ArrayLike<number>, y: ArrayLike<number>): MeanDifference {
  const ofX = sumOfSquares(x) / (x.length - 1) / x.length;
  const ofY = sumOfSquares(y) / (y.length - 1) / y.length;
  return differenceWith(
    meanOfNumbers(x) - meanOfNumbers(y),
    Math.sqrt(ofX + ofY),
    (ofX + ofY) ** 2 / (ofX ** 2 / (x.length - 1) + ofY ** 2 / (y.length - 1)),
  );
}

function pooledVariance(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return (sumOfSquares(x) + sumOfSquares(y)) / (x.length + y.length - 2);
}

/** The difference of two groups in their common standard deviations (Cohen 1988). */
export function cohenD(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return (meanOfNumbers(x) - meanOfNumbers(y)) / Math.sqrt(pooledVariance(x, y));
}

/** Cohen's d without most of its bias in small groups (Hedges 1981): d (1 - 3 / (4 df - 1)). */
export function hedgesG(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return cohenD(x, y) * (1 - 3 / (4 * (x.length + y.length - 2) - 1));
}
