import { describe, expect, it } from 'vitest';
import { createFoodBook } from '@/domain/foods';
import { type FacetCount, groupFoods } from '@/domain/journal-index';
import { aDocument } from '#tests/support/builders.ts';
import { loadFoods } from '@/content/foods';

const count = (value: string, label: string, entryCount: number, last: number): FacetCount => ({
  id: 'food',
  value,
  label,
  entryCount,
  dayCount: entryCount,
  lastDayNumber: last,
});

describe('foods that were noted', () => {
  it('are one food under all its names, with its families and the last time', async () => {
    const stew = aDocument('ownFoods', {
      data: { name: 'Our stew', ingredients: [{ name: 'Lentils' }, { name: 'Onion' }] },
    });
    const book = createFoodBook({ foods: await loadFoods(), ownFoods: [stew] });
    const foods = groupFoods(
      [
        count('words:aubergine', 'Aubergine', 3, 100),
        count('words:eggplant', 'Eggplant', 2, 120),
        count('words:our stew', 'Our stew', 4, 90),
        count('words:zorgle', 'Zorgle', 1, 80),
        { ...count('left-cheek', 'Left cheek', 9, 1), id: 'region' },
      ],
      book,
    );
    expect(foods.map(({ name, count }) => [name, count])).toEqual([
      ['aubergine', 5],
      ['Our stew', 4],
      ['Zorgle', 1],
    ]);
    const [aubergine, ours, unknown] = foods;
    expect(aubergine).toMatchObject({
      values: ['words:aubergine', 'words:eggplant'],
      lastDayNumber: 120,
      families: ['nightshades'],
    });
    expect(ours?.families).toEqual(expect.arrayContaining(['legumes', 'alliums']));
    expect(unknown?.families).toEqual([]);
  });
});
