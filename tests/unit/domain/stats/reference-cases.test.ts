/**
 * Published values, and values computed by two independent routes; each case names its source. A name of a
 * case here that the file does not have, or one of the file that is not asked here, is an error.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { computeTrailingMean } from '@/domain/series';
import { parseLocalDay } from '@/domain/day';
import {
  autocorrelation,
  effectiveCount,
  effectiveCountOverLags,
} from '@/domain/stats/autocorrelation.ts';
import { falseDiscoveryRates } from '@/domain/stats/benjamini-hochberg.ts';
import { pearson, spearman } from '@/domain/stats/correlation.ts';
import {
  meanOfNumbers,
  quantile,
  sortedNumbers,
  standardDeviation,
  sumOfSquares,
  toDayValues,
} from '@/domain/stats/descriptive.ts';
import { lagWindowMean } from '@/domain/stats/lag-window.ts';
import {
  aboveAllBefore,
  keptWithoutOverlap,
  mannWhitneyExactP,
  mannWhitneyU,
  nonOverlap,
  rankBiserial,
  wilcoxonSignedRank,
} from '@/domain/stats/overlap.ts';
import {
  blockPermutationTest,
  circularShiftTest,
  exactLabelTest,
  meanDifferenceStatistic,
  signFlipTest,
} from '@/domain/stats/permutation.ts';
import { posteriorOfMean } from '@/domain/stats/posterior.ts';
import { seededRandom } from '@/domain/stats/random.ts';
import {
  cohenD,
  differenceOfEffectiveDays,
  hedgesG,
  intervalAround,
  studentDifference,
  summaryOf,
  welchDifference,
} from '@/domain/stats/two-means.ts';
import cases from './fixtures/reference-cases.json';

type Numbers = (number | null)[];
type Case = {
  readonly id: string;
  readonly input: Readonly<Record<string, never>>;
  readonly expected: Readonly<Record<string, never>>;
  readonly tolerance: number;
};

const asked = new Set<string>();
const all = cases as unknown as readonly Case[];

function caseOf(id: string) {
  asked.add(id);
  const found = all.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No case ${id}`);
  const { input, expected, tolerance } = found;
  const near = (name: string, actual: unknown) => {
    const wanted: unknown = expected[name];
    if (wanted === undefined) throw new Error(`${id} expects no ${name}`);
    expectNear(actual, wanted, tolerance, `${id} ${name}`);
  };
  // oxlint-disable-next-line no-unnecessary-type-parameters -- what a case holds is known where it is asked
  return { input: <T>(name: string) => input[name] as T, near };
}

/** Numbers to the tolerance, lists member by member. */
function expectNear(actual: unknown, wanted: unknown, tolerance: number, name: string): void {
  if (Array.isArray(wanted)) {
    const list = Array.from(actual as ArrayLike<unknown>);
    expect(list.length, name).toBe(wanted.length);
    for (const [index, value] of wanted.entries()) {
      expectNear(list[index], value, tolerance, `${name} ${index}`);
    }
    return;
  }
  if (typeof wanted !== 'number') {
    expect(actual, name).toEqual(wanted);
    return;
  }
  expect(Math.abs((actual as number) - wanted), `${name}: ${String(actual)}`).toBeLessThanOrEqual(
    tolerance,
  );
}

const listed = (values: Float64Array): Numbers =>
  Array.from(values, (value) => (Number.isNaN(value) ? null : value));

const split = (x: readonly number[], y: readonly number[]) => ({
  exposed: y.filter((_, day) => x[day] === 1),
  unexposed: y.filter((_, day) => x[day] === 0),
});

afterAll(() => {
  expect([...asked].sort()).toEqual(all.map(({ id }) => id).sort());
});

describe('many comparisons', () => {
  it.each(['R01', 'R02'])('%s', (id) => {
    const { input, near } = caseOf(id);
    const rates = falseDiscoveryRates(input<number[]>('p'));
    near('q', rates);
    if (id === 'R01') near('rejected_at_0.05', rates.filter((rate) => rate <= 0.05).length);
  });
});

