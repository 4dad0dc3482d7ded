import { describe, expect, it } from 'vitest';
import { computeFoodSeries, isFoodDayComplete, readFoodDay } from '@/domain/foods';
import { parseLocalDay } from '@/domain/day';
import type { MealSlot } from '@/domain/entries';
import { anEntry } from '#tests/support/builders.ts';
import { aFoodBook } from '#tests/support/foods.ts';

const meal = (day: string, slot: MealSlot, ...names: string[]) =>
  anEntry('meal', { day, data: { slot, items: names.map((name) => ({ name })) } });
const mark = (day: string) => anEntry('day-mark', { day });
const DAY = '2026-11-20';
const book = aFoodBook();

describe('a day is complete for food', () => {
  it.each([
    ['with two meals', [meal(DAY, 'breakfast', 'oats'), meal(DAY, 'dinner', 'hummus')], true],
    ['with a meal and a snack', [meal(DAY, 'lunch', 'oats'), meal(DAY, 'snack', 'banana')], true],
    ['when somebody said that was all', [meal(DAY, 'lunch', 'oats'), mark(DAY)], true],
    ['when somebody said there was nothing', [mark(DAY)], true],
    ['not with one meal', [meal(DAY, 'lunch', 'oats')], false],
    [
      'not with a meal and a drink',
      [meal(DAY, 'lunch', 'oats'), meal(DAY, 'drink', 'kefir')],
      false,
    ],
    ['not with other notes', [meal(DAY, 'lunch', 'oats'), anEntry('note', { day: DAY })], false],
    ['not without any', [], false],
  ])('%s', (_, entries, isComplete) => {
    expect(isFoodDayComplete(entries)).toBe(isComplete);
  });
});

it('a day is read as all its meals together', () => {
  const day = readFoodDay(
    [meal(DAY, 'breakfast', 'oats', 'banana'), mark(DAY), meal(DAY, 'lunch', 'banana', 'kefir')],
    book,
  );
  expect(day.fibre.low).toBeCloseTo(5 + 3 + 3);
  expect(day.plants.map(({ key }) => key)).toEqual(['banana', 'oats']);
  expect(day.ferments.live).toHaveLength(1);
  expect([day.mealCount, day.itemCount, day.isComplete]).toEqual([2, 4, true]);
});

describe('the series of food', () => {
  const range = { from: parseLocalDay('2026-11-18'), to: parseLocalDay('2026-11-22') };
  const today = parseLocalDay('2026-11-22');
  const entries = [
    meal('2026-11-18', 'breakfast', 'oats', 'kefir'),
    meal('2026-11-18', 'dinner', 'hummus', 'onion'),
    meal('2026-11-19', 'breakfast', 'oats'),
    mark('2026-11-20'),
    meal('2026-11-21', 'breakfast', 'Ida’s surprise', 'oats'),
    meal('2026-11-21', 'dinner', 'kombucha'),
    meal('2026-11-22', 'breakfast', 'oats'),
    meal('2026-11-22', 'lunch', 'hummus'),
  ];
  const valuesOf = (all: typeof entries | readonly ReturnType<typeof mark>[]) => {
    const series = computeFoodSeries(all, book, range, today);
    return Object.fromEntries(
      Object.entries(series).map(([name, days]) => [name, days.map(({ value }) => value)]),
    );
  };

  it('have nothing on days that are not complete, and 0 where nothing was eaten', () => {
    expect(valuesOf(entries)).toEqual({
      // 5 + 4.2 + 2; a day of one meal; a day of none, said to be all; the middle of 5 and 10.
      fibre: [11, null, 0, 8, null],
      plants: [4, null, 0, 1, null],
      ferments: [1, null, 0, 0, null],
      prebiotics: [3, null, 0, 1, null],
    });
  });

  it('take today in when somebody said that was all', () => {
    expect(valuesOf([...entries, mark('2026-11-22')])['plants']?.at(-1)).toBe(3);
  });

  it('say no number of a day of which too much is unknown', () => {
    const unknown = [
      meal('2026-11-18', 'breakfast', 'oats', 'x1'),
      meal('2026-11-18', 'dinner', 'x2'),
    ];
    expect(valuesOf(unknown)).toMatchObject({ fibre: [null, null, null, null, null] });
    expect(valuesOf(unknown)['plants']?.[0]).toBe(1);
  });
});
