import { describe, expect, it } from 'vitest';
import { isolatedIndexes, runs } from '@/ui/charts/marks';
import { dayTicks, indexOfX, niceTicks, xOfIndex, yOfValue } from '@/ui/charts/scale';

const frame = { left: 30, top: 10, width: 700, height: 200 };

function daysFrom(first: string, count: number): readonly string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}

describe('the places in a chart', () => {
  it('give every day a slot, and find the day again from its place', () => {
    for (const count of [1, 14, 90, 3650]) {
      for (const index of [0, Math.floor(count / 2), count - 1]) {
        expect(indexOfX(frame, count, xOfIndex(frame, count, index))).toBe(index);
      }
    }
  });

  it('keep a pointer outside on the first or last day', () => {
    expect(indexOfX(frame, 14, 0)).toBe(0);
    expect(indexOfX(frame, 14, 9999)).toBe(13);
  });

  it('put low at the bottom and high at the top', () => {
    expect(yOfValue(frame, [0, 10], 0)).toBe(210);
    expect(yOfValue(frame, [0, 10], 10)).toBe(10);
  });
});

describe('ticks', () => {
  it.each([
    [
      [0, 10],
      [0, 2, 4, 6, 8, 10],
    ],
    [
      [0, 60],
      [0, 20, 40, 60],
    ],
    [
      [0, 1],
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    ],
  ] as const)('of %j are round numbers', (domain, ticks) => {
    expect(niceTicks(domain)).toEqual(ticks);
  });

  it('stand on first days of months over long ranges', () => {
    const days = daysFrom('2026-01-15', 365);
    const ticked = dayTicks(days, 900).map((index) => days[index]);
    expect(ticked.length).toBeGreaterThan(4);
    expect(ticked.every((day) => day?.endsWith('-01'))).toBe(true);
  });

  it('never crowd', () => {
    for (const count of [1, 7, 14, 30, 90, 365, 3650]) {
      for (const width of [240, 600, 1100]) {
        const ticks = dayTicks(daysFrom('2020-03-09', count), width);
        expect(ticks.length, `${count} days on ${width} px`).toBeGreaterThan(0);
        expect(ticks.length * 60, `${count} days on ${width} px`).toBeLessThanOrEqual(width + 60);
      }
    }
  });
});

describe('gaps', () => {
  it('part a series into runs', () => {
    expect(runs([null, 1, 2, null, 3, null])).toEqual([
      [1, 2],
      [4, 4],
    ]);
    expect(runs([])).toEqual([]);
  });

  it('leave single days alone', () => {
    expect(isolatedIndexes([1, null, 2, 3, null, 4])).toEqual([0, 5]);
  });
});
