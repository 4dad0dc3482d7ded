import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MealItem } from '@/domain/entries';
import { fibreOnShow, fibreWord, readMeal } from '@/domain/foods';
import { aFoodBook, anOwnFood, SMALL_TABLE } from '#tests/support/foods.ts';

const book = aFoodBook();
/** Nine in ten foods of the small table have no more: 5 g in a portion, 10 g in 100 g. */
const MUCH = { perPortion: 5, per100g: 10 };

const read = (...names: string[]) =>
  readMeal(
    names.map((name) => ({ name })),
    book,
  );

describe('fibre', () => {
  it('is the sum of what is known', () => {
    expect(read('oats', 'blueberries', 'kefir').fibre).toEqual({
      low: 7,
      high: 7,
      knownCount: 3,
      unknownCount: 0,
      isComplete: true,
    });
  });

  it('counts the portion', () => {
    const items: MealItem[] = [
      { name: 'oats', portion: { kind: 'measure', measure: 'cup', count: 2 } },
      { name: 'banana', portion: { kind: 'size', size: 'large' } },
    ];
    expect(readMeal(items, book).fibre.low).toBeCloseTo(16 + 4.5);
  });

  it('of a dish is that of its ingredients, by the share eaten', () => {
    expect(read('hummus').fibre.low).toBeCloseTo(4.2);
    const items: MealItem[] = [{ name: 'hummus', portion: { kind: 'grams', grams: 30 } }];
    expect(readMeal(items, book).fibre.low).toBeCloseTo(2.1);
  });

  it('of a word nobody knows is not 0, but up to what a food may have', () => {
    expect(book.muchFibre.perPortion).toBe(MUCH.perPortion);
    expect(book.muchFibre.per100g('dish')).toBe(MUCH.per100g);
    expect(read('oats', 'Ida’s surprise').fibre).toEqual({
      low: 5,
      high: 5 + MUCH.perPortion,
      knownCount: 1,
      unknownCount: 1,
      isComplete: false,
    });
  });

  it('of a food of the table that was not measured is not 0 either', () => {
    expect(read('jackfruit').fibre).toMatchObject({ low: 0, high: MUCH.per100g, unknownCount: 1 });
  });

  it('of a dish with such an ingredient is known in part', () => {
    expect(read('curry').fibre).toEqual({
      low: 2,
      high: 2 + MUCH.per100g,
      knownCount: 1,
      unknownCount: 1,
      isComplete: false,
    });
  });

  it('is shown in whole grams, as a range, or as unknown', () => {
    expect(fibreOnShow(read('oats', 'banana').fibre)).toEqual({ kind: 'about', grams: 8 });
    expect(fibreOnShow(read('curry').fibre)).toEqual({ kind: 'range', low: 2, high: 12 });
    expect(fibreOnShow(read('Ida’s surprise').fibre)).toEqual({ kind: 'unknown' });
    expect(fibreOnShow(read('kefir').fibre)).toEqual({ kind: 'about', grams: 0 });
  });

  it('is told in words for whoever wants no numbers', () => {
    expect(fibreWord(read('kefir').fibre, 'meal')).toBe('little');
    expect(fibreWord(read('oats').fibre, 'meal')).toBe('some');
    expect(fibreWord(read('oats', 'chickpeas').fibre, 'meal')).toBe('plenty');
    expect(fibreWord(read('oats', 'chickpeas').fibre, 'day')).toBe('some');
    expect(fibreWord(read('Ida’s surprise').fibre, 'day')).toBe('unknown');
  });
});

describe('plants', () => {
  it('count once in whatever form, with the largest points', () => {
    const { plants, plantPoints } = read('onion powder', 'red onion', 'onion');
    expect(plants.map(({ key, points }) => [key, points])).toEqual([['onion', 1]]);
    expect(plantPoints).toBe(1);
  });

  it('tell why they count', () => {
    expect(read('hummus', 'chickpeas').plants).toEqual([
      {
        key: 'chickpea',
        points: 1,
        because: [
          { itemName: 'hummus', foodId: 'chickpeas', foodName: 'chickpeas' },
          { itemName: 'chickpeas', foodId: 'chickpeas', foodName: 'chickpeas' },
        ],
      },
      {
        key: 'cumin',
        points: 0.25,
        because: [{ itemName: 'hummus', foodId: 'cumin', foodName: 'cumin' }],
      },
    ]);
  });

  it('of refined grain do not count', () => {
    expect(read('white bread').plants).toEqual([]);
  });
});

describe('ferments', () => {
  const names = (...foods: string[]) => {
    const { live, depends } = read(...foods).ferments;
    return { live: live.map(({ foodId }) => foodId), depends: depends.map(({ foodId }) => foodId) };
  };

  it('count when they are usually alive, and are named apart when it depends', () => {
    expect(names('kefir', 'kombucha', 'wine', 'oats')).toEqual({
      live: ['kefir'],
      depends: ['kombucha'],
    });
  });

  it('in a dish depend, unless the dish itself says they are alive', () => {
    expect(names('curry', 'lassi')).toEqual({ live: ['lassi'], depends: ['kefir'] });
  });
});