describe('two groups', () => {
  it('R04 and R05', () => {
    const u = caseOf('R04');
    const [x, y] = [u.input<number[]>('x'), u.input<number[]>('y')];
    u.near('U_x', mannWhitneyU(x, y));
    u.near('U_y', mannWhitneyU(y, x));
    u.near('p_exact', mannWhitneyExactP(mannWhitneyU(x, y), x.length, y.length));
    const effect = caseOf('R05');
    effect.near('rank_biserial', rankBiserial(17, 5, 4));
    effect.near('NAP', nonOverlap(17, 5, 4));
  });

  it('R07', () => {
    const { input, near } = caseOf('R07');
    const [before, after] = [input<number[]>('A'), input<number[]>('B')];
    const u = mannWhitneyU(after, before);
    near('NAP', nonOverlap(u, after.length, before.length));
    near('Tau', rankBiserial(u, after.length, before.length));
    near('PND', aboveAllBefore(before, after));
    near('PAND', keptWithoutOverlap(before, after));
  });

  it('R10', () => {
    const { input, near } = caseOf('R10');
    const [x, y] = [input<number[]>('x'), input<number[]>('y')];
    const found = studentDifference(summaryOf(x), summaryOf(y));
    near('t', found.t);
    near('df', found.degreesOfFreedom);
    near('p', found.p);
    near('mean_x', meanOfNumbers(x));
    near('mean_y', meanOfNumbers(y));
    near('ci95', [found.interval.low, found.interval.high]);
  });

  it('R11', () => {
    const { input, near } = caseOf('R11');
    const [x, y] = [summaryOf(input<number[]>('x')), summaryOf(input<number[]>('y'))];
    const found = welchDifference(x, y);
    near('t', found.t);
    near('df', found.degreesOfFreedom);
    near('p', found.p);
    near('ci95', [found.interval.low, found.interval.high]);
    near('cohen_d_g2_minus_g1', cohenD(y, x));
    near('hedges_g', hedgesG(y, x));
  });

  it('R34', () => {
    const { input, near } = caseOf('R34');
    const [x, y] = [input<number[]>('x'), input<number[]>('y')];
    near('mean_x', meanOfNumbers(x));
    near('mean_y', meanOfNumbers(y));
    near('SS_x', sumOfSquares(x));
    near('SS_y', sumOfSquares(y));
    near('df', studentDifference(summaryOf(x), summaryOf(y)).degreesOfFreedom);
    near('t', studentDifference(summaryOf(x), summaryOf(y)).t);
  });

  it('R13, R14, R15', () => {
    const ranks = caseOf('R13');
    const found = wilcoxonSignedRank(ranks.input<number[]>('d'));
    ranks.near('W_min', found.smallerSum);
    ranks.near('p', found.p);
    const flips = caseOf('R14');
    const flipped = signFlipTest(flips.input<number[]>('d'));
    flips.near('count', flipped.count);
    flips.near('total', flipped.total);
    flips.near('p', flipped.p);
    const labels = caseOf('R15');
    const dealt = exactLabelTest(labels.input<number[]>('x'), labels.input<number[]>('y'));
    labels.near('count_abs_ge', dealt.count);
    labels.near('total', dealt.total);
    labels.near('p_abs', dealt.p);
  });
});

