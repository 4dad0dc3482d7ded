import { describe, expect, it } from 'vitest';
import { createFoodBook, unknownWords } from '@/domain/foods';
import { aDocument, anEntry } from '#tests/support/builders.ts';

const ate = (day: string, ...names: readonly string[]) =>
  anEntry('meal', { day, data: { items: names.map((name) => ({ name })) } });

describe('words nothing is known about', () => {
  it('are counted, most used first, without those that are a food', () => {
    const soup = aDocument('ownFoods', { data: { name: 'Gran soup' } });
    const book = createFoodBook({ foods: [], ownFoods: [soup] });
    const meals = [
      ate('2026-11-01', 'Zz pie', 'Gran soup', 'qq stew'),
      ate('2026-11-02', 'zz pies'),
    ];
    expect(unknownWords(meals, book)).toEqual([
      { name: 'zz pies', count: 2 },
      { name: 'qq stew', count: 1 },
    ]);
  });
});
