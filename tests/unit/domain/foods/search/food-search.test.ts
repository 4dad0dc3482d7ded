import { describe, expect, it } from 'vitest';
import { createFoodSearch, type SearchableFood, summariseFoodUses } from '@/domain/foods';
import { parseLocalDay } from '@/domain/day';
import { anEntry } from '#tests/support/builders.ts';

const food = (
  id: string,
  name: string,
  rest: Partial<Omit<SearchableFood, 'id' | 'name'>> = {},
): SearchableFood => ({ id, name, aliases: [], ...rest });

const FOODS: readonly SearchableFood[] = [
  food('apple-juice', 'apple juice'),
  food('apple', 'apple', { words: { de: ['Apfel'], es: ['manzana'], fr: ['pomme'] } }),
  food('apple-pie', 'apple pie'),
  food('aubergine', 'aubergine', {
    aliases: ['eggplant'],
    words: { de: ['Aubergine'], es: ['berenjena'], fr: ['aubergine'] },
  }),
  food('blueberries', 'blueberries', { words: { de: ['Heidelbeeren'], es: [], fr: [] } }),
  food('broccoli', 'broccoli', { words: { de: ['Brokkoli'], es: ['brócoli'], fr: ['brocoli'] } }),
  food('rolled-oats', 'rolled oats', { words: { de: ['Haferflocken'], es: [], fr: [] } }),
  food('salad', 'salad'),
  food('salt', 'salt', { words: { de: ['Salz'], es: ['sal'], fr: ['sel'] } }),
  food('scrambled-eggs', 'scrambled eggs'),
  food('soy-sauce', 'soy sauce'),
  food('yogurt', 'yoghurt'),
  food('greek-yogurt', 'Greek yoghurt'),
  food('carrot', 'carrot', { words: { de: ['Karotte'], es: [], fr: [] } }),
  food('carrot-soup', 'carrot soup', { words: { de: ['Karottensuppe'], es: [], fr: [] } }),
  food('lemon', 'lemon', { words: { de: [], es: ['limón'], fr: [] } }),
  food('lobster', 'lobster', { words: { de: ['Hummer'], es: [], fr: [] } }),
  food('hummus', 'hummus'),
  food('mac', 'macaroni & cheese', { aliases: ['mac and cheese'] }),
];

const search = createFoodSearch(FOODS);
const first = (text: string) => search.find(text)[0]?.foodId;
const ids = (text: string) => search.find(text).map(({ foodId }) => foodId);

describe('finding a food', () => {
  it.each([
    ['blueb', 'blueberries'],
    ['Blueberry', 'blueberries'],
    ['BLUEBERRIES ', 'blueberries'],
    ['brocolli', 'broccoli'],
    ['borccoli', 'broccoli'],
    ['yogurts', 'yogurt'],
    ['yoghu', 'yogurt'],
    ['greek yogurt', 'greek-yogurt'],
    ['eggplant', 'aubergine'],
    ['eggplent', 'aubergine'],
    ['haferfl', 'rolled-oats'],
    ['oats', 'rolled-oats'],
    ['soysauce', 'soy-sauce'],
    ['soya sauce', 'soy-sauce'],
    ['blue berries', 'blueberries'],
    ['eggs scrambled', 'scrambled-eggs'],
    ['brócoli', 'broccoli'],
    ['mac n cheese', 'mac'],
  ])('%s: %s', (text, foodId) => {
    expect(first(text)).toBe(foodId);
  });

  it('puts the very name before what only begins with it, and the plain food before the special', () => {
    expect(ids('apple')[0]).toBe('apple');
    expect(ids('appl')).toEqual(['apple', 'apple-juice', 'apple-pie']);
  });

  it('takes a short word of another language for the beginning of a word only', () => {
    expect(search.find('sel')[0]?.matchedBy).toEqual({
      text: 'sel',
      source: 'fr',
      how: 'beginning',
    });
    expect(search.find('sal').map(({ matchedBy }) => matchedBy.text)).toEqual(['salt', 'salad']);
  });

  it.each([
    ['karotten', 'carrot'],
    ['karott', 'carrot'],
    ['limones', 'lemon'],
    ['hummer', 'lobster'],
    ['humm', 'hummus'],
  ])('knows the plurals of other languages, %s: %s', (text, foodId) => {
    expect(first(text)).toBe(foodId);
  });

  it('tells which name fitted and how', () => {
    expect(search.find('eggplant')[0]).toEqual({
      foodId: 'aubergine',
      name: 'aubergine',
      isOwn: false,
      matchedBy: { text: 'eggplant', source: 'alias', how: 'exact' },
    });
    expect(search.find('apfel')[0]?.matchedBy).toEqual({
      text: 'Apfel',
      source: 'de',
      how: 'exact',
    });
    expect(search.find('brocolli')[0]?.matchedBy.how).toBe('similar');
  });

  it.each(['', '   ', '?!', 'xyzzyx', '…'])('finds nothing for "%s"', (text) => {
    expect(search.find(text)).toEqual([]);
  });

  it('never gives more than asked for', () => {
    expect(search.find('a', { limit: 2 })).toHaveLength(2);
  });

  it('puts own foods first, but not before the very name', () => {
    const withOwn = createFoodSearch([
      ...FOODS,
      food('own', 'Apple crumble of Mira', { isOwn: true }),
    ]);
    expect(withOwn.find('app')[0]).toMatchObject({ foodId: 'own', isOwn: true });
    expect(withOwn.find('apple')[0]?.foodId).toBe('apple');
  });
});

describe('what is eaten often', () => {
  const meal = (day: string, at: string, ...foods: string[]) =>
    anEntry('meal', { day, at, data: { items: foods.map((name) => ({ name })) } });
  const today = parseLocalDay('2026-11-23');
  const uses = summariseFoodUses(
    [
      meal('2026-11-20', '08:00', 'apple-juice'),
      meal('2026-11-21', '08:10', 'apple-juice'),
      meal('2026-11-21', '15:00', 'apple-pie'),
      meal('2026-11-22', '15:20', 'apple-pie', 'unheard of'),
      meal('2025-01-01', '08:00', 'salt', 'salt'),
    ],
    ({ name }) => (name === 'unheard of' ? null : name),
  );
  const eater = search.withUses(uses);
  const at = (hour: number) => ({ moment: { day: today, minutes: hour * 60 } });

  it('comes first at its time of day', () => {
    expect(eater.find('app', at(8))[0]?.foodId).toBe('apple-juice');
    expect(eater.find('app', at(15))[0]?.foodId).toBe('apple-pie');
    expect(eater.find('apple', at(15))[0]?.foodId).toBe('apple');
  });

  it('is offered before a letter is typed', () => {
    expect(eater.find('', at(8)).map(({ foodId }) => foodId)).toEqual([
      'apple-juice',
      'apple-pie',
      'salt',
    ]);
  });

  it('counts a food once a meal, and knows nothing of what was not recognised', () => {
    expect(uses.get('salt')).toHaveLength(1);
    expect([...uses.keys()]).toEqual(['apple-juice', 'apple-pie', 'salt']);
  });

  it('leaves the first search as it was', () => {
    expect(search.find('', at(8))).toEqual([]);
  });
});
