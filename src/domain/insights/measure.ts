import {
  differenceOfEffectiveDays,
  effectiveCount,
  type Interval,
  pearson,
  spearman,
  studentTwoSidedP,
} from '../stats/index.ts';
import { type Groups, summariseGroups } from './groups.ts';
import { thresholds } from './thresholds.ts';
import type { PreparedExposure, PreparedOutcome } from './prepare.ts';

export type Measured = {
  /** Pearson's r for had or not had, Spearman's rho for amounts. */
  readonly r: number;
  readonly effectiveDays: number;
  /** Two-sided, on the effective days; 1 when nothing can be said. */
  readonly p: number;
  /** Mean outcome of the days with less that of the days without, in points of the scale. */
  readonly difference: number;
  /** 95 %; null on too few effective days. */
  readonly interval: Interval | null;
};

/** science.md 4.5: correlation with effective days; t = r sqrt((n_eff - 2) / (1 - r^2)). */
function correlate(
  { x, order, memory }: PreparedExposure,
  outcome: PreparedOutcome,
): Pick<Measured, 'r' | 'effectiveDays' | 'p'> {
  const { y } = outcome;
  const { r, pairCount } =
    order === null ? pearson(x, y) : spearman(x, y, { x: order, y: outcome.order });
  const effectiveDays = effectiveCount(pairCount, memory, outcome.memory);
  const p = studentTwoSidedP(r * Math.sqrt((effectiveDays - 2) / (1 - r * r)), effectiveDays - 2);
  return { r, effectiveDays, p: Number.isNaN(p) ? 1 : p };
}

/** science.md 4.3 and 4.7: the difference in points, its interval widened for what the days remember. */
export function measureDifference(
  groups: Groups,
  { memory }: Pick<PreparedExposure, 'memory'>,
  outcome: Pick<PreparedOutcome, 'y' | 'memory'>,
): Pick<Measured, 'difference' | 'interval'> {
  const sides = summariseGroups(groups, outcome.y, { firstDay: 0, lastDay: groups.length - 1 });
  const count = sides.with.count + sides.without.count;
  const effectiveDays = effectiveCount(count, memory, outcome.memory);
  const { difference, interval } = differenceOfEffectiveDays(
    sides.with,
    sides.without,
    effectiveDays,
  );
  return {
    difference,
    interval: effectiveDays < thresholds.effectiveDaysMinimum ? null : interval,
  };
}

export function measure(
  groups: Groups,
  exposure: PreparedExposure,
  outcome: PreparedOutcome,
): Measured {
  return { ...correlate(exposure, outcome), ...measureDifference(groups, exposure, outcome) };
}
