import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type DayRange, dayFromNumber, dayNumber, parseLocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import {
  ALL_METRICS,
  computeDailySeries,
  computeTrailingMean,
  meanOf,
  metricById,
  type Observation,
  roundToTenth,
} from '@/domain/series';
import { anEntry } from '#tests/support/builders.ts';

const range = (from: string, to: string): DayRange => ({
  from: parseLocalDay(from),
  to: parseLocalDay(to),
});

const skin = (day: string, overall: number | null, at = '20:00') =>
  anEntry('skin-check', { day, at, data: { overall, itch: 1, regions: [] } });

const calm = (day: string, durationMinutes: number) =>
  anEntry('practice', { day, data: { durationMinutes } });

const observed = (...values: readonly (number | null)[]): readonly Observation[] =>
  values.map((value, index) => ({
    day: dayFromNumber(20_780 + index),
    value,
    count: value === null ? 0 : 1,
  }));

const WEEK = range('2026-11-16', '2026-11-22');
const FIRST_DAY = dayNumber(WEEK.from);

describe('metricById', () => {
  it('finds each metric of each kind', () => {
    expect(ALL_METRICS.map(({ id }) => metricById(id))).toEqual(ALL_METRICS);
    expect(metricById('skin.overall').perDay).toBe('mean');
  });
  it('refuses one that no kind has', () => {
    expect(() => metricById('steps')).toThrow(/steps/);
  });
});

describe('computeDailySeries', () => {
  it('has each day of the range once, and leaves a day without a note empty, not 0', () => {
    const entries = [skin('2026-11-16', 4), skin('2026-11-18', 0)];
    expect(computeDailySeries(entries, 'skin.overall', range('2026-11-16', '2026-11-18'))).toEqual([
      { day: '2026-11-16', value: 4, count: 1 },
      { day: '2026-11-17', value: null, count: 0 },
      { day: '2026-11-18', value: 0, count: 1 },
    ]);
  });

  it('takes the mean of several ratings of a day, to a tenth', () => {
    const day = '2026-11-16';
    const value = (...ratings: readonly number[]) =>
      computeDailySeries(
        ratings.map((rating) => skin(day, rating)),
        'skin.overall',
        range(day, day),
      )[0];
    expect(value(3, 4)).toEqual({ day, value: 3.5, count: 2 });
    expect(value(3, 4, 4)).toEqual({ day, value: 3.7, count: 3 });
    // 1.25 is exactly half way and goes up.
    expect(value(1, 1, 1, 2)).toEqual({ day, value: 1.3, count: 4 });
    expect(value(0, 0, 1)).toEqual({ day, value: 0.3, count: 3 });
  });

  it('leaves out a check in which the rating was not given, also from the mean', () => {
    const entries = [skin('2026-11-16', null), skin('2026-11-17', 6), skin('2026-11-17', null)];
    const series = computeDailySeries(entries, 'skin.overall', range('2026-11-16', '2026-11-17'));
    expect(series.map(({ value, count }) => [value, count])).toEqual([
      [null, 0],
      [6, 1],
    ]);
  });

  it('adds up minutes and counts meals', () => {
    const entries = [
      calm('2026-11-16', 10),
      calm('2026-11-16', 35),
      anEntry('meal', { day: '2026-11-16' }),
    ];
    const day = range('2026-11-16', '2026-11-16');
    expect(computeDailySeries(entries, 'calm.minutes', day)[0]).toMatchObject({
      value: 45,
      count: 2,
    });
    expect(computeDailySeries(entries, 'meal.count', day)[0]).toMatchObject({ value: 1, count: 1 });
    expect(computeDailySeries(entries, 'stress', day)[0]).toMatchObject({ value: null, count: 0 });
  });

  it('goes by the day that was stored, not by the instant', () => {
    const night = { ...skin('2026-11-16', 5), occurredAt: '2026-11-17T01:30:00.000Z' };
    const series = computeDailySeries([night], 'skin.overall', range('2026-11-16', '2026-11-17'));
    expect(series.map(({ value }) => value)).toEqual([5, null]);
  });

  it('is empty for a range without days', () => {
    expect(computeDailySeries([], 'stress', range('2026-11-17', '2026-11-16'))).toEqual([]);
  });

  describe('whatever was noted', () => {
    const anyEntry: fc.Arbitrary<Entry> = fc
      .record({
        offset: fc.integer({ min: 0, max: 6 }),
        rating: fc.option(fc.integer({ min: 0, max: 10 })),
        minutes: fc.integer({ min: 1, max: 90 }),
        isSkin: fc.boolean(),
      })
      .map(({ offset, rating, minutes, isSkin }) => {
        const day = dayFromNumber(FIRST_DAY + offset);
        return isSkin ? skin(day, rating) : calm(day, minutes);
      });
    const anyMetric = fc.constantFrom('skin.overall', 'skin.itch', 'calm.minutes', 'stress');

    it('the order of the entries does not matter', () => {
      fc.assert(
        fc.property(
          fc
            .array(anyEntry, { maxLength: 15 })
            .chain((entries) =>
              fc.tuple(
                fc.constant(entries),
                fc.shuffledSubarray(entries, { minLength: entries.length }),
              ),
            ),
          anyMetric,
          ([entries, shuffled], metric) => {
            expect(computeDailySeries(shuffled, metric, WEEK)).toEqual(
              computeDailySeries(entries, metric, WEEK),
            );
          },
        ),
      );
    });

    it('entries of other days, and days around the range, change nothing in it', () => {
      fc.assert(
        fc.property(fc.array(anyEntry, { maxLength: 12 }), anyMetric, (entries, metric) => {
          const series = computeDailySeries(entries, metric, WEEK);
          const outside = [skin('2026-11-15', 9), calm('2026-11-23', 60)];
          expect(computeDailySeries([...outside, ...entries], metric, WEEK)).toEqual(series);
          const wider = { from: addDays(WEEK.from, -30), to: addDays(WEEK.to, 30) };
          const inside = computeDailySeries(entries, metric, wider).slice(30, 37);
          expect(inside).toEqual(series);
        }),
      );
    });

    it('a mean lies between the smallest and the largest rating of its day', () => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (ratings) => {
          const entries = ratings.map((rating) => skin('2026-11-16', rating));
          const value = computeDailySeries(entries, 'skin.overall', WEEK)[0]?.value;
          expect(value).toBeGreaterThanOrEqual(Math.min(...ratings));
          expect(value).toBeLessThanOrEqual(Math.max(...ratings));
        }),
      );
    });
  });
});

