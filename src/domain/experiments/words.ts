import type { TextRef } from '../entries/index.ts';
import { roundToTenth } from '../series/index.ts';
import type { ExperimentResult } from './analyse.ts';
import type { GuardReason } from './guards.ts';

/** The verdict as a sentence; who puts it into words adds `outcome`. */
export function verdictText({ verdict, keptPairs, estimate }: ExperimentResult): TextRef {
  const key = `experiments.verdict.${verdict}`;
  if (verdict === 'too-few-pairs' || estimate === null)
    return { key, values: { pairs: keptPairs } };
  const { mean, interval } = estimate;
  return {
    key,
    values: {
      pairs: keptPairs,
      points: roundToTenth(Math.abs(mean)),
      low: roundToTenth(interval.low),
      high: roundToTenth(interval.high),
    },
  };
}

export function guardKeys(reasons: readonly GuardReason[]): readonly string[] {
  return reasons.map((reason) => `experiments.guard.${reason}`);
}
