import type { DayValues } from './descriptive.ts';

/**
 * How a series resembles itself `lag` days before, -1 to 1; 0 when it never varies.
 *
 * r_k = sum (v_t - m)(v_{t-k} - m) / sum (v_t - m)^2, as R's acf has it. With days missing in between, the
 * numerator is divided by its count of pairs and the denominator by its count of days (our choice).
 */
export function autocorrelation(values: DayValues, lag: number): number {
  let count = 0;
  let sum = 0;
  let first = -1;
  let last = -1;
  for (let day = 0; day < values.length; day += 1) {
    const value = values[day] as number;
    if (Number.isNaN(value)) continue;
    if (first < 0) first = day;
    last = day;
    count += 1;
    sum += value;
  }
  if (count < 2) return 0;
  const mean = sum / count;
  let squares = 0;
  let products = 0;
  let pairs = 0;
  for (let day = first; day <= last; day += 1) {
    const fromMean = (values[day] as number) - mean;
    if (Number.isNaN(fromMean)) continue;
    squares += fromMean * fromMean;
    if (day - lag < first) continue;
    const before = (values[day - lag] as number) - mean;
    if (Number.isNaN(before)) continue;
    products += fromMean * before;
    pairs += 1;
  }
  if (squares < 1e-18 * count || pairs === 0) return 0;
  const hasGaps = count < last - first + 1;
  const r = hasGaps ? products / pairs / (squares / count) : products / squares;
  return Math.min(1, Math.max(-1, r));
}

/** Above it the formula has nothing left to say. */
const MEMORY_MAXIMUM = 0.95;

/**
 * How many independent days so many days are worth when both series remember: n (1 - ab) / (1 + ab), with
 * their lag-1 autocorrelations (Bretherton et al. 1999). The product is held to 0 … 0.95, so that it is
 * never more than `count`.
 */
export function effectiveCount(count: number, memoryX: number, memoryY: number): number {
  const product = Math.min(MEMORY_MAXIMUM, Math.max(0, memoryX * memoryY));
  return (count * (1 - product)) / (1 + product);
}

/** The fuller form, over several lags (Pyper and Peterman 1998): 1/N* = 1/N + (2/N) sum ((N-j)/N) r_x(j) r_y(j). */
export function effectiveCountOverLags(x: DayValues, y: DayValues, lags: number): number {
  const count = x.length;
  let sum = 0;
  for (let lag = 1; lag <= lags; lag += 1) {
    sum += ((count - lag) / count) * autocorrelation(x, lag) * autocorrelation(y, lag);
  }
  return 1 / (1 / count + (2 / count) * sum);
}
