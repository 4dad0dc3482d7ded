import { describe, expect, it } from 'vitest';
import {
  createFoodBook,
  filterFinderFoods,
  type FinderFilter,
  NO_FILTER,
  summariseForFinder,
} from '@/domain/foods';
import { aFood, fibre } from '../a-food.ts';

const onion = aFood('onion', {
  fibre: fibre(2),
  family: 'alliums',
  plant: { key: 'onion', points: 1 },
  prebiotic: { types: ['inulin-fos'], basis: 'verified' },
});
const lentils = aFood('lentils', {
  fibre: fibre(8),
  portionGrams: 150,
  group: 'legume',
  family: 'legumes',
  plant: { key: 'lentil', points: 1 },
  prebiotic: { types: ['gos', 'resistant-starch'], basis: 'general-knowledge' },
});
const juice = aFood('juice', { group: 'drink', plant: { key: 'orange', points: 0 } });
const kefir = aFood('kefir', { group: 'dairy', family: 'cow-milk', ferment: 'live' });
const ayran = aFood('ayran', { group: 'drink', family: 'cow-milk', ferment: 'depends' });
const bread = aFood('bread', { group: 'refined-grain', family: 'wheat', ferment: 'killed' });
const soup = aFood('soup', { ingredients: { lentils: 100, onion: 20 } });
const dip = aFood('dip', { ingredients: { kefir: 80, onion: 20 } });
const book = createFoodBook({
  foods: [soup, dip, onion, lentils, juice, kefir, ayran, bread],
  ownFoods: [],
});
const foods = summariseForFinder(book);
const named = (id: string) => foods.find(({ food }) => food.id === id);

const shown = (filter: Partial<FinderFilter>) =>
  filterFinderFoods(foods, { ...NO_FILTER, ...filter }).map(({ food }) => food.id);

describe('summariseForFinder', () => {
  it('puts foods in the order of their names', () => {
    expect(foods.map(({ food }) => food.id)).toEqual([
      'ayran',
      'bread',
      'dip',
      'juice',
      'kefir',
      'lentils',
      'onion',
      'soup',
    ]);
  });

  it('gives a dish the families and the prebiotic-type fibre of what is in it', () => {
    const { families, prebiotic } = named('soup') ?? {};
    expect(families).toEqual(['legumes', 'alliums']);
    expect(prebiotic).toEqual({
      types: [
        { type: 'inulin-fos', basis: 'verified' },
        { type: 'gos', basis: 'general-knowledge' },
        { type: 'resistant-starch', basis: 'general-knowledge' },
      ],
      fromNames: ['lentils', 'onion'],
    });
  });

  it('claims none where none is known', () => {
    expect(named('bread')?.prebiotic).toBeNull();
  });
});

describe('the fibre of a usual portion', () => {
  it('is the food’s own figure', () => {
    expect(named('lentils')?.fibre).toMatchObject({ low: 12, high: 12, isComplete: true });
    expect(named('lentils')?.fibreParts).toEqual([{ food: lentils, grams: 150 }]);
  });

  it('is added up from the ingredients of a dish', () => {
    expect(named('soup')?.fibre.low).toBeCloseTo(8.4);
    expect(named('soup')?.fibreParts).toEqual([
      { food: lentils, grams: 100 },
      { food: onion, grams: 20 },
    ]);
  });

  it('is unknown, not 0, where there is no figure', () => {
    expect(named('kefir')?.fibre).toMatchObject({ knownCount: 0, unknownCount: 1 });
  });
});

describe('the ferment', () => {
  it('is what the food says of itself', () => {
    expect(named('kefir')?.ferment).toBe('live');
    expect(named('bread')?.ferment).toBe('killed');
    expect(named('onion')?.ferment).toBeNull();
  });

  it('of a dish with a live one in it depends on the kitchen', () => {
    expect(named('dip')?.ferment).toBe('depends');
  });
});

describe('filterFinderFoods', () => {
  it('shows all when nothing is asked', () => {
    expect(shown({})).toHaveLength(8);
  });

  it('by prebiotic-type fibre, of any or of one type', () => {
    expect(shown({ prebiotic: 'any' })).toEqual(['dip', 'lentils', 'onion', 'soup']);
    expect(shown({ prebiotic: 'inulin-fos' })).toEqual(['dip', 'onion', 'soup']);
    expect(shown({ prebiotic: 'beta-glucan' })).toEqual([]);
  });

  it('by live ferment: usually alive, or alive perhaps; never what was heated since', () => {
    expect(shown({ ferment: 'live' })).toEqual(['kefir']);
    expect(shown({ ferment: 'may-be' })).toEqual(['ayran', 'dip', 'kefir']);
  });

  it('by group and by family, dishes by the families of their ingredients', () => {
    expect(shown({ group: 'drink' })).toEqual(['ayran', 'juice']);
    expect(shown({ family: 'alliums' })).toEqual(['dip', 'onion', 'soup']);
    expect(shown({ group: 'drink', family: 'cow-milk' })).toEqual(['ayran']);
  });

  it('plants not had lately: single plants that count, other than those eaten', () => {
    expect(shown({ plantsLately: new Set() })).toEqual(['lentils', 'onion']);
    expect(shown({ plantsLately: new Set(['onion', 'orange']) })).toEqual(['lentils']);
  });
});
