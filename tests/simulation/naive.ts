/** What a plain correlation table would say of the same people: each food in its window, p below 0.05. */
import {
  type Exposure,
  exposureInWindow,
  MAIN_WINDOW,
  type Outcome,
  WINDOWS,
} from '@/domain/insights';
import {
  type Correlation,
  falseDiscoveryRates,
  pearson,
  spearman,
  studentTwoSidedP,
} from '@/domain/stats';

export const NAIVE_METHODS = ['pearson', 'spearman', 'spearmanCorrected'] as const;
export type NaiveMethod = (typeof NAIVE_METHODS)[number];

const ALPHA = 0.05;

/** Ids of the exposures each method would call linked with an outcome, in the main window only. */
export function naiveLinks(
  exposures: readonly Exposure[],
  outcome: Outcome,
): Readonly<Record<NaiveMethod, readonly string[]>> {
  const found = exposures.map(({ id, scale, values }) => {
    const x = exposureInWindow(values, scale, WINDOWS[MAIN_WINDOW]);
    return {
      id,
      pearson: plainP(pearson(x, outcome.values)),
      spearman: plainP(spearman(x, outcome.values)),
    };
  });
  const rates = falseDiscoveryRates(found.map((link) => link.spearman));
  const ids = (isLinked: (index: number) => boolean) =>
    found.filter((_, index) => isLinked(index)).map(({ id }) => id);
  return {
    pearson: ids((index) => (found[index]?.pearson ?? 1) < ALPHA),
    spearman: ids((index) => (found[index]?.spearman ?? 1) < ALPHA),
    // At the rate the program itself uses.
    spearmanCorrected: ids((index) => (rates[index] ?? 1) <= 2 * ALPHA),
  };
}

/** As if every day were news. */
function plainP({ r, pairCount }: Correlation): number {
  const p = studentTwoSidedP(r * Math.sqrt((pairCount - 2) / (1 - r * r)), pairCount - 2);
  return Number.isNaN(p) ? 1 : p;
}
