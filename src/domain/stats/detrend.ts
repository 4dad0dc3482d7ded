import type { DayValues } from './descriptive.ts';

/**
 * What is left of a series without its straight line over time, about 0; otherwise two series that both
 * drift always seem to agree. Least squares: b = sum (t - tm)(y - ym) / sum (t - tm)^2.
 */
export function detrended(values: DayValues): DayValues {
  let count = 0;
  let sumDay = 0;
  let sum = 0;
  for (let day = 0; day < values.length; day += 1) {
    const value = values[day] as number;
    if (Number.isNaN(value)) continue;
    count += 1;
    sumDay += day;
    sum += value;
  }
  const meanDay = sumDay / count;
  const mean = sum / count;
  let products = 0;
  let squares = 0;
  for (let day = 0; day < values.length; day += 1) {
    const value = values[day] as number;
    if (Number.isNaN(value)) continue;
    products += (day - meanDay) * (value - mean);
    squares += (day - meanDay) ** 2;
  }
  const slope = squares === 0 ? 0 : products / squares;
  return values.map((value, day) => value - mean - slope * (day - meanDay));
}
