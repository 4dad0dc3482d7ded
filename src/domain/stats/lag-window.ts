import type { DayValues } from './descriptive.ts';

/**
 * For each day the mean of what was noted `fromDays` to `toDays` before it (0 is the day itself, negative
 * lies ahead), missing where fewer than `needed` of them were noted.
 */
export function lagWindowMean(
  values: DayValues,
  { fromDays, toDays, needed }: { fromDays: number; toDays: number; needed: number },
): DayValues {
  // Running sums, so that a window of three weeks costs no more than one of a day.
  const sums = new Float64Array(values.length + 1);
  const counts = new Int32Array(values.length + 1);
  for (let day = 0; day < values.length; day += 1) {
    const value = values[day] as number;
    const isThere = !Number.isNaN(value);
    sums[day + 1] = (sums[day] as number) + (isThere ? value : 0);
    counts[day + 1] = (counts[day] as number) + (isThere ? 1 : 0);
  }
  const means = new Float64Array(values.length);
  for (let day = 0; day < values.length; day += 1) {
    const start = Math.min(values.length, Math.max(0, day - toDays));
    const end = Math.min(values.length, Math.max(0, day - fromDays + 1));
    const count = (counts[end] as number) - (counts[start] as number);
    means[day] =
      count < needed || count === 0
        ? Number.NaN
        : ((sums[end] as number) - (sums[start] as number)) / count;
  }
  return means;
}
