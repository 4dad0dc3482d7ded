import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysInRange, parseLocalDay } from '@/domain/day';
import { axesOf, computeLines, type LineSource, roundDomain } from '@/domain/trends';

const FROM = parseLocalDay('2026-01-01');

const source = (
  values: readonly (number | null)[],
  metric: Partial<Pick<LineSource, 'id' | 'unit' | 'perDay'>> = {},
  from = FROM,
): LineSource => ({
  id: 'skin.overall',
  unit: 'rating',
  perDay: 'mean',
  ...metric,
  observations: values.map((value, index) => ({
    day: addDays(from, index),
    value,
    count: value === null ? 0 : 1,
  })),
});

const rangeOf = (count: number) => ({ from: FROM, to: addDays(FROM, count - 1) });
const minutes = { id: 'calm.minutes', unit: 'minutes', perDay: 'sum' } as const;

describe('computeLines', () => {
  it('has the days of the first beside its mean, and means alone of the others beyond a month', () => {
    const values = Array.from({ length: 40 }, (_, index) => (index % 7 < 5 ? index % 10 : null));
    const { lines } = computeLines(
      [source(values), source(values, { id: 'stress' })],
      rangeOf(40),
      'day',
    );
    expect(lines.map(({ pointsAre }) => pointsAre)).toEqual(['trailing', 'trailing']);
    expect(lines[0]?.dots).toEqual(values);
    expect(lines[1]?.dots).toBeNull();
  });

  it('looks back on the days before the range for its first means, and counts none of them', () => {
    const before = source([2, 2, 2, 2, 2, 2, 6], {}, addDays(FROM, -6));
    const { lines } = computeLines([before], rangeOf(1), 'day');
    expect(lines[0]?.points[0]).toBeCloseTo(18 / 7);
    expect(lines[0]?.summary.mean).toEqual({ value: 6, count: 1 });
  });

  it('shows few notes as what they are', () => {
    const { lines } = computeLines([source([3, null, 5])], rangeOf(3), 'day');
    expect(lines[0]).toMatchObject({
      pointsAre: 'day',
      points: [null, null, null],
      dots: [3, null, 5],
    });
  });

  it('lets a mean of a week stand on four days and one of a month on ten; fewer are beside the line', () => {
    // 2026-01-01 is a Thursday: four days of the first week, then seven, then one.
    const week = computeLines([source(Array<number>(12).fill(4))], rangeOf(12), 'week');
    expect(week.days).toEqual(['2026-01-01', '2026-01-05', '2026-01-12']);
    expect(week.lines[0]).toMatchObject({
      points: [4, 4, null],
      dots: [null, null, 4],
      counts: [4, 7, 1],
    });
    const month = computeLines([source(Array<number>(40).fill(4))], rangeOf(40), 'month');
    expect(month.lines[0]).toMatchObject({ points: [4, null], dots: [null, 4], counts: [31, 9] });
  });

  it('adds up what is counted, and leaves open what was not noted', () => {
    const { lines } = computeLines(
      [source([10, null, 5, 5, null, null, null], minutes)],
      rangeOf(7),
      'week',
    );
    expect(lines[0]).toMatchObject({ shape: 'bars', pointsAre: 'weekSum', points: [20, null] });
  });

  it('loses no noted day and makes none up, whatever the step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }), {
          minLength: 1,
          maxLength: 400,
        }),
        fc.constantFrom('day', 'week', 'month'),
        (values, step) => {
          const { days, lines } = computeLines([source(values)], rangeOf(values.length), step);
          const [line] = lines;
          const noted = values.filter((value) => value !== null).length;
          expect(line?.counts.reduce((sum, count) => sum + count, 0)).toBe(noted);
          expect(line?.points).toHaveLength(days.length);
          const all = [...(line?.points ?? []), ...(line?.dots ?? [])];
          for (const value of all) {
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(Math.min(...values.filter((one) => one !== null)));
            expect(value).toBeLessThanOrEqual(Math.max(...values.filter((one) => one !== null)));
          }
        },
      ),
    );
  });

  it('draws an empty range as days without a point', () => {
    const { days, lines } = computeLines([], rangeOf(3), 'day');
    expect(days).toEqual(daysInRange(rangeOf(3)));
    expect(lines).toEqual([]);
  });
});

describe('axesOf', () => {
  it('shares one scale among ratings, always 0 to 10, and gives every other unit its own', () => {
    const { lines } = computeLines(
      [
        source([3, 4]),
        source([7, 8], { id: 'stress' }),
        source([20, 45], minutes),
        source([6.5, 8], { id: 'sleep.hours', unit: 'hours' }),
      ],
      rangeOf(2),
      'day',
    );
    const { axes, axisIds } = axesOf(lines);
    expect(axisIds).toEqual(['rating', 'rating', 'minutes day', 'hours']);
    expect(axes.map(({ side }) => side)).toEqual(['left', 'right', 'right']);
    expect(axes[0]?.domain).toEqual([0, 10]);
    // Bars beside lines keep to the lower half.
    expect(axes[1]?.domain).toEqual([0, 100]);
  });

  it('does not compare two trackers, each of which counts something of its own', () => {
    const { lines } = computeLines(
      [source([1], { id: 'one', unit: 'amount' }), source([9], { id: 'two', unit: 'amount' })],
      rangeOf(1),
      'day',
    );
    expect(axesOf(lines).axes.map(({ id }) => id)).toEqual(['one', 'two']);
  });
});

describe('roundDomain', () => {
  it('holds both ends, in five steps, and is no wider than it must be', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [lowest, highest] = [Math.min(one, other), Math.max(one, other)];
        const [low, high] = roundDomain(lowest, highest);
        const slack = 1e-6 * Math.max(1, Math.abs(lowest), Math.abs(highest));
        expect(low).toBeLessThanOrEqual(lowest + slack);
        expect(high).toBeGreaterThanOrEqual(highest - slack);
        expect(high).toBeGreaterThan(low);
      }),
    );
    expect(roundDomain(0, 9.4)).toEqual([0, 10]);
    expect(roundDomain(6.5, 8.9)).toEqual([6.5, 9]);
    expect(roundDomain(5, 5)).toEqual([5, 5.05]);
  });
});