it('prebiotic-type foods are named with what they are known by', () => {
  expect(read('curry', 'white bread').prebiotics).toEqual([
    {
      itemName: 'curry',
      foodId: 'onion',
      foodName: 'onion',
      prebiotic: { types: ['inulin-fos'], basis: 'verified' },
    },
  ]);
});

describe('own foods', () => {
  it('are read as the food they are like, with their own portion', () => {
    const own = anOwnFood({ name: 'Ida’s humus', likeFoodId: 'hummus', portionGrams: 120 });
    const reading = readMeal([{ name: 'x', foodId: own.id }], aFoodBook(own));
    expect(reading.fibre.low).toBeCloseTo(8.4);
    expect(reading.plants.map(({ key }) => key)).toEqual(['chickpea', 'cumin']);
  });

  const smoothie = anOwnFood({
    name: 'Smoothie',
    ingredients: [
      { name: 'Banana' },
      { name: 'Kefir', portion: { kind: 'grams', grams: 100 } },
      { name: 'Moon dust' },
    ],
    portionGrams: 250,
  });

  it('are read by their recipe', () => {
    const reading = readMeal([{ name: 'smoothie' }], aFoodBook(smoothie));
    expect(reading.fibre).toMatchObject({ low: 3, knownCount: 1, unknownCount: 1 });
    expect(reading.plants.map(({ key }) => key)).toEqual(['banana']);
    expect(reading.ferments.live).toEqual([]);
    expect(reading.ferments.depends.map(({ foodId }) => foodId)).toEqual(['kefir']);
    expect(reading.unknownNames).toEqual(['Moon dust']);
  });

  it('are scaled by their portion', () => {
    const items: MealItem[] = [{ name: 'smoothie', portion: { kind: 'grams', grams: 500 } }];
    expect(readMeal(items, aFoodBook(smoothie)).fibre.low).toBeCloseTo(6);
  });

  it('that contain themselves are unknown there, and come to an end', () => {
    const id = '00000000-0000-4000-8000-00000000abcd';
    const own = anOwnFood({ name: 'Soup', ingredients: [{ name: 'Soup' }, { name: 'onion' }] }, id);
    const reading = readMeal([{ name: 'soup' }], aFoodBook(own));
    expect(reading.fibre).toMatchObject({ low: 2, unknownCount: 1 });
  });
});

describe('whatever is eaten', () => {
  const anItem: fc.Arbitrary<MealItem> = fc.record(
    {
      name: fc.oneof(
        fc.constantFrom(...SMALL_TABLE.map(({ name }) => name)),
        fc.string({ minLength: 1 }),
      ),
      portion: fc.oneof(
        fc.record({
          kind: fc.constant('grams' as const),
          grams: fc.integer({ min: 1, max: 5000 }),
        }),
        fc.record({
          kind: fc.constant('measure' as const),
          measure: fc.constantFrom('cup', 'slice', 'bucket'),
          count: fc.integer({ min: 1, max: 100 }),
        }),
      ),
    },
    { requiredKeys: ['name'] },
  );
  const items = fc.array(anItem, { maxLength: 8 });

  const outline = (meal: readonly MealItem[]) => {
    const { fibre, plants, plantPoints, ferments, unknownNames } = readMeal(meal, book);
    return {
      fibre: [fibre.low.toFixed(6), fibre.high.toFixed(6), fibre.knownCount, fibre.unknownCount],
      plants: plants.map(({ key, points }) => [key, points]),
      plantPoints,
      ferments: [ferments.live.length, ferments.depends.length],
      unknown: unknownNames.toSorted(),
    };
  };

  it('the order does not matter', () => {
    fc.assert(
      fc.property(items, (meal) => {
        expect(outline(meal.toReversed())).toEqual(outline(meal));
      }),
    );
  });

  it('another item never takes anything away', () => {
    fc.assert(
      fc.property(items, anItem, (meal, another) => {
        const [before, after] = [readMeal(meal, book), readMeal([...meal, another], book)];
        expect(after.fibre.low).toBeGreaterThanOrEqual(before.fibre.low - 1e-9);
        expect(after.fibre.high).toBeGreaterThanOrEqual(before.fibre.high - 1e-9);
        expect(after.plantPoints).toBeGreaterThanOrEqual(before.plantPoints);
        expect(after.fibre.low).toBeLessThanOrEqual(after.fibre.high + 1e-9);
      }),
    );
  });

  it('an unknown one changes only how much there may have been', () => {
    fc.assert(
      fc.property(items, (meal) => {
        const before = readMeal(meal, book);
        const after = readMeal([...meal, { name: 'zzz never heard of' }], book);
        expect(after.fibre.low).toBe(before.fibre.low);
        expect(after.fibre.high).toBeGreaterThan(before.fibre.high);
        expect(after.fibre.unknownCount).toBe(before.fibre.unknownCount + 1);
        expect(after.plants).toEqual(before.plants);
      }),
    );
  });
});
