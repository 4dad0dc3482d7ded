import type { Random } from './random.ts';

/**
 * Tests that deal the days out anew. All count |T*| >= |T|, never twice the smaller tail, which differs
 * where the distribution is lopsided. A tie that rounding hides is a tie.
 */
const SAME = 1e-12;

export type PermutationResult = {
  /** Dealings at least as far from 0. */
  readonly count: number;
  /** Dealings made, the given one among them. */
  readonly total: number;
  readonly p: number;
};

const resultOf = (count: number, total: number): PermutationResult => ({
  count,
  total,
  p: count / total,
});

/**
 * What is measured on two series of days of which the first starts `offset` days into its array; days on which
 * one is missing are left out. NaN when it cannot be said.
 */
export type Statistic = (x: Float64Array, offset: number, y: Float64Array) => number;

/** The mean of y where x is 1 less that where x is 0. */
export const meanDifferenceStatistic: Statistic = (x, offset, y) => {
  let count1 = 0;
  let sum1 = 0;
  let count0 = 0;
  let sum0 = 0;
  for (let day = 0; day < y.length; day += 1) {
    const yOfDay = y[day] as number;
    if (Number.isNaN(yOfDay)) continue;
    const xOfDay = x[day + offset] as number;
    if (xOfDay === 1) {
      count1 += 1;
      sum1 += yOfDay;
    } else if (xOfDay === 0) {
      count0 += 1;
      sum0 += yOfDay;
    }
  }
  return sum1 / count1 - sum0 / count0;
};

/** Pearson's r; of ranks it is Spearman's rho. */
export const correlationStatistic: Statistic = (x, offset, y) => {
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumYY = 0;
  let sumXY = 0;
  for (let day = 0; day < y.length; day += 1) {
    const yOfDay = y[day] as number;
    const xOfDay = x[day + offset] as number;
    if (Number.isNaN(xOfDay) || Number.isNaN(yOfDay)) continue;
    count += 1;
    sumX += xOfDay;
    sumY += yOfDay;
    sumXX += xOfDay * xOfDay;
    sumYY += yOfDay * yOfDay;
    sumXY += xOfDay * yOfDay;
  }
  const spread = (sumXX - (sumX * sumX) / count) * (sumYY - (sumY * sumY) / count);
  return spread <= 0 ? Number.NaN : (sumXY - (sumX * sumY) / count) / Math.sqrt(spread);
};

export type ShiftTest = {
  /** Shifts nearer to the given order are nearly it. */
  readonly guardDays: number;
  /** Of long series every so many-th shift is enough. */
  readonly stepDays?: number;
};

/**
 * The first series turned round the calendar by every number of days from `guardDays` to as many less than
 * all, against the second: both keep their own memory, what they had to do with each other is gone. Their
 * ends are joined, so that a trend should be taken out before. p = (1 + count) / (1 + shifts).
 */
export function circularShiftTest(
  x: Float64Array,
  y: Float64Array,
  statistic: Statistic,
  { guardDays, stepDays = 1 }: ShiftTest,
): PermutationResult {
  const days = x.length;
  const twice = new Float64Array(2 * days);
  twice.set(x);
  twice.set(x, days);
  const far = Math.abs(statistic(twice, 0, y)) - SAME;
  let count = 1;
  let total = 1;
  for (let shift = guardDays; shift <= days - guardDays; shift += stepDays) {
    if (Math.abs(statistic(twice, days - shift, y)) >= far) count += 1;
    total += 1;
  }
  return resultOf(count, total);
}

/** Of so few blocks every order is tried (6! = 720). */
const EVERY_ORDER_MAXIMUM_BLOCKS = 6;

export type BlockTest = {
  readonly blockDays: number;
  /** Where the first block starts; days before it and after the last whole one are left out. */
  readonly firstDay: number;
  /** Orders drawn when there are too many to try them all. */
  readonly draws: number;
};

