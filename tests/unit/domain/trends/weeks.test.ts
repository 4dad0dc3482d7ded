import { describe, expect, it } from 'vitest';
import { daysInRange, parseLocalDay } from '@/domain/day';
import type { Observation } from '@/domain/series';
import { computeWeeks } from '@/domain/trends';

function observed(from: string, values: readonly (number | null)[]): readonly Observation[] {
  const first = parseLocalDay(from);
  const days = daysInRange({ from: first, to: parseLocalDay('2030-01-01') });
  return values.map((value, index) => ({
    day: days[index] ?? first,
    value,
    count: value === null ? 0 : 1,
  }));
}

describe('computeWeeks', () => {
  it('cuts at Mondays; the ends may be short', () => {
    // 2026-11-14 is a Saturday, 2026-11-23 a Monday.
    const weeks = computeWeeks(observed('2026-11-14', [2, 4, 1, 1, null, 3, 3, null, 7, 10]));
    expect(weeks).toEqual([
      { from: '2026-11-14', to: '2026-11-15', mean: { value: 3, count: 2 }, sum: 6 },
      { from: '2026-11-16', to: '2026-11-22', mean: { value: 3, count: 5 }, sum: 15 },
      { from: '2026-11-23', to: '2026-11-23', mean: { value: 10, count: 1 }, sum: 10 },
    ]);
  });

  it('knows nothing of a week without a note', () => {
    const [week] = computeWeeks(observed('2026-11-16', [null, null, null]));
    expect(week).toEqual({ from: '2026-11-16', to: '2026-11-18', mean: null, sum: null });
  });

  it('has no weeks of no days', () => {
    expect(computeWeeks([])).toEqual([]);
  });
});
