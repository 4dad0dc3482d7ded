import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysInRange,
  rangeEndingAt,
  rangeLengthDays,
  weekdayOf,
  weekOf,
} from '@/domain/day';
import { onComputersEverywhere } from './computer-zones.ts';
import { anyDay, day } from './days.ts';

onComputersEverywhere(() => {
  describe('daysInRange', () => {
    it('has both ends and every day between, over a leap day and a clock change', () => {
      const range = { from: day('2024-02-28'), to: day('2024-03-01') };
      expect(daysInRange(range)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
      expect(daysInRange({ from: day('2026-03-28'), to: day('2026-03-30') })).toHaveLength(3);
    });

    it('is one day when both ends are the same, and none when they are the wrong way round', () => {
      const one = { from: day('2026-11-23'), to: day('2026-11-23') };
      const none = { from: day('2026-11-24'), to: day('2026-11-23') };
      expect([daysInRange(one).length, rangeLengthDays(one)]).toEqual([1, 1]);
      expect([daysInRange(none).length, rangeLengthDays(none)]).toEqual([0, 0]);
    });

    it('is as long as rangeLengthDays says', () => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -10, max: 800 }), (from, count) => {
          const range = { from, to: addDays(from, count) };
          expect(daysInRange(range)).toHaveLength(rangeLengthDays(range));
        }),
      );
    });
  });

  it('rangeEndingAt counts its last day', () => {
    expect(rangeEndingAt(day('2026-11-23'), 14)).toEqual({ from: '2026-11-10', to: '2026-11-23' });
    expect(rangeLengthDays(rangeEndingAt(day('2026-11-23'), 365))).toBe(365);
    expect(rangeLengthDays(rangeEndingAt(day('2026-11-23'), 0))).toBe(0);
  });

  describe('weekOf', () => {
    it.each([
      ['2026-11-23', '2026-11-23', '2026-11-29'],
      ['2026-11-29', '2026-11-23', '2026-11-29'],
      ['2026-01-01', '2025-12-29', '2026-01-04'],
      ['2024-02-29', '2024-02-26', '2024-03-03'],
      ['2026-03-29', '2026-03-23', '2026-03-29'],
    ])('the week of %s runs from %s to %s', (text, from, to) => {
      expect(weekOf(day(text))).toEqual({ from, to });
    });

    it('is seven days from a Monday, with the day among them', () => {
      fc.assert(
        fc.property(anyDay, (someDay) => {
          const week = weekOf(someDay);
          expect(weekdayOf(week.from)).toBe(1);
          expect(daysInRange(week)).toHaveLength(7);
          expect(daysInRange(week)).toContain(someDay);
        }),
      );
    });
  });
});