describe('roundToTenth', () => {
  it.each([
    [0, 0],
    [0.04, 0],
    [0.05, 0.1],
    [0.25, 0.3],
    [0.15, 0.2],
    [0.35, 0.4],
    [1.45, 1.5],
    [2.675, 2.7],
    [8.35, 8.4],
    [3.6666, 3.7],
    [3.649, 3.6],
    [10, 10],
    [-0.25, -0.3],
    [-0.24, -0.2],
    [-0.04, 0],
    [-0, 0],
  ])('%d is %d', (value, rounded) => expect(roundToTenth(value)).toBe(rounded));

  it('rounds the mean of two to forty whole ratings as one would on paper', () => {
    const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(ratings, (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        const tenths = Math.floor((sum * 20 + values.length) / (values.length * 2));
        expect(roundToTenth(sum / values.length)).toBe(tenths / 10);
      }),
    );
  });
});

describe('meanOf', () => {
  it('says of how many days it is made', () => {
    expect(meanOf(observed(2, null, 4, 0))).toEqual({ value: 2, count: 3 });
    expect(meanOf(observed(null, null))).toBeNull();
    expect(meanOf([])).toBeNull();
  });
});

describe('computeTrailingMean', () => {
  it('needs four of its seven days', () => {
    const values = [1, 2, 3, 4, null, null, null, null, 9];
    // Day 8 still sees 2, 3, 4 only; day 9 sees 3, 4, 9.
    expect(computeTrailingMean(observed(...values))).toEqual([
      null,
      null,
      null,
      2.5,
      2.5,
      2.5,
      2.5,
      null,
      null,
    ]);
  });

  it('lets go of the eighth day back', () => {
    const series = observed(10, 0, 0, 0, 0, 0, 0, 0, 7);
    const means = computeTrailingMean(series);
    expect(means[6]).toBeCloseTo(10 / 7);
    expect(means.slice(7)).toEqual([0, 1]);
  });

  it('has one mean for each day, and none before anything was noted', () => {
    expect(computeTrailingMean(observed(null, null))).toEqual([null, null]);
    expect(computeTrailingMean([])).toEqual([]);
  });

  it('is not moved by empty days before the first note', () => {
    const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 30 });
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 0, max: 20 }), (values, count) => {
        const padded = [...Array<null>(count).fill(null), ...values];
        expect(computeTrailingMean(observed(...padded)).slice(count)).toEqual(
          computeTrailingMean(observed(...values)),
        );
      }),
    );
  });
});
