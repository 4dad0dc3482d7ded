import type { Outcome } from './exposure.ts';
import { thresholds } from './thresholds.ts';

export type LoggingBias = {
  /** Mean outcome on days with complete food notes less that on days without. */
  readonly difference: number;
  readonly daysWithNotes: number;
  readonly daysWithout: number;
};

/**
 * Who writes down less on a bad day compares good days with good days. Non-null when the outcome differs so much
 * between days with food notes and days without that it should be said (science.md 4.8).
 */
export function loggingBiasOf(
  { values, highest }: Pick<Outcome, 'values' | 'highest'>,
  isFoodDay: Uint8Array,
): LoggingBias | null {
  const sums: [number, number] = [0, 0];
  const counts: [number, number] = [0, 0];
  for (const [day, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    const side = isFoodDay[day] === 1 ? 1 : 0;
    sums[side] += value;
    counts[side] += 1;
  }
  if (Math.min(...counts) < thresholds.loggingBiasDays) return null;
  const difference = sums[1] / counts[1] - sums[0] / counts[0];
  if (Math.abs(difference) < (thresholds.loggingBias * highest) / 10) return null;
  return { difference, daysWithNotes: counts[1], daysWithout: counts[0] };
}
