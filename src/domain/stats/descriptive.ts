/**
 * Days are numbers in a `Float64Array`, one a day, in order; NaN is a day that was not noted. So a
 * review of ten years makes no object a day.
 */
export type DayValues = Float64Array;

export function toDayValues(values: readonly (number | null)[]): DayValues {
  return Float64Array.from(values, (value) => value ?? Number.NaN);
}

/** Without the missing ones, in their order. */
export function presentOf(values: DayValues): Float64Array {
  const present = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (Number.isNaN(value)) continue;
    present[count] = value;
    count += 1;
  }
  return present.subarray(0, count);
}

/** NaN of nothing. */
export function meanOfNumbers(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] as number;
  return sum / values.length;
}

/** Sum of the squared distances from the mean. */
export function sumOfSquares(values: ArrayLike<number>): number {
  const mean = meanOfNumbers(values);
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += ((values[index] as number) - mean) ** 2;
  }
  return sum;
}

/** Of a sample: divided by n - 1. NaN of fewer than two. */
export function standardDeviation(values: ArrayLike<number>): number {
  return values.length < 2 ? Number.NaN : Math.sqrt(sumOfSquares(values) / (values.length - 1));
}

/**
 * Linear interpolation between the order statistics (Hyndman and Fan 1996, type 7; R's default).
 * @param sorted ascending, none missing
 * @param share 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (at - below);
}

/** Ascending, as a new array. */
export function sortedNumbers(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}
