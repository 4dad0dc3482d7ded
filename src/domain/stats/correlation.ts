import type { DayValues } from './descriptive.ts';
import { orderOf, ranksAmongPairs } from './ranks.ts';

export type Correlation = {
  /** -1 to 1; NaN when either side never varies. */
  readonly r: number;
  /** Days on which both were there. */
  readonly pairCount: number;
};

/** Pearson's product-moment correlation over the days on which both are there. */
export function pearson(x: DayValues, y: DayValues): Correlation {
  let pairCount = 0;
  let sumX = 0;
  let sumY = 0;
  for (let day = 0; day < x.length; day += 1) {
    const xOfDay = x[day] as number;
    const yOfDay = y[day] as number;
    if (Number.isNaN(xOfDay) || Number.isNaN(yOfDay)) continue;
    pairCount += 1;
    sumX += xOfDay;
    sumY += yOfDay;
  }
  // A second pass about the means: sums of squares of large numbers would lose what matters.
  const meanX = sumX / pairCount;
  const meanY = sumY / pairCount;
  let squaresX = 0;
  let squaresY = 0;
  let products = 0;
  for (let day = 0; day < x.length; day += 1) {
    const fromX = (x[day] as number) - meanX;
    const fromY = (y[day] as number) - meanY;
    if (Number.isNaN(fromX) || Number.isNaN(fromY)) continue;
    squaresX += fromX * fromX;
    squaresY += fromY * fromY;
    products += fromX * fromY;
  }
  // Rounding alone leaves a trace of variance in a constant.
  const isFlat = squaresX < 1e-18 * pairCount || squaresY < 1e-18 * pairCount;
  const r = products / Math.sqrt(squaresX * squaresY);
  return { r: isFlat ? Number.NaN : Math.min(1, Math.max(-1, r)), pairCount };
}

/**
 * Spearman's rho: Pearson's r of the ranks, ties at their mean rank, ranked among the pairs only.
 * @param orders of both, when they are known already
 */
export function spearman(
  x: DayValues,
  y: DayValues,
  orders: { readonly x: Int32Array; readonly y: Int32Array } = { x: orderOf(x), y: orderOf(y) },
): Correlation {
  return pearson(ranksAmongPairs(x, orders.x, y), ranksAmongPairs(y, orders.y, x));
}

/** The days on which both are there, one after the other. */
export function pairsOf(
  x: DayValues,
  y: DayValues,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const pairX = new Float64Array(x.length);
  const pairY = new Float64Array(x.length);
  let count = 0;
  for (let day = 0; day < x.length; day += 1) {
    const xOfDay = x[day] as number;
    const yOfDay = y[day] as number;
    if (Number.isNaN(xOfDay) || Number.isNaN(yOfDay)) continue;
    pairX[count] = xOfDay;
    pairY[count] = yOfDay;
    count += 1;
  }
  return { x: pairX.subarray(0, count), y: pairY.subarray(0, count) };
}
