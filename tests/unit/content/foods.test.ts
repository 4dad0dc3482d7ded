import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#tests/support/source-imports.ts';
import { loadFoods } from '@/content/foods';
import { parseCsv } from '@/content/foods/csv.ts';
import type { Food } from '@/domain/foods';

/* Problems are gathered and compared with none: a thousand rows make one test, and all mistakes show at once. */

let foods: readonly Food[] = [];
beforeAll(async () => {
  foods = await loadFoods();
});

/** What `problem` says of every food, with the food's id in front. */
const problems = (problem: (food: Food) => string | null | false): string[] =>
  foods.flatMap((food) => {
    const said = problem(food);
    return said ? `${food.id}: ${said}` : [];
  });

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the table of foods', () => {
  it('has each id once, and says no English word for two foods', () => {
    expect(repeated(foods.map(({ id }) => id))).toEqual([]);
    expect(
      repeated(
        foods.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => word.toLowerCase())),
      ),
    ).toEqual([]);
  });

  it('has the words of all three other languages for each', () => {
    expect(
      problems(({ words }) => {
        const missing = Object.entries(words).filter(([, list]) => list.length === 0);
        return missing.length > 0 && `no word in ${missing.map(([language]) => language).join()}`;
      }),
    ).toEqual([]);
  });

  it('has sane portions and measures, each measure once', () => {
    expect(
      problems(({ portion }) => {
        const grams = [portion.grams, ...portion.measures.map((measure) => measure.grams)];
        if (grams.some((value) => value < 0.2 || value > 1500)) return `grams ${grams.join()}`;
        if (portion.measures.length === 0) return 'no measure';
        return repeated(portion.measures.map(({ name }) => name)).join();
      }),
    ).toEqual([]);
  });
});

describe('the figures of fibre', () => {
  const figures = new Map(
    parseCsv(readFileSync(join(projectRoot, 'src/content/foods/usda-figures.csv'), 'utf8'))
      .slice(1)
      .map(({ fields: [usda = '', , fibre = ''] }) => [usda, Number(fibre)]),
  );

  it('are those of the number they name', () => {
    expect(
      problems(
        ({ fibre }) =>
          fibre &&
          figures.get(fibre.usdaNumber) !== fibre.gramsPer100g &&
          `${fibre.gramsPer100g} g is not what ${fibre.usdaNumber} says`,
      ),
    ).toEqual([]);
  });

  it('are listed with no number that no food uses', () => {
    const used = new Set(foods.map(({ fibre }) => fibre?.usdaNumber));
    expect([...figures.keys()].filter((number) => !used.has(number))).toEqual([]);
  });
});
