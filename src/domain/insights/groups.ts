import { type DayValues, type GroupSummary, pairsOf, quantile } from '../stats/index.ts';
import type { Scale } from './windows.ts';

/** Of each day: with (or the top third), without (or the bottom third), neither, not both noted. */
export const IN_NEITHER = 2;
export const NOT_PAIRED = 3;
export type Groups = Uint8Array;

export type GroupCounts = {
  readonly pairedDays: number;
  /** From the first paired day to the last, both counted. */
  readonly spanDays: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly daysWith: number;
  readonly daysWithout: number;
  readonly runsWith: number;
  readonly runsWithout: number;
};

/** Deals the days on which both are noted into those with and those without. */
export function dealDays(x: DayValues, y: DayValues, scale: Scale): Groups {
  const { low, high } = scale === 'yes-no' ? { low: 0, high: 1 } : thirdsOf(x, y);
  const groups = new Uint8Array(x.length);
  for (let day = 0; day < x.length; day += 1) {
    const value = x[day] as number;
    if (Number.isNaN(value) || Number.isNaN(y[day])) groups[day] = NOT_PAIRED;
    else if (value >= high) groups[day] = 1;
    else groups[day] = value <= low ? 0 : IN_NEITHER;
  }
  return groups;
}

/**
 * Up to `low` is the bottom third and from `high` the top. Where one amount (mostly 0) fills more than a third,
 * all of it is on one side and what lies beyond on the other.
 */
function thirdsOf(x: DayValues, y: DayValues): { low: number; high: number } {
  const sorted = pairsOf(x, y).x.sort();
  const low = quantile(sorted, 1 / 3);
  const high = quantile(sorted, 2 / 3);
  if (low < high) return { low, high };
  const above = sorted.find((value) => value > low);
  if (above !== undefined) return { low, high: above };
  // All of it is at the top: then less than that is the other side.
  return { low: sorted.findLast((value) => value < low) ?? Number.NEGATIVE_INFINITY, high: low };
}

/** A run goes on until a day of another group; days that are not noted do not end it. */
export function countGroups(groups: Groups): GroupCounts {
  const days = [0, 0, 0];
  const runs = [0, 0, 0];
  let firstDay = -1;
  let lastDay = -1;
  let before = -1;
  for (let day = 0; day < groups.length; day += 1) {
    const group = groups[day] as number;
    if (group === NOT_PAIRED) continue;
    if (firstDay < 0) firstDay = day;
    lastDay = day;
    days[group] = (days[group] as number) + 1;
    if (group !== before) runs[group] = (runs[group] as number) + 1;
    before = group;
  }
  const [daysWithout = 0, daysWith = 0, daysBetween = 0] = days;
  const [runsWithout = 0, runsWith = 0] = runs;
  return {
    pairedDays: daysWith + daysWithout + daysBetween,
    spanDays: firstDay < 0 ? 0 : lastDay - firstDay + 1,
    firstDay,
    lastDay,
    daysWith,
    daysWithout,
    runsWith,
    runsWithout,
  };
}

/** The outcomes of the days with and of those without, within some days. */
export function summariseGroups(
  groups: Groups,
  y: DayValues,
  { firstDay, lastDay }: { readonly firstDay: number; readonly lastDay: number },
): { readonly with: GroupSummary; readonly without: GroupSummary } {
  const counts: [number, number] = [0, 0];
  const sums: [number, number] = [0, 0];
  for (let day = firstDay; day <= lastDay; day += 1) {
    const group = groups[day] as number;
    if (group !== 0 && group !== 1) continue;
    counts[group] += 1;
    sums[group] += y[day] as number;
  }
  const means: [number, number] = [sums[0] / counts[0], sums[1] / counts[1]];
  const squares: [number, number] = [0, 0];
  for (let day = firstDay; day <= lastDay; day += 1) {
    const group = groups[day] as number;
    if (group !== 0 && group !== 1) continue;
    squares[group] += ((y[day] as number) - means[group]) ** 2;
  }
  return {
    without: { count: counts[0], mean: means[0], squares: squares[0] },
    with: { count: counts[1], mean: means[1], squares: squares[1] },
  };
}
