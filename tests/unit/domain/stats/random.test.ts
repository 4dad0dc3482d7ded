import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawNormal, drawOne, seededRandom } from '@/domain/stats/random.ts';

const take = (count: number, seed: number): readonly number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

/** The same generator in whole numbers of any size, where nothing can overflow by accident. */
function referenceOf(count: number, seed: number): readonly number[] {
  const low = (value: bigint): bigint => BigInt.asUintN(32, value);
  let state = low(BigInt(seed));
  return Array.from({ length: count }, () => {
    state = low(state + 0x6d2b79f5n);
    let mixed = low((state ^ (state >> 15n)) * (state | 1n));
    mixed = low(mixed ^ low(mixed + low((mixed ^ (mixed >> 7n)) * (mixed | 61n))));
    return Number(mixed ^ (mixed >> 14n)) / 2 ** 32;
  });
}

describe('seededRandom', () => {
  it('gives the published numbers of Mulberry32', () => {
    expect(take(3, 0)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  it('is the same stream for the same seed, on every machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        expect(take(20, seed)).toEqual(referenceOf(20, seed));
      }),
    );
  });

  it('differs from seed to seed', () => {
    expect(new Set(Array.from({ length: 100 }, (_, seed) => take(1, seed)[0])).size).toBe(100);
  });

  it('stays in [0, 1) and fills it evenly', () => {
    const numbers = take(20_000, 7);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      numbers.filter((number) => Math.floor(number * 10) === tenth),
    );
    for (const { length } of tenths) expect(Math.abs(length - 2000)).toBeLessThan(200);
  });
});

describe('drawNormal', () => {
  it('has the mean and the spread it was asked for', () => {
    const random = seededRandom(3);
    const draws = Array.from({ length: 20_000 }, () => drawNormal(random, 4, 2));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    expect(mean).toBeCloseTo(4, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(2, 1);
  });

  it('is a number also where the stream gives 0', () => {
    expect(drawNormal(() => 0, 4, 2)).toBe(4);
  });
});

describe('drawOne', () => {
  it('reaches every choice and nothing else', () => {
    const random = seededRandom(1);
    const drawn = new Set(Array.from({ length: 200 }, () => drawOne(random, ['a', 'b', 'c'])));
    expect([...drawn].sort()).toEqual(['a', 'b', 'c']);
  });

  it('cannot draw from nothing', () => {
    expect(() => drawOne(seededRandom(1), [])).toThrow(RangeError);
  });
});
