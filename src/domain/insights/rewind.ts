import { type DayValues, quantile, sortedNumbers } from '../stats/index.ts';
import type { Exposure } from './exposure.ts';
import { thresholds } from './thresholds.ts';
import { exposureInWindow } from './windows.ts';

/** One thing that was unlike other times before a day. */
export type RewindLine = {
  readonly exposureId: string;
  /** Whether it was had, or the mean amount, in the days before. */
  readonly before: number;
  /** Of all other days: the share with it, or the middle amount. */
  readonly usual: number;
  /** How often other times were at least as unlike the middle, 0 to 1. */
  readonly rarity: number;
};

/** What is seen before one of five days is not unusual. Ours. */
const RARE_ENOUGH = 0.2;

/**
 * The three days before a day against the person's usual three days: what was different, the rarest first. It says
 * nothing of why; something is always different.
 * @param day index into the series
 */
export function rewindFrom(exposures: readonly Exposure[], day: number): readonly RewindLine[] {
  return exposures
    .flatMap((exposure) => lineOf(exposure, day) ?? [])
    .filter(({ rarity }) => rarity <= RARE_ENOUGH)
    .toSorted(
      (left, right) => left.rarity - right.rarity || (left.exposureId < right.exposureId ? -1 : 1),
    )
    .slice(0, thresholds.rewindLines);
}

function lineOf({ id, scale, values }: Exposure, day: number): RewindLine | null {
  const windows = exposureInWindow(values, scale, { fromDays: 1, toDays: thresholds.rewindDays });
  const before = windows[day];
  if (before === undefined || Number.isNaN(before)) return null;
  const others = othersThan(windows, day);
  if (others.length < thresholds.gates.pairedDays) return null;
  const usual =
    scale === 'yes-no'
      ? others.reduce((sum, value) => sum + value, 0) / others.length
      : quantile(sortedNumbers(others), 0.5);
  const distance = Math.abs(before - usual);
  const atLeastAsFar = others.filter((value) => Math.abs(value - usual) >= distance);
  const rarity = atLeastAsFar.length / others.length;
  return distance === 0 ? null : { exposureId: id, before, usual, rarity };
}

/** Windows that share no day with this one. */
function othersThan(windows: DayValues, day: number): Float64Array {
  return windows.filter(
    (value, other) => !Number.isNaN(value) && Math.abs(other - day) >= thresholds.rewindDays,
  );
}
