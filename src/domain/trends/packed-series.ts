import { type DayRange, daysInRange } from '../day/index.ts';
import type { Observation } from '../series/index.ts';

/** Observations of consecutive days without their days: what can be handed from one thread to another at no cost. */
export type PackedSeries = {
  /** NaN for what was not noted. */
  readonly values: Float64Array<ArrayBuffer>;
  readonly counts: Uint16Array<ArrayBuffer>;
};

export function packSeries(observations: readonly Observation[]): PackedSeries {
  return {
    values: Float64Array.from(observations, ({ value }) => value ?? Number.NaN),
    counts: Uint16Array.from(observations, ({ count }) => count),
  };
}

/** @param range whose days they are */
export function unpackSeries(
  { values, counts }: PackedSeries,
  range: DayRange,
): readonly Observation[] {
  return daysInRange(range).map((day, index) => {
    const value = values[index] ?? Number.NaN;
    return { day, value: Number.isNaN(value) ? null : value, count: counts[index] ?? 0 };
  });
}

export function isNoted({ counts }: PackedSeries): boolean {
  return counts.some((count) => count > 0);
}
