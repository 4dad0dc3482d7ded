import { describe, expect, it } from 'vitest';
import { entryKinds, type Meal, MEAL_SLOTS, problemsOf, slotAt } from '@/domain/entries';
import { formatText, isTextKey } from '@/texts';

const { meal } = entryKinds;
const withFoods = (...names: readonly string[]): Meal => ({
  slot: 'lunch',
  items: names.map((name) => ({ name })),
});

describe('slotAt', () => {
  it.each([
    [0, 'snack'],
    [3, 'snack'],
    [4, 'breakfast'],
    [10, 'breakfast'],
    [11, 'lunch'],
    [14, 'lunch'],
    [15, 'snack'],
    [16, 'snack'],
    [17, 'dinner'],
    [21, 'dinner'],
    [22, 'snack'],
    [23, 'snack'],
  ] as const)('at %i h it is %s', (hour, slot) => {
    expect(slotAt({ hour, minute: 59 })).toBe(slot);
    expect(meal.blank({ hour, minute: 0 })).toEqual({ slot, items: [] });
  });
});

describe('a meal', () => {
  it.each(MEAL_SLOTS)('has a word and a usual time for %s', (slot) => {
    const data: Meal = { slot, items: [{ name: 'Tea' }] };
    const name = formatText(`entries.slot.${slot}`);
    const { key, values } = meal.summary(data);
    expect(isTextKey(key) && formatText(key, values)).toBe(`${name}: Tea`);
    expect(meal.usualTime(data).hour).toBeGreaterThanOrEqual(6);
  });

  it('needs something eaten', () => {
    expect(problemsOf('meal', withFoods())).toEqual(['entries.problem.mealEmpty']);
    expect(problemsOf('meal', withFoods('  '))).toEqual(['entries.problem.foodNameEmpty']);
    expect(problemsOf('meal', withFoods('Oats'))).toEqual([]);
  });

  it('is tidied of spaces round the names', () => {
    expect(meal.schema.parse(withFoods('  Rolled oats '))).toEqual(withFoods('Rolled oats'));
  });

  it('takes names of 120 letters and 60 foods, and says when it is more', () => {
    expect(problemsOf('meal', withFoods('x'.repeat(120)))).toEqual([]);
    expect(problemsOf('meal', withFoods('x'.repeat(121)))).toEqual([
      'entries.problem.foodNameTooLong',
    ]);
    expect(problemsOf('meal', withFoods(...Array<string>(60).fill('Pea')))).toEqual([]);
    expect(problemsOf('meal', withFoods(...Array<string>(61).fill('Pea')))).toEqual([
      'entries.problem.mealTooLong',
    ]);
  });

  it('is searched by food and note', () => {
    expect(meal.searchText({ ...withFoods('Oats', 'Kefir'), note: 'At Mira’s' })).toBe(
      'Oats, Kefir At Mira’s',
    );
  });
});