/**
 * The first series cut into blocks that are dealt out anew, so that what belongs to weekdays stays where it was.
 * p = count / all orders when every order is tried, the given one among them; else (1 + count) / (1 + draws).
 */
export function blockPermutationTest(
  x: Float64Array,
  y: Float64Array,
  statistic: Statistic,
  { blockDays, firstDay, draws }: BlockTest,
  random: Random,
): PermutationResult {
  const blocks = Math.max(0, Math.floor((x.length - firstDay) / blockDays));
  const wholeX = x.subarray(firstDay, firstDay + blocks * blockDays);
  const wholeY = y.subarray(firstDay, firstDay + blocks * blockDays);
  const far = Math.abs(statistic(wholeX, 0, wholeY)) - SAME;
  const dealt = new Float64Array(wholeX.length);
  const order = Array.from({ length: blocks }, (_, block) => block);
  let count = 0;
  let total = 0;
  const measure = () => {
    for (let block = 0; block < blocks; block += 1) {
      const from = (order[block] as number) * blockDays;
      for (let day = 0; day < blockDays; day += 1) {
        dealt[block * blockDays + day] = wholeX[from + day] as number;
      }
    }
    if (Math.abs(statistic(dealt, 0, wholeY)) >= far) count += 1;
    total += 1;
  };
  if (blocks <= EVERY_ORDER_MAXIMUM_BLOCKS) {
    forEveryOrder(order, blocks, measure);
    return resultOf(count, total);
  }
  for (let draw = 0; draw < draws; draw += 1) {
    shuffleInPlace(order, random);
    measure();
  }
  return resultOf(count + 1, total + 1);
}

/** Every order of the first `length` places, each once (Heap 1963). */
function forEveryOrder(order: number[], length: number, then: () => void): void {
  if (length <= 1) {
    then();
    return;
  }
  for (let place = 0; place < length; place += 1) {
    forEveryOrder(order, length - 1, then);
    // After the last round the order is left as it is: nobody needs it any more.
    if (place < length - 1) swap(order, length % 2 === 0 ? place : 0, length - 1);
  }
}

/** Fisher and Yates 1938. */
function shuffleInPlace(order: number[], random: Random): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    swap(order, Math.floor(random() * (last + 1)), last);
  }
}

function swap(order: number[], left: number, right: number): void {
  const kept = order[left] as number;
  order[left] = order[right] as number;
  order[right] = kept;
}

/** Every way to deal the numbers into two groups of the same sizes; statistic: the difference of means. */
export function exactLabelTest(x: readonly number[], y: readonly number[]): PermutationResult {
  const all = [...x, ...y];
  const sum = all.reduce((total, value) => total + value, 0);
  const differenceOf = (sumX: number) => sumX / x.length - (sum - sumX) / y.length;
  const far = Math.abs(differenceOf(x.reduce((total, value) => total + value, 0))) - SAME;
  let count = 0;
  let total = 0;
  const choose = (from: number, left: number, sumX: number): void => {
    if (left === 0) {
      if (Math.abs(differenceOf(sumX)) >= far) count += 1;
      total += 1;
      return;
    }
    for (let index = from; index <= all.length - left; index += 1) {
      choose(index + 1, left - 1, sumX + (all[index] as number));
    }
  };
  choose(0, x.length, 0);
  return resultOf(count, total);
}

/**
 * Every way to turn the signs of paired differences round, as the coins before an experiment might have
 * fallen (Fisher 1935). @param differences at most about 20
 */
export function signFlipTest(differences: readonly number[]): PermutationResult {
  const far = Math.abs(differences.reduce((sum, value) => sum + value, 0)) - SAME;
  const total = 2 ** differences.length;
  let count = 0;
  for (let flips = 0; flips < total; flips += 1) {
    let sum = 0;
    for (const [place, value] of differences.entries()) {
      sum += (flips >> place) & 1 ? -value : value;
    }
    if (Math.abs(sum) >= far) count += 1;
  }
  return resultOf(count, total);
}
