import { describe, expect, it } from 'vitest';
import { howMany, howOften } from '@/domain/foods';

describe('amounts in a word', () => {
  it('of different plants in a week', () => {
    expect([0, 1, 9, 10, 19, 20, 45].map(howMany)).toEqual([
      'none',
      'few',
      'few',
      'several',
      'several',
      'many',
      'many',
    ]);
  });

  it('of days in a week', () => {
    expect([0, 1, 3, 4, 6, 7].map(howOften)).toEqual([
      'never',
      'sometimes',
      'sometimes',
      'often',
      'often',
      'daily',
    ]);
  });
});
