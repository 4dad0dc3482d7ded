import { describe, expect, it } from 'vitest';
import { summariseFoodNames } from '@/domain/foods';
import { anEntry } from '#tests/support/builders.ts';

const meal = (...names: string[]) =>
  anEntry('meal', { data: { items: names.map((name) => ({ name })) } });

describe('summariseFoodNames', () => {
  it('puts what is eaten most first, and of equals the latest', () => {
    expect(
      summariseFoodNames([
        meal('oats', 'kefir'),
        meal('oats', 'pear'),
        meal('oats', 'pear', 'rye'),
      ]),
    ).toEqual(['oats', 'pear', 'rye', 'kefir']);
  });

  it('takes spellings that differ only in capitals for one food and keeps the latest', () => {
    expect(summariseFoodNames([meal('Oats'), meal('oats')])).toEqual(['oats']);
  });

  it('knows nothing before the first meal', () => {
    expect(summariseFoodNames([])).toEqual([]);
  });
});
