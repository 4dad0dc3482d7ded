import { daysInRange, type LocalDay } from '../day/index.ts';
import {
  type Interval,
  meanOfNumbers,
  posteriorOfMean,
  signFlipTest,
  sumOfSquares,
} from '../stats/index.ts';
import { type Arm, type ExperimentPlan, type Period, periodsOf } from './plan.ts';

/** Ratings 0 to 10, higher is more bothered; days without one are simply not there. */
export type OutcomeByDay = ReadonlyMap<LocalDay, number>;

export type PeriodMean = {
  readonly arm: Arm;
  /** null: none noted. */
  readonly mean: number | null;
  readonly notedDays: number;
  /** Days after the washout. */
  readonly countedDays: number;
  /** How much the noted days differ: the sum of the squares of their distance from the mean. */
  readonly squares: number;
};

export type PairResult = {
  readonly pairIndex: number;
  readonly with: PeriodMean;
  readonly without: PeriodMean;
  /** With less without; null: dropped, because one of its periods was noted too seldom. */
  readonly difference: number | null;
};

/** science.md 4.11; how good the days are is fixed before anybody sees one. */
export const experimentThresholds = {
  /** Of the days after the washout, in both periods of a pair. */
  notedShare: 0.6,
  /** Two pairs leave one degree of freedom, which says nothing. Ours. */
  pairsMinimum: 3,
  /** Most changes do little: two thirds of all true differences are taken to lie within 1.5 points. */
  priorDeviation: 1.5,
  /** Of the deviation that days let expect, this much is believed of pairs that come out more alike. */
  shareOfDays: 0.6,
  /** The trivial zone. */
  smallestDifference: 0.5,
  probably: 0.95,
  probablyBeyond: 0.75,
  leaning: 0.8,
  /** With five pairs no p can be below 1/16. */
  pairsForP: 6,
} as const;

