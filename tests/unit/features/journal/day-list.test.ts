import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayIndexAt,
  dayIndexOf,
  type DayList,
  dayListOf,
  daysWithin,
  measureKey,
  offsetsOf,
} from '@/features/journal/list/day-list';

const listOf = (counts: readonly number[]): DayList =>
  dayListOf({
    rows: Int32Array.from({ length: counts.reduce((sum, one) => sum + one, 0) }, (_, row) => row),
    days: Int32Array.from(counts, (_, index) => 20_000 - index * 2),
    counts: Int32Array.from(counts),
    similarWords: [],
  });

const countsArbitrary = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 });

describe('a list by days', () => {
  it('knows the day of every entry', () => {
    fc.assert(
      fc.property(countsArbitrary, (counts) => {
        const list = listOf(counts);
        const wanted = counts.flatMap((count, index) => Array.from({ length: count }, () => index));
        expect([...list.rows.keys()].map((position) => dayIndexAt(list, position))).toEqual(wanted);
      }),
    );
  });

  it('finds a day, or the next earlier one that has something', () => {
    const list = listOf([1, 1, 1]);
    expect([20_005, 20_000, 19_999, 19_998, 19_996, 1].map((day) => dayIndexOf(list, day))).toEqual(
      [0, 0, 1, 1, 2, 2],
    );
    expect(dayIndexOf(listOf([]), 20_000)).toBe(-1);
  });

  it('draws every day that can be seen and none that cannot', () => {
    fc.assert(
      fc.property(
        countsArbitrary,
        fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 10 }),
        fc.integer({ min: -500, max: 9000 }),
        fc.integer({ min: 1, max: 2000 }),
        (counts, heights, top, height) => {
          const list = listOf(counts);
          const measured = new Map(heights.map((one, index) => [measureKey(list, index), one]));
          const offsets = offsetsOf(list, measured, { day: 50, entry: 70 });
          const [from, to] = daysWithin(offsets, top, top + height);
          const seen = counts.flatMap((_, index) =>
            (offsets[index] ?? 0) < top + height && (offsets[index + 1] ?? 0) > top ? [index] : [],
          );
          for (const index of seen) expect(index >= from && index < to).toBe(true);
          expect(to - from).toBeLessThanOrEqual(Math.max(1, seen.length + 2));
          expect(to).toBeLessThanOrEqual(counts.length);
        },
      ),
    );
  });
});
