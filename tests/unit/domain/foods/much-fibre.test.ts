import { expect, it } from 'vitest';
import { createFoodBook, readMeal } from '@/domain/foods';
import { aFood } from '#tests/support/foods.ts';

const bran = aFood('bran', { fibre: { gramsPer100g: 40, usdaNumber: '00000' } });
const dish = (id: string, branGrams: number) =>
  aFood(id, { ingredients: [{ foodId: 'bran', grams: branGrams }] });

it('is told by the dishes of a table that has enough of them', () => {
  const dishes = Array.from({ length: 10 }, (_, index) => dish(`dish-${index}`, index));
  const { muchFibre } = createFoodBook({ foods: [bran, ...dishes], ownFoods: [] });
  expect(muchFibre.perPortion).toBeCloseTo(0.4 * 8);
  expect(muchFibre.per100g('snack')).toBe(40);
});

it('is told by single foods until then, and never 0 for want of figures', () => {
  expect(createFoodBook({ foods: [bran, dish('d', 1)], ownFoods: [] }).muchFibre.perPortion).toBe(
    40,
  );
  const { muchFibre } = createFoodBook({ foods: [aFood('moss')], ownFoods: [] });
  expect(muchFibre.perPortion).toBeGreaterThan(0);
  expect(muchFibre.per100g('snack')).toBeGreaterThan(0);
});

it('is told by the group of a food where enough of it was measured', () => {
  const milks = Array.from({ length: 10 }, (_, index) =>
    aFood(`milk-${index}`, { group: 'dairy', fibre: { gramsPer100g: 0, usdaNumber: '00000' } }),
  );
  const kefir = aFood('kefir', { group: 'dairy' });
  const book = createFoodBook({ foods: [bran, kefir, ...milks], ownFoods: [] });
  expect(readMeal([{ name: 'kefir' }], book).fibre).toMatchObject({ high: 0, unknownCount: 1 });
});
