import { describe, expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import type { Entry, MealItem } from '@/domain/entries';
import { createFoodBook, createFoodSearch } from '@/domain/foods';
import { createFoodLookups } from '@/domain/quick-line';
import { anEntry } from '#tests/support/builders.ts';
import { aFood } from '#tests/support/foods.ts';

const book = createFoodBook({
  foods: [
    aFood('oats', {
      name: 'rolled oats',
      aliases: ['oats'],
      words: { de: ['Haferflocken'], es: [], fr: [] },
    }),
    aFood('rye-bread'),
    aFood('fish-and-chips'),
    aFood('coffee', { group: 'drink' }),
    aFood('cress'),
  ],
  ownFoods: [],
});
const search = createFoodSearch(book.searchable);
const moment = { day: parseLocalDay('2026-11-23'), minutes: 8 * 60 };

const meal = (...items: readonly MealItem[]): Entry<'meal'> =>
  anEntry('meal', { data: { items: [...items] } });

const lookups = (...meals: readonly Entry<'meal'>[]) =>
  createFoodLookups({ book, search, meals, moment });

describe('a food of these words', () => {
  it.each([
    ['oats', 'oats', 'rolled oats'],
    ['ROLLED OATS', 'oats', undefined],
    ['Haferflocken', 'oats', 'rolled oats'],
    ['rye breads', 'rye-bread', undefined],
    ['fish & chips', 'fish-and-chips', undefined],
  ])('%s: keeps its words', (words, foodId, countsAs) => {
    const { name, foodId: id, countsAs: other } = lookups().food(words) ?? {};
    expect([name, id, other]).toEqual([words, foodId, countsAs]);
  });

  it.each(['zorblax', '', '  ', '🍕', 'oatss cake', 'rolled'])('is not there for "%s"', (words) => {
    expect(lookups().food(words)).toBeNull();
  });

  it('is spelt as the person spelt it last', () => {
    const foods = lookups(
      meal({ name: 'Rye Bread', foodId: 'rye-bread' }),
      meal({ name: 'Zorblax' }),
    );
    expect(foods.food('rye bread')).toMatchObject({ name: 'Rye Bread', foodId: 'rye-bread' });
    expect(foods.food('zorblax')).toEqual({ name: 'Zorblax' });
    expect(foods.suggest('rye')).toMatchObject([{ name: 'Rye Bread', foodId: 'rye-bread' }]);
  });

  it.each([
    ['rye bred', 'Rye bread'],
    ['cofee', 'Coffee'],
    ['zorblax', undefined],
    ['rye', undefined],
    ['rye bread', undefined],
    ['', undefined],
    ['🍕', undefined],
  ])('is asked about when it is only nearly so: %s', (words, name) => {
    expect(lookups().nearly(words)?.name).toBe(name);
  });

  it('says what one drinks', () => {
    expect(lookups().food('coffee')?.isDrink).toBe(true);
    expect(lookups().food('oats')?.isDrink).toBe(false);
  });
});

describe('foods that may be meant', () => {
  const names = (prefix: string, ...meals: readonly Entry<'meal'>[]) =>
    lookups(...meals)
      .suggest(prefix)
      .map(({ name }) => name);

  it('are those that begin so, what the person typed before coming first', () => {
    expect(names('rye')).toEqual(['Rye bread']);
    expect(names('rye br')).toEqual(['Rye bread']);
    expect(names('fish and ch')).toEqual(['Fish and chips']);
    const [first, ...others] = names('r', meal({ name: 'Red thing' }));
    expect([first, ...others.sort()]).toEqual(['Red thing', 'Rolled oats', 'Rye bread']);
  });

  it('are guesses when they only nearly do', () => {
    expect(
      lookups()
        .suggest('stress')
        .every(({ isGuess }) => isGuess === true),
    ).toBe(true);
    expect(lookups().suggest('cofee')).toMatchObject([{ name: 'Coffee', isGuess: true }]);
  });

  it('are none for words that are not one food', () => {
    expect(names('oats and rye')).toEqual([]);
    expect(names('')).toEqual([]);
  });
});