export const VERDICTS = [
  'probably-helped',
  'leaning-better',
  'cannot-tell',
  'leaning-worse',
  'probably-worse',
  'too-few-pairs',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export type ExperimentResult = {
  readonly pairs: readonly PairResult[];
  readonly keptPairs: number;
  readonly verdict: Verdict;
  /** null: too few pairs. */
  readonly estimate: {
    /** What is to be believed of the difference, in points: with less without. */
    readonly mean: number;
    readonly interval: Interval;
    readonly chanceLower: number;
    readonly chanceHigher: number;
  } | null;
  /** Of all orders the coins might have given; null with fewer pairs than can say anything. */
  readonly p: number | null;
};

/**
 * As the coins drew it, whatever was really done: leaving out the days on which somebody did not feel like it
 * would leave out the bad days. @param lastDay periods that end after it are not over and do not count
 */
export function analyseExperiment(
  plan: ExperimentPlan,
  outcomes: OutcomeByDay,
  lastDay: LocalDay,
): ExperimentResult {
  const pairs = pairsOf(periodsOf(plan), outcomes, lastDay);
  const differences = pairs.flatMap(({ difference }) => difference ?? []);
  const { pairsMinimum, pairsForP } = experimentThresholds;
  const isEnough = differences.length >= pairsMinimum;
  const estimate = isEnough ? estimateOf(differences, leastDeviation(pairs)) : null;
  return {
    pairs,
    keptPairs: differences.length,
    verdict: isEnough ? verdictOf(estimate) : 'too-few-pairs',
    estimate,
    p: differences.length >= pairsForP ? signFlipTest(differences).p : null,
  };
}

function pairsOf(
  periods: readonly Period[],
  outcomes: OutcomeByDay,
  lastDay: LocalDay,
): readonly PairResult[] {
  return periods
    .filter(({ arm }) => arm === 'with')
    .flatMap(({ pairIndex }) => {
      const ofPair = periods.filter((period) => period.pairIndex === pairIndex);
      if (ofPair.some(({ range }) => range.to > lastDay)) return [];
      const meanIn = (arm: Arm) => meanOf(arm, ofPair, outcomes);
      const [withIt, without] = [meanIn('with'), meanIn('without')];
      const isKept = isNotedEnough(withIt) && isNotedEnough(without);
      const difference = isKept ? (withIt.mean ?? 0) - (without.mean ?? 0) : null;
      return [{ pairIndex, with: withIt, without, difference }];
    });
}

function meanOf(arm: Arm, ofPair: readonly Period[], outcomes: OutcomeByDay): PeriodMean {
  const days = ofPair
    .filter((period) => period.arm === arm)
    .flatMap(({ counted }) => daysInRange(counted));
  const noted = days.flatMap((day) => outcomes.get(day) ?? []);
  const mean = noted.length === 0 ? null : meanOfNumbers(noted);
  const squares = noted.length === 0 ? 0 : sumOfSquares(noted);
  return { arm, mean, notedDays: noted.length, countedDays: days.length, squares };
}

function isNotedEnough({ notedDays, countedDays }: PeriodMean): boolean {
  return notedDays > 0 && notedDays >= experimentThresholds.notedShare * countedDays;
}

type Estimate = NonNullable<ExperimentResult['estimate']> & { readonly chanceBeyond: Beyond };
type Beyond = { readonly lower: number; readonly higher: number };

/** Of a whole point: an even error one point wide. */
const ROUNDING_VARIANCE = 1 / 12;

/**
 * What the difference of a pair is uncertain by at least, however alike the pairs happen to come out: with three pairs
 * their spread rests on two degrees of freedom, and is by chance far too small in one experiment of ten. Two things are
 * known besides. Days of one period differ, with a variance s^2 (pooled over all periods, so that it rests on many
 * days): a mean of n of them is uncertain by s^2 / n at least, since days that hang together make it worse. And ratings
 * are whole points. The share keeps this from widening every interval;
 * it is the smallest in tenths with which at least 93 % of intervals hold a truth drawn from the prior, however days hang
 * together (docs/insights-validation.md). Ours.
 * @param pairs at least one of them kept
 */
function leastDeviation(pairs: readonly PairResult[]): number {
  let periodCount = 0;
  let dayCount = 0;
  let squaresOfAll = 0;
  for (const pair of pairs) {
    if (pair.difference === null) continue;
    for (const { notedDays, squares } of [pair.with, pair.without]) {
      periodCount += 1;
      dayCount += notedDays;
      squaresOfAll += squares;
    }
  }
  const freedom = dayCount - periodCount;
  const { shareOfDays } = experimentThresholds;
  const ofDays = freedom > 0 ? shareOfDays ** 2 * (squaresOfAll / freedom) : 0;
  return Math.sqrt((2 * Math.max(ofDays, ROUNDING_VARIANCE)) / (dayCount / periodCount));
}

function estimateOf(differences: readonly number[], atLeast: number): Estimate | null {
  const { priorDeviation, smallestDifference } = experimentThresholds;
  const posterior = posteriorOfMean(differences, priorDeviation, atLeast);
  if (posterior === null) return null;
  const chanceHigher = posterior.above(0);
  return {
    mean: posterior.mean,
    interval: posterior.interval,
    chanceHigher,
    chanceLower: 1 - chanceHigher,
    chanceBeyond: {
      higher: posterior.above(smallestDifference),
      lower: 1 - posterior.above(-smallestDifference),
    },
  };
}

/** The table of science.md 4.11. Lower ratings are calmer skin. */
function verdictOf(estimate: Estimate | null): Verdict {
  if (estimate === null) return 'cannot-tell';
  const { chanceLower, chanceHigher, chanceBeyond } = estimate;
  const { probably, probablyBeyond, leaning } = experimentThresholds;
  if (chanceLower >= probably && chanceBeyond.lower >= probablyBeyond) return 'probably-helped';
  if (chanceHigher >= probably && chanceBeyond.higher >= probablyBeyond) return 'probably-worse';
  if (chanceLower >= leaning) return 'leaning-better';
  return chanceHigher >= leaning ? 'leaning-worse' : 'cannot-tell';
}
