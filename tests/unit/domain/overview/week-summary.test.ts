import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { computeWeekSummary } from '@/domain/overview';
import { anEntry } from '#tests/support/builders.ts';

const today = parseLocalDay('2026-11-23');

const skin = (overall: number, daysAgo: number): Entry =>
  anEntry('skin-check', { day: addDays(today, -daysAgo), data: { overall } });

/** One rating a day, from `daysAgo` on backwards. */
const run = (overall: number, daysAgo: number, count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, index) => skin(overall, daysAgo + index));

describe('computeWeekSummary', () => {
  it('says nothing about a week without notes', () => {
    expect(computeWeekSummary([], today)).toEqual({
      skin: null,
      stress: null,
      belly: null,
      sleepHours: null,
      calmMinutes: null,
      comparison: null,
    });
  });

  it('takes the seven days that end with the day, and says of how many the mean is made', () => {
    const entries = [skin(2, 0), skin(5, 6), skin(10, 7)];
    expect(computeWeekSummary(entries, today).skin).toEqual({ value: 3.5, count: 2 });
  });

  it('adds calm minutes up, several a day too', () => {
    const walk = (durationMinutes: number, daysAgo: number) =>
      anEntry('practice', { day: addDays(today, -daysAgo), data: { durationMinutes } });
    const entries = [walk(10, 0), walk(25, 0), walk(7, 3), walk(99, 8)];
    expect(computeWeekSummary(entries, today).calmMinutes).toBe(42);
  });

  it.each([
    ['calmer', 2, 4],
    ['more-bothered', 4, 2],
    ['similar', 3, 3],
  ] as const)('calls it %s when the mean went from %s to %s', (words, now, before) => {
    const entries = [...run(now, 0, 5), ...run(before, 7, 5)];
    expect(computeWeekSummary(entries, today).comparison).toBe(words);
  });

  it('compares nothing with fewer than four days in either week', () => {
    expect(computeWeekSummary([...run(1, 0, 3), ...run(9, 7, 7)], today).comparison).toBeNull();
    expect(computeWeekSummary([...run(1, 0, 7), ...run(9, 7, 3)], today).comparison).toBeNull();
  });
});
