import { describe, expect, it } from 'vitest';
import { parseLocalDay, rangeLengthDays } from '@/domain/day';
import { computeDayTiles, stripAround } from '@/domain/overview';
import { anEntry } from '#tests/support/builders.ts';

const day = parseLocalDay;
const today = day('2026-11-23');

describe('stripAround', () => {
  it.each([
    ['2026-11-23', '2026-11-17', '2026-11-23'],
    ['2026-11-17', '2026-11-17', '2026-11-23'],
    ['2026-11-16', '2026-11-13', '2026-11-19'],
    ['2025-01-01', '2024-12-29', '2025-01-04'],
  ])('round %s shows %s to %s', (around, from, to) => {
    expect(stripAround(day(around), today)).toEqual({ from, to });
  });

  it('always shows seven days', () => {
    for (const around of ['2026-11-23', '2026-11-18', '2026-11-16', '2026-02-28']) {
      expect(rangeLengthDays(stripAround(day(around), today))).toBe(7);
    }
  });
});

describe('computeDayTiles', () => {
  const range = { from: day('2026-11-22'), to: today };

  it('has a tile for each day, also one without a note', () => {
    const tiles = computeDayTiles([anEntry('note', { day: '2026-11-22' })], range);
    expect(tiles).toEqual([
      { day: '2026-11-22', skin: null, kinds: new Set(['note']) },
      { day: '2026-11-23', skin: null, kinds: new Set() },
    ]);
  });

  it('shows the mean of several skin checks, and zero as zero', () => {
    const check = (overall: number, on: string) =>
      anEntry('skin-check', { day: on, data: { overall } });
    const tiles = computeDayTiles(
      [check(3, '2026-11-22'), check(4, '2026-11-22'), check(0, '2026-11-23')],
      range,
    );
    expect(tiles.map(({ skin }) => skin)).toEqual([3.5, 0]);
  });
});
