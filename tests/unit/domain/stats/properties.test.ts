import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autocorrelation, effectiveCount } from '@/domain/stats/autocorrelation.ts';
import { falseDiscoveryRates } from '@/domain/stats/benjamini-hochberg.ts';
import { pairsOf, pearson, spearman } from '@/domain/stats/correlation.ts';
import { toDayValues } from '@/domain/stats/descriptive.ts';
import { detrended } from '@/domain/stats/detrend.ts';
import { lagWindowMean } from '@/domain/stats/lag-window.ts';
import { mannWhitneyExactP } from '@/domain/stats/overlap.ts';
import {
  blockPermutationTest,
  circularShiftTest,
  correlationStatistic,
  exactLabelTest,
  meanDifferenceStatistic,
} from '@/domain/stats/permutation.ts';
import { posteriorOfMean } from '@/domain/stats/posterior.ts';
import { drawNormal, seededRandom } from '@/domain/stats/random.ts';
import { averageRanks } from '@/domain/stats/ranks.ts';
import { studentQuantile, studentTwoSidedP } from '@/domain/stats/student-t.ts';
import {
  differenceOfEffectiveDays,
  studentDifference,
  summaryOf,
} from '@/domain/stats/two-means.ts';

const rating = fc.integer({ min: 0, max: 10 });
const maybe = fc.option(rating, { freq: 4, nil: null });
/** Two series of one length, days missing in either. */
const twoSeries = fc
  .array(fc.tuple(maybe, maybe), { minLength: 12, maxLength: 60 })
  .map((days) => ({
    x: toDayValues(days.map(([x]) => x)),
    y: toDayValues(days.map(([, y]) => y)),
  }));
const padded = (values: Float64Array, before: number, after: number): Float64Array =>
  Float64Array.from([
    ...Array.from({ length: before }, () => Number.NaN),
    ...values,
    ...Array.from({ length: after }, () => Number.NaN),
  ]);

describe('ranks and correlation', () => {
  it('ranks as counting does', () => {
    fc.assert(
      fc.property(fc.array(maybe, { maxLength: 40 }), (values) => {
        const present = values.filter((value) => value !== null);
        const ranks = averageRanks(toDayValues(values));
        for (const [index, value] of values.entries()) {
          if (value === null) expect(ranks[index]).toBeNaN();
          else {
            const smaller = present.filter((other) => other < value).length;
            const equal = present.filter((other) => other === value).length;
            expect(ranks[index]).toBe(smaller + (equal + 1) / 2);
          }
        }
      }),
    );
  });

  it('does not mind the order of days, days without data, or the scale', () => {
    fc.assert(
      fc.property(twoSeries, fc.nat(9), fc.nat(9), ({ x, y }, before, after) => {
        for (const correlate of [pearson, spearman]) {
          const { r, pairCount } = correlate(x, y);
          const others = [
            correlate(x.toReversed(), y.toReversed()),
            correlate(padded(x, before, after), padded(y, before, after)),
            correlate(
              x.map((value) => 3 * value + 7),
              y,
            ),
            correlate(y, x),
          ];
          for (const other of others) {
            expect(other.pairCount).toBe(pairCount);
            if (Number.isNaN(r)) expect(other.r).toBeNaN();
            else expect(other.r).toBeCloseTo(r, 10);
          }
        }
      }),
    );
  });

  it('measures in permutations what it measures elsewhere', () => {
    fc.assert(
      fc.property(twoSeries, ({ x, y }) => {
        const { r } = pearson(x, y);
        if (!Number.isNaN(r)) expect(correlationStatistic(x, 0, y)).toBeCloseTo(r, 10);
      }),
    );
  });

  it('has nothing to say of what never varies', () => {
    const flat = toDayValues([2, 2, 2, 2]);
    expect(pearson(flat, toDayValues([1, 2, 3, 4])).r).toBeNaN();
    expect(autocorrelation(flat, 1)).toBe(0);
  });
});

