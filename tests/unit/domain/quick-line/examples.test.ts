import { describe, expect, it } from 'vitest';
import { describeChoices, describeReading, read } from './describe-reading.ts';
import { EXAMPLES } from './examples.ts';

describe('the table of examples', () => {
  it('is long enough to mean something', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(250);
    expect(new Set(EXAMPLES.map(([line]) => line)).size).toBe(EXAMPLES.length);
  });

  it('is read as expected, at least 98 of 100 exactly', () => {
    const misses = EXAMPLES.flatMap(([line, entries, choices = '']) => {
      const reading = read(line);
      const got = [describeReading(reading), describeChoices(reading)];
      return got[0] === entries && got[1] === choices
        ? []
        : [
            `${JSON.stringify(line)}\n  expected ${entries} ?${choices}\n  got      ${got.join(' ?')}`,
          ];
    });
    expect(misses.length / EXAMPLES.length, misses.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
