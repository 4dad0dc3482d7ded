import { describe, expect, it } from 'vitest';
import type { MealSlot } from '@/domain/entries';
import { asOneMeal, freeName, savedMealOf, sittingsOf } from '@/domain/foods';
import { aDocument, anEntry } from '#tests/support/builders.ts';

const row = (at: string, slot: MealSlot, ...names: readonly string[]) =>
  anEntry('meal', { at, data: { slot, items: names.map((name) => ({ name })) } });
const saved = (name: string, ...names: readonly string[]) =>
  aDocument('savedMeals', { data: { name, slot: null, items: names.map((of) => ({ name: of })) } });

describe('rows that were one meal', () => {
  const namesOf = (...rows: readonly ReturnType<typeof row>[]) =>
    sittingsOf(rows).map((sitting) =>
      asOneMeal(sitting)
        .items.map(({ name }) => name)
        .join(', '),
    );

  it('are of one slot and follow one another within the hour, whatever was drunk between', () => {
    expect(
      namesOf(
        row('12:00', 'lunch', 'Dal'),
        row('12:10', 'drink', 'Tea'),
        row('12:40', 'lunch', 'Rice'),
        row('13:40', 'lunch', 'Pear'),
        row('14:41', 'lunch', 'Nuts'),
      ),
    ).toEqual(['Dal, Rice, Pear']);
  });

  it('are not more than one meal can hold', () => {
    const many = Array.from({ length: 40 }, (_, index) => `Food ${index}`);
    expect(namesOf(row('12:00', 'lunch', ...many), row('12:10', 'lunch', ...many))).toEqual([]);
  });
});

it('rows of several slots go with any time as one meal', () => {
  expect(asOneMeal([row('12:00', 'lunch', 'Dal'), row('12:10', 'drink', 'Tea')]).slot).toBeNull();
  expect(asOneMeal([row('12:00', 'lunch', 'Dal'), row('12:10', 'lunch', 'Tea')]).slot).toBe(
    'lunch',
  );
});

it('a saved meal is known by its foods, in whatever order', () => {
  const lunch = saved('Work lunch', 'Dal', 'Rice');
  expect(savedMealOf([{ name: 'rice' }, { name: 'Dal' }], [lunch])).toBe(lunch);
  expect(savedMealOf([{ name: 'Dal' }], [lunch])).toBeUndefined();
  expect(savedMealOf([{ name: '🍕' }], [saved('Burger', '🍔')])).toBeUndefined();
});

it('a name is given once', () => {
  const meals = [saved('Dal, rice', 'x'), saved('Dal, Rice (2)', 'y')];
  const name = (wanted: string) => freeName(wanted, meals, (number) => `${wanted} (${number})`);
  expect(name('Soup')).toBe('Soup');
  expect(name('Dal, Rice')).toBe('Dal, Rice (3)');
});