describe('memory and trend', () => {
  it('does not mind days without data at either end', () => {
    fc.assert(
      fc.property(twoSeries, fc.nat(9), fc.nat(9), ({ y }, before, after) => {
        const wide = padded(y, before, after);
        expect(autocorrelation(wide, 1)).toBeCloseTo(autocorrelation(y, 1), 10);
        const inner = detrended(wide).subarray(before, before + y.length);
        for (const [day, value] of detrended(y).entries()) {
          if (Number.isNaN(value)) expect(inner[day]).toBeNaN();
          else expect(inner[day]).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  it('takes a straight line out whole, and nothing else', () => {
    fc.assert(
      fc.property(twoSeries, fc.integer({ min: -5, max: 5 }), ({ y }, slope) => {
        const leaning = y.map((value, day) => value + slope * day + 4);
        for (const [day, value] of detrended(leaning).entries()) {
          const wanted = detrended(y)[day] as number;
          if (!Number.isNaN(wanted)) expect(value).toBeCloseTo(wanted, 8);
        }
      }),
    );
  });

  it('finds about the memory a long series was made with', () => {
    const random = seededRandom(11);
    let state = 0;
    const values = Float64Array.from({ length: 20_000 }, () => {
      state = 0.7 * state + drawNormal(random, 0, 1);
      return random() < 0.3 ? Number.NaN : state;
    });
    expect(autocorrelation(values, 1)).toBeCloseTo(0.7, 1);
    expect(autocorrelation(values, 2)).toBeCloseTo(0.49, 1);
  });

  it('never counts more days than there are', () => {
    expect(effectiveCount(50, -0.5, 0.9)).toBe(50);
    expect(effectiveCount(50, 1, 1)).toBeCloseTo((50 * 0.05) / 1.95);
  });
});

describe('windows', () => {
  it('are the mean of the days they name', () => {
    const window = fc.record({
      fromDays: fc.integer({ min: -3, max: 4 }),
      length: fc.integer({ min: 1, max: 6 }),
      needed: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(twoSeries, window, ({ x }, { fromDays, length, needed }) => {
        const toDays = fromDays + length - 1;
        const means = lagWindowMean(x, { fromDays, toDays, needed });
        for (let day = 0; day < x.length; day += 1) {
          const present: number[] = [];
          for (let lag = fromDays; lag <= toDays; lag += 1) {
            const value = x[day - lag];
            if (value !== undefined && !Number.isNaN(value)) present.push(value);
          }
          if (present.length < needed) expect(means[day]).toBeNaN();
          else {
            const sum = present.reduce((total, value) => total + value, 0);
            expect(means[day]).toBeCloseTo(sum / present.length, 10);
          }
        }
      }),
    );
  });
});

describe('Student t', () => {
  it('and its inverse agree', () => {
    const degrees = fc.double({ min: 1, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), degrees, (p, df) => {
        expect(studentTwoSidedP(studentQuantile(p, df), df)).toBeCloseTo(p, 8);
      }),
    );
  });

  it('is Cauchy on one degree of freedom and as good as normal on many', () => {
    expect(studentTwoSidedP(1, 1)).toBeCloseTo(0.5, 12);
    expect(studentQuantile(0.05, 1)).toBeCloseTo(12.7062047361747, 8);
    expect(studentQuantile(0.05, 1e7)).toBeCloseTo(1.959964, 5);
  });
});

describe('many comparisons', () => {
  it('keep what the step-up rule keeps', () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(ps, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (list, rate) => {
        const sorted = [...list].sort((left, right) => left - right);
        const kept = sorted.findLastIndex((p, index) => (p * sorted.length) / (index + 1) <= rate);
        expect(falseDiscoveryRates(list).filter((q) => q <= rate)).toHaveLength(kept + 1);
      }),
    );
  });
});

describe('permutations', () => {
  const x = toDayValues(Array.from({ length: 60 }, (_, day) => (day % 5 < 2 ? 1 : 0)));
  const noise = seededRandom(5);
  const y = Float64Array.from({ length: 60 }, () => drawNormal(noise, 5, 2));

  it('are the same for the same seed', () => {
    const test = { blockDays: 7, firstDay: 3, draws: 200 };
    const once = blockPermutationTest(x, y, meanDifferenceStatistic, test, seededRandom(9));
    expect(blockPermutationTest(x, y, meanDifferenceStatistic, test, seededRandom(9))).toEqual(
      once,
    );
    expect(once.total).toBe(201);
  });

  it('try every order of six weeks, and as many shifts as the guard leaves', () => {
    const test = { blockDays: 7, firstDay: 0, draws: 10 };
    const sixWeeks = [x.subarray(0, 42), y.subarray(0, 42)] as const;
    expect(
      blockPermutationTest(...sixWeeks, meanDifferenceStatistic, test, seededRandom(1)).total,
    ).toBe(720);
    // science.md 4.5b: 60 days leave 47 shifts, so that no p is below 1/48.
    expect(circularShiftTest(x, y, meanDifferenceStatistic, { guardDays: 7 }).total).toBe(48);
  });

  it('find a pattern that is there', () => {
    const rare = x.map((_, day) => (noise() < 0.3 && day > 0 ? 1 : 0));
    const linked = y.map((value, day) => value + 4 * (rare[day] as number));
    expect(circularShiftTest(rare, linked, correlationStatistic, { guardDays: 7 }).count).toBe(1);
  });

  it('deal labels as the exact distribution of U does', () => {
    // Ranks as numbers: the difference of means then orders dealings as U does.
    expect(exactLabelTest([1, 2, 5], [3, 4, 6, 7]).p).toBeCloseTo(mannWhitneyExactP(2, 3, 4), 12);
  });
});

describe('intervals', () => {
  it('grow with what the days remember, about the same difference', () => {
    const exposed = summaryOf([5, 6, 7, 6]);
    const unexposed = summaryOf([4, 3, 5, 4, 4]);
    const plain = studentDifference(exposed, unexposed);
    const wide = differenceOfEffectiveDays(exposed, unexposed, 6);
    expect(differenceOfEffectiveDays(exposed, unexposed, 9).interval).toEqual(plain.interval);
    expect(wide.difference).toBe(plain.difference);
    expect(wide.interval.high).toBeGreaterThan(plain.interval.high);
  });

  it('of a posterior are pulled towards nothing, and none is drawn from no spread', () => {
    expect(posteriorOfMean([1, 1, 1], 1.5)).toBeNull();
    const posterior = posteriorOfMean([1.2, 0.4, 0.9], 1.5);
    expect(posterior?.mean).toBeGreaterThan(0);
    expect(posterior?.mean).toBeLessThan(2.5 / 3);
    expect(posterior?.above(-11)).toBe(1);
    expect(posterior?.above(10)).toBe(0);
  });

  it('pairs keep only what both have', () => {
    const pairs = pairsOf(toDayValues([1, null, 3]), toDayValues([4, 5, null]));
    expect([...pairs.x, ...pairs.y]).toEqual([1, 4]);
  });
});
