import { meanOfNumbers, standardDeviation } from './descriptive.ts';
import { studentLogDensity } from './student-t.ts';
import type { Interval } from './two-means.ts';

/** Grid of science.md 4.11: wide enough for any difference of two ratings from 0 to 10. */
const GRID_FROM = -10;
const GRID_TO = 10;
const GRID_STEP = 0.001;
const GRID_COUNT = Math.round((GRID_TO - GRID_FROM) / GRID_STEP) + 1;

export type Posterior = {
  readonly mean: number;
  readonly interval: Interval;
  /** How likely the difference lies above a limit, 0 to 1. */
  readonly above: (limit: number) => number;
};

/**
 * What is to be believed of the mean of paired differences d: prior N(0, priorDeviation^2), likelihood
 * (mean(d) - d) / SE ~ Student t on k - 1 degrees of freedom, on a grid. A normal likelihood would be too
 * sure of few pairs.
 * @param differences at least two; null when they leave no spread to judge by
 * @param leastDeviation what the differences are uncertain by at least, whatever their own spread
 */
export function posteriorOfMean(
  differences: readonly number[],
  priorDeviation: number,
  leastDeviation = 0,
): Posterior | null {
  const deviation = Math.max(standardDeviation(differences), leastDeviation);
  const standardError = deviation / Math.sqrt(differences.length);
  if (!(standardError > 0)) return null;
  const mean = meanOfNumbers(differences);
  const logs = new Float64Array(GRID_COUNT);
  let highest = Number.NEGATIVE_INFINITY;
  for (let point = 0; point < GRID_COUNT; point += 1) {
    const value = valueAt(point);
    const log =
      -0.5 * (value / priorDeviation) ** 2 +
      studentLogDensity((mean - value) / standardError, differences.length - 1);
    logs[point] = log;
    if (log > highest) highest = log;
  }
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const cumulative = new Float64Array(GRID_COUNT);
  let sum = 0;
  let sumOfValues = 0;
  for (let point = 0; point < GRID_COUNT; point += 1) {
    const weight = (weights[point] as number) / total;
    sum += weight;
    sumOfValues += weight * valueAt(point);
    cumulative[point] = sum;
  }
  const quantileOf = (share: number) =>
    valueAt(cumulative.findIndex((shareBelow) => shareBelow >= share));
  return {
    mean: sumOfValues,
    interval: { low: quantileOf(0.025), high: quantileOf(0.975) },
    above: (limit) => {
      const at = (limit - GRID_FROM) / GRID_STEP;
      if (at < 0) return 1;
      if (at >= GRID_COUNT - 1) return 0;
      // Each point stands for the step around it, so that half of the weight at the limit lies above.
      const point = Math.floor(at);
      const below = between(
        pointMass(cumulative, point),
        pointMass(cumulative, point + 1),
        at - point,
      );
      return 1 - below;
    },
  };
}

function valueAt(point: number): number {
  return GRID_FROM + point * GRID_STEP;
}

/** What lies below a point of the grid, half of its own weight with it. */
function pointMass(cumulative: Float64Array, point: number): number {
  const before = point === 0 ? 0 : (cumulative[point - 1] as number);
  return (before + (cumulative[point] as number)) / 2;
}

function between(low: number, high: number, share: number): number {
  return low + (high - low) * share;
}
