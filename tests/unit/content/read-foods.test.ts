import { describe, expect, it } from 'vitest';
import { parseCsv } from '@/content/foods/csv.ts';
import { FOOD_COLUMNS, readFoods } from '@/content/foods/read-foods.ts';

const header = FOOD_COLUMNS.join(',');

/** One row of a table; what is not given stays empty. */
const row = (fields: Partial<Record<(typeof FOOD_COLUMNS)[number], string>>): string =>
  FOOD_COLUMNS.map((column) => fields[column] ?? '').join(',');

const leek = {
  id: 'leek',
  name: 'leek',
  group: 'vegetable',
  family: 'alliums',
  plant: 'leek',
  points: '1',
  portion: '80',
} as const;

const read = (...lines: readonly string[]) =>
  readFoods('alliums.csv', [header, ...lines].join('\n'));

describe('comma-separated text', () => {
  it('keeps commas, quotes and line breaks inside quotes', () => {
    expect(parseCsv('a,"b, ""c""","d\ne"\r\n\nf,,\n')).toEqual([
      { line: 1, fields: ['a', 'b, "c"', 'd\ne'] },
      { line: 4, fields: ['f', '', ''] },
    ]);
  });

  it('reads a last line without an end, and one that ends in an empty field', () => {
    expect(parseCsv('a,b\nc,')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['c', ''] },
    ]);
  });

  it('tells the line of a quoted field that does not end, or goes on', () => {
    expect(() => parseCsv('a\n"b,c\nd')).toThrow('line 2: a quoted field does not end');
    expect(() => parseCsv('a\n"b"c,d')).toThrow('line 2: text after a closing quote');
  });
});

describe('a row of the table', () => {
  it('becomes a food', () => {
    const [food] = read(
      row({
        ...leek,
        aliases: 'porree',
        de: 'Lauch; Porree',
        prebiotic: 'inulin-fos',
        basis: 'secondary',
        ferment: 'depends',
        nova: '1',
        usda: '11246',
        fibre: '1.8',
        measures: 'leek=89;cup=89.5',
        ingredients: 'water=10;salt=0.5',
      }),
    );
    expect(food).toEqual({
      id: 'leek',
      name: 'leek',
      aliases: ['porree'],
      words: { de: ['Lauch', 'Porree'], es: [], fr: [] },
      group: 'vegetable',
      family: 'alliums',
      plant: { key: 'leek', points: 1 },
      prebiotic: { types: ['inulin-fos'], basis: 'secondary' },
      ferment: 'depends',
      nova: 1,
      fibre: { gramsPer100g: 1.8, usdaNumber: '11246' },
      portion: {
        grams: 80,
        measures: [
          { name: 'leek', grams: 89 },
          { name: 'cup', grams: 89.5 },
        ],
      },
      ingredients: [
        { foodId: 'water', grams: 10 },
        { foodId: 'salt', grams: 0.5 },
      ],
    });
  });

  it('leaves unknown what is empty, and keeps a measured 0', () => {
    const [unknown, none] = read(
      row({ id: 'salt', name: 'salt', group: 'herb-spice', portion: '1' }),
      row({ ...leek, usda: '02047', fibre: '0.0' }),
    );
    expect(unknown).toMatchObject({ fibre: null, plant: null, prebiotic: null, family: null });
    expect(unknown).toMatchObject({ ferment: null, nova: null, aliases: [], ingredients: [] });
    expect(none?.fibre).toEqual({ gramsPer100g: 0, usdaNumber: '02047' });
  });

  it.each([
    ['group', { group: 'veg' }],
    ['family', { family: 'onions' }],
    ['plant', { plant: 'Leek' }],
    ['points', { points: '2' }],
    ['points', { points: '' }],
    ['prebiotic', { prebiotic: 'fibre', basis: 'verified' }],
    ['basis', { prebiotic: 'gos' }],
    ['ferment', { ferment: 'alive' }],
    ['nova', { nova: '5' }],
    ['usda', { fibre: '1.8' }],
    ['fibre', { usda: '11246', fibre: 'some' }],
    ['portion', { portion: '' }],
    ['measures', { measures: 'cup' }],
    ['ingredients', { ingredients: 'water=' }],
    ['de', { de: 'Lauch;' }],
  ])('with a wrong %s is refused by file, line and column', (column, fields) => {
    expect(() => read(row(leek), row({ ...leek, ...fields }))).toThrow(
      new RegExp(`^alliums\\.csv, line 3, column ${column}: `),
    );
  });

  it('is refused when it has too many fields, and a table whose columns are others', () => {
    expect(() => read(`${row(leek)},`)).toThrow('alliums.csv, line 2: 20 fields instead of 19');
    expect(() => readFoods('alliums.csv', 'id,name\n')).toThrow(/^alliums\.csv, line 1: /);
  });
});
