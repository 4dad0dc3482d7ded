import { describe, expect, it } from 'vitest';
import { daysInRange, parseLocalDay } from '@/domain/day';
import type { Observation } from '@/domain/series';
import { computePeriods, stepFor } from '@/domain/trends';

function observed(from: string, values: readonly (number | null)[]): readonly Observation[] {
  const first = parseLocalDay(from);
  const days = daysInRange({ from: first, to: parseLocalDay('2030-01-01') });
  return values.map((value, index) => ({
    day: days[index] ?? first,
    value,
    count: value === null ? 0 : 1,
  }));
}

describe('computePeriods by week', () => {
  it('cuts at Mondays; the ends may be short', () => {
    // 2026-11-14 is a Saturday, 2026-11-23 a Monday.
    const weeks = computePeriods(
      observed('2026-11-14', [2, 4, 1, 1, null, 3, 3, null, 7, 10]),
      'week',
    );
    expect(weeks).toEqual([
      { from: '2026-11-14', to: '2026-11-15', mean: { value: 3, count: 2 }, sum: 6 },
      { from: '2026-11-16', to: '2026-11-22', mean: { value: 3, count: 5 }, sum: 15 },
      { from: '2026-11-23', to: '2026-11-23', mean: { value: 10, count: 1 }, sum: 10 },
    ]);
  });

  it('knows nothing of a week without a note', () => {
    const [week] = computePeriods(observed('2026-11-16', [null, null, null]), 'week');
    expect(week).toEqual({ from: '2026-11-16', to: '2026-11-18', mean: null, sum: null });
  });

  it('has no weeks of no days', () => {
    expect(computePeriods([], 'week')).toEqual([]);
  });
});

describe('computePeriods by month', () => {
  it('cuts at the first of the month; every day is in one of them', () => {
    const days = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? index : null));
    const months = computePeriods(observed('2026-02-20', days), 'month');
    expect(months.map(({ from, to }) => [from, to])).toEqual([
      ['2026-02-20', '2026-02-28'],
      ['2026-03-01', '2026-03-31'],
    ]);
    expect(months.map(({ mean }) => mean?.count)).toEqual([5, 15]);
    expect(months.map(({ sum }) => sum)).toEqual([20, 360]);
  });
});

describe('stepFor', () => {
  it.each([
    [null, 14, 'day'],
    [null, 731, 'day'],
    [null, 732, 'week'],
    ['day', 3650, 'week'],
    ['week', 90, 'week'],
    ['week', 13, 'day'],
    ['month', 61, 'day'],
    ['month', 365, 'month'],
  ] as const)('%s over %i days is drawn by the %s', (chosen, dayCount, step) => {
    expect(stepFor(chosen, dayCount)).toBe(step);
  });
});
