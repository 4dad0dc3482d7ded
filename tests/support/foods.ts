/** A small table of foods and the book over it, of which a test names only what it is about. */
import {
  createFoodBook,
  createFoodSearch,
  type Food,
  type FoodBook,
  type OwnFoodRecord,
} from '@/domain/foods';
import type { FoodKnowledge } from '@/ui/food-book';
import { nextId } from './builders.ts';

export function aFood(id: string, rest: Partial<Food> = {}): Food {
  return {
    id,
    name: id.replaceAll('-', ' '),
    aliases: [],
    words: { de: [], es: [], fr: [] },
    group: 'vegetable',
    family: null,
    plant: null,
    prebiotic: null,
    ferment: null,
    nova: null,
    fibre: null,
    portion: { grams: 100, measures: [] },
    ingredients: [],
    ...rest,
  };
}

const fibre = (gramsPer100g: number): Food['fibre'] => ({ gramsPer100g, usdaNumber: '00000' });
const plant = (key: string, points: 0 | 0.25 | 1 = 1): Food['plant'] => ({ key, points });

/** Figures are round on purpose: only the sums are of interest. */
export const SMALL_TABLE: readonly Food[] = [
  aFood('rolled-oats', {
    aliases: ['oats', 'porridge oats'],
    words: { de: ['Haferflocken'], es: ['avena'], fr: [] },
    plant: plant('oats'),
    prebiotic: { types: ['beta-glucan'], basis: 'general-knowledge' },
    fibre: fibre(10),
    portion: { grams: 50, measures: [{ name: 'cup', grams: 80 }] },
  }),
  aFood('blueberries', { plant: plant('blueberry'), fibre: fibre(2) }),
  aFood('banana', {
    plant: plant('banana'),
    prebiotic: { types: ['inulin-fos'], basis: 'verified' },
    fibre: fibre(3),
  }),
  aFood('onion', {
    plant: plant('onion'),
    prebiotic: { types: ['inulin-fos'], basis: 'verified' },
    fibre: fibre(2),
  }),
  aFood('red-onion', { plant: plant('onion'), fibre: fibre(2) }),
  aFood('onion-powder', {
    plant: plant('onion', 0.25),
    fibre: fibre(15),
    portion: { grams: 2, measures: [] },
  }),
  aFood('chickpeas', {
    plant: plant('chickpea'),
    prebiotic: { types: ['gos'], basis: 'general-knowledge' },
    fibre: fibre(8),
  }),
  aFood('cumin', {
    plant: plant('cumin', 0.25),
    fibre: fibre(10),
    portion: { grams: 2, measures: [] },
  }),
  aFood('white-bread', {
    plant: plant('wheat', 0),
    fibre: fibre(3),
    portion: { grams: 40, measures: [{ name: 'slice', grams: 40 }] },
  }),
  aFood('kefir', { ferment: 'live', fibre: fibre(0), portion: { grams: 200, measures: [] } }),
  aFood('kombucha', { ferment: 'depends', fibre: fibre(0) }),
  aFood('wine', { ferment: 'killed', fibre: fibre(0) }),
  aFood('jackfruit', { plant: plant('jackfruit') }),
  aFood('hummus', {
    group: 'dish',
    portion: { grams: 60, measures: [] },
    ingredients: [
      { foodId: 'chickpeas', grams: 50 },
      { foodId: 'cumin', grams: 2 },
    ],
  }),
  aFood('curry', {
    group: 'dish',
    portion: { grams: 300, measures: [] },
    ingredients: [
      { foodId: 'onion', grams: 100 },
      { foodId: 'jackfruit', grams: 100 },
      { foodId: 'kefir', grams: 50 },
    ],
  }),
  aFood('lassi', {
    group: 'dish',
    ferment: 'live',
    ingredients: [{ foodId: 'kefir', grams: 100 }],
  }),
];

export function anOwnFood(
  data: Partial<OwnFoodRecord['data']> & { readonly name: string },
  id = nextId(),
): OwnFoodRecord {
  return {
    id,
    data: { aliases: [], likeFoodId: null, ingredients: [], portionGrams: null, ...data },
  };
}

export function aFoodBook(...ownFoods: readonly OwnFoodRecord[]): FoodBook {
  return createFoodBook({ foods: SMALL_TABLE, ownFoods });
}

/** What components know of foods when `book` is all there is. */
export function foodKnowledge(book: FoodBook, hasTable = true): FoodKnowledge {
  const search = createFoodSearch(book.searchable);
  return { book, hasTable, search: () => search };
}
