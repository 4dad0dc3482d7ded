import { describe, expect, it } from 'vitest';
import { minutesAxisEnd } from '@/domain/trends';

describe('minutesAxisEnd', () => {
  it.each([
    [[], 25],
    [[null, 12], 25],
    [[13], 50],
    [[45, null, 20], 100],
    [[50], 100],
    [[51], 125],
    [[260], 1000],
    [[620], 1250],
    [[3000], 10_000],
  ])('leaves the upper half free for %j: %i', (points, end) => {
    expect(minutesAxisEnd(points)).toBe(end);
  });
});
