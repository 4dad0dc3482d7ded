import { formatDay, type LocalDay, yearOf } from '@/domain/day';
import type { TrendStep } from '@/domain/trends';
import { LOCALE } from '@/texts';

/** From here on the chart labels the months only. */
const MONTHS_FROM_POINTS = 50;

/** How a point is named under the chart: as much of its date as the range leaves open. */
export function chartTick(days: readonly LocalDay[], step: TrendStep): (day: string) => string {
  const [first, last] = [days[0], days.at(-1)];
  const hasYears = first !== undefined && last !== undefined && yearOf(first) !== yearOf(last);
  const months = hasYears ? 'monthYear' : 'month';
  const style = step !== 'month' && days.length < MONTHS_FROM_POINTS ? 'short' : months;
  return (day) => formatDay(day as LocalDay, style, LOCALE);
}