describe('days that remember', () => {
  it('R17', () => {
    const { input, near } = caseOf('R17');
    const series = toDayValues(input<number[]>('x'));
    near(
      'acf_lag0_7_rounded3',
      [0, 1, 2, 3, 4, 5, 6, 7].map((lag) => autocorrelation(series, lag)),
    );
  });

  it('R19', () => {
    const { input, near } = caseOf('R19');
    const [x, y] = [input<number[]>('x'), input<number[]>('y')];
    const { exposed, unexposed } = split(x, y);
    const u = mannWhitneyU(exposed, unexposed);
    near('n1', exposed.length);
    near('n0', unexposed.length);
    near('diff', meanOfNumbers(exposed) - meanOfNumbers(unexposed));
    near('U', u);
    near('rank_biserial', rankBiserial(u, exposed.length, unexposed.length));
    near('pearson', pearson(toDayValues(x), toDayValues(y)).r);
    near('spearman', spearman(toDayValues(x), toDayValues(y)).r);
  });

  it('R20', () => {
    const { input, near } = caseOf('R20');
    const [x, y] = [toDayValues(input<number[]>('x')), toDayValues(input<number[]>('y'))];
    for (const [name, guard] of [
      ['shifts_7_to_21', 7],
      ['shifts_1_to_27', 1],
    ] as const) {
      const { count, total, p } = circularShiftTest(x, y, meanDifferenceStatistic, {
        guardDays: guard,
      });
      near(name, { K: total - 1, count_ge: count - 1, p });
    }
  });

  it('R21', () => {
    const { input, near } = caseOf('R21');
    const { count, total, p } = blockPermutationTest(
      toDayValues(input<number[]>('x')),
      toDayValues(input<number[]>('y')),
      meanDifferenceStatistic,
      { blockDays: 7, firstDay: 0, draws: 0 },
      seededRandom(1),
    );
    near('count_ge_including_identity', count);
    near('total', total);
    near('p', p);
  });

  it('R23', () => {
    const { input, near } = caseOf('R23');
    const [x, y] = [input<number[]>('x'), input<number[]>('y')];
    const [xOfDays, yOfDays] = [toDayValues(x), toDayValues(y)];
    const memory = [autocorrelation(xOfDays, 1), autocorrelation(yOfDays, 1)] as const;
    near('r1x', memory[0]);
    near('r1y', memory[1]);
    const effectiveDays = effectiveCount(x.length, ...memory);
    near('n_eff', effectiveDays);
    const { exposed, unexposed } = split(x, y);
    near('se_pooled', studentDifference(summaryOf(exposed), summaryOf(unexposed)).standardError);
    const found = differenceOfEffectiveDays(
      summaryOf(exposed),
      summaryOf(unexposed),
      effectiveDays,
    );
    near('se_adj', found.standardError);
    near('t', found.t);
    near('p', found.p);
    near('ci95', [found.interval.low, found.interval.high]);
    near('pyper_peterman_Nstar_J7', effectiveCountOverLags(xOfDays, yOfDays, 7));
  });

  it('R30', () => {
    const { input, near } = caseOf('R30');
    const [x, y] = [input<Numbers>('x'), input<Numbers>('y')];
    const both = x.flatMap((value, day) => {
      const yOfDay = y[day] ?? null;
      return value === null || yOfDay === null ? [] : [{ value, yOfDay }];
    });
    near('n1', both.filter(({ value }) => value === 1).length);
    near('n0', both.filter(({ value }) => value === 0).length);
    near('diff', meanDifferenceStatistic(toDayValues(x), 0, toDayValues(y)));
    const { count, total, p } = circularShiftTest(
      toDayValues(x),
      toDayValues(y),
      meanDifferenceStatistic,
      { guardDays: 3 },
    );
    near('K', total - 1);
    near('count_ge', count - 1);
    near('p', p);
  });
});

describe('experiments', () => {
  it('R25', () => {
    const { input, near } = caseOf('R25');
    const pairs = input<number[][]>('pair_differences');
    const errors = pairs.map((d) => standardDeviation(d) / Math.sqrt(d.length));
    near(
      'p_flip',
      pairs.map((d) => signFlipTest(d).p),
    );
    near('mean', pairs.map(meanOfNumbers));
    near('se', errors);
    near(
      'ci95',
      pairs.map((d, index) => {
        const { low, high } = intervalAround(meanOfNumbers(d), errors[index] ?? 0, d.length - 1);
        return [low, high];
      }),
    );
  });

  it('R27', () => {
    const pairs = caseOf('R25').input<number[][]>('pair_differences');
    const { near } = caseOf('R27');
    const found = pairs.map((d) => posteriorOfMean(d, 1.5));
    near(
      'mean',
      found.map((posterior) => posterior?.mean),
    );
    near(
      'ci95_grid_0.001',
      found.map((posterior) => [posterior?.interval.low, posterior?.interval.high]),
    );
    near(
      'P_gt_0',
      found.map((posterior) => posterior?.above(0)),
    );
    near(
      'P_gt_0.5',
      found.map((posterior) => posterior?.above(0.5)),
    );
  });
});

describe('windows and quantiles', () => {
  it('R28', () => {
    const { input, near } = caseOf('R28');
    const values = toDayValues(input<Numbers>('v'));
    const window = { fromDays: input<number>('from'), toDays: input<number>('to') };
    near('need_2_of_3', listed(lagWindowMean(values, { ...window, needed: 2 })));
    near('need_3_of_3', listed(lagWindowMean(values, { ...window, needed: 3 })));
  });

  it('R29', () => {
    const { input, near } = caseOf('R29');
    const day = parseLocalDay('2026-01-01');
    const observations = input<Numbers>('v').map((value) => ({ day, value, count: 1 }));
    near('out', computeTrailingMean(observations));
  });

  it('R32', () => {
    const { input, near } = caseOf('R32');
    const sorted = sortedNumbers(input<number[]>('v'));
    near(
      'q',
      input<number[]>('p').map((share) => quantile(sorted, share)),
    );
  });

  it('R33', () => {
    const { input, near } = caseOf('R33');
    near(
      'first3',
      input<number[]>('seeds').map((seed) => {
        const random = seededRandom(seed);
        return [random(), random(), random()];
      }),
    );
  });
});
