import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#tests/support/source-imports.ts';
import { loadFoods, USDA_CREDIT } from '@/content/foods';
import { parseCsv } from '@/content/foods/csv.ts';
import { plantNames } from '@/content/foods/plant-names.ts';
import { FOOD_FAMILIES, FOOD_GROUPS, type Food, type FoodGroup } from '@/domain/foods';

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

const repeated = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
};

const englishOf = ({ name, aliases }: Food): string[] =>
  [name, ...aliases].map((word) => word.toLowerCase());
const allWordsOf = (food: Food): string[] => [
  ...englishOf(food),
  ...Object.values(food.words).flat(),
];

describe('the table of foods', () => {
  it('has at least 900 single foods, of every group and family', () => {
    const single = foods.filter(({ ingredients }) => ingredients.length === 0);
    expect(single.length).toBeGreaterThanOrEqual(900);
    const groups = new Set(foods.map(({ group }) => group));
    // Dishes have tables of their own.
    expect(FOOD_GROUPS.filter((group) => group !== 'dish' && !groups.has(group))).toEqual([]);
    const families = new Set(foods.map(({ family }) => family));
    expect(FOOD_FAMILIES.filter((family) => !families.has(family))).toEqual([]);
  });

  it('has each id once, and says no English word for two foods', () => {
    expect(repeated(foods.map(({ id }) => id))).toEqual([]);
    expect(repeated(foods.flatMap(englishOf))).toEqual([]);
  });

  it('has the words of all three other languages for each, none twice', () => {
    expect(
      problems(({ words }) => {
        const missing = Object.entries(words).filter(([, list]) => list.length === 0);
        if (missing.length > 0) return `no word in ${missing.map(([language]) => language).join()}`;
        return Object.values(words).flatMap(repeated).join();
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

  it('names no brand and speaks of no calories, weight or worth', () => {
    const brands =
      /\b(activia|alpro|babybel|benefiber|bovril|cheerios|coca|coke|danone|doritos|fanta|gatorade|haribo|heinz|horlicks|huel|jell-?o|kamut|kellogg|knorr|maggi|marmite|metamucil|milo|nescaf|nestl|nutella|oatly|oreo|ovaltine|pepsi|philadelphia|popsicle|pringles|quorn|red bull|ritz|scheiblette|snickers|soylent|sprite|starbucks|tabasco|tater tots|tenderstem|tofurky|twix|vegemite|weetabix|yakult)/u;
    const worth =
      /\b(bad|calories?|carbs?|cheat|clean|good|guilt|healthy|junk|kcal|kilojoules?|safe|slimming|superfoods?|unhealthy)\b/u;
    expect(
      problems((food) =>
        [
          ...allWordsOf(food).filter((word) => brands.test(word.toLowerCase())),
          ...englishOf(food).filter((word) => worth.test(word)),
        ].join(),
      ),
    ).toEqual([]);
  });
});

describe('the plants of the table', () => {
  it('are all known by name, and all used', () => {
    expect(problems(({ plant }) => plant && !(plant.key in plantNames) && plant.key)).toEqual([]);
    const used = new Set(foods.map(({ plant }) => plant?.key));
    expect(Object.keys(plantNames).filter((key) => !used.has(key))).toEqual([]);
  });

  it('each have a food that is named after them, so that a slip in a key shows', () => {
    const words = new Map<string, string[]>();
    for (const food of foods) {
      if (!food.plant) continue;
      words.set(food.plant.key, [...(words.get(food.plant.key) ?? []), ...englishOf(food)]);
    }
    // "cherry" is in "cherries", "clove" in "cloves".
    const stem = (name: string): string => name.toLowerCase().replace(/[ye]$/u, '');
    expect(
      Object.entries(plantNames).filter(
        ([key, name]) => !words.get(key)?.some((word) => word.includes(stem(name))),
      ),
    ).toEqual([]);
  });

  it('count as their group counts', () => {
    const pointsOf: Partial<Record<FoodGroup, readonly number[]>> = {
      vegetable: [1],
      fruit: [1],
      legume: [1],
      'whole-grain': [1],
      nut: [1],
      seed: [1],
      mushroom: [1],
      'herb-spice': [0.25],
      drink: [0, 0.25],
      'refined-grain': [0],
      'fat-oil': [0],
      alcohol: [0],
    };
    expect(
      problems(
        ({ group, plant }) =>
          plant && pointsOf[group]?.includes(plant.points) === false && `${group}, ${plant.points}`,
      ),
    ).toEqual([]);
  });
});

describe('the figures of fibre', () => {
  const figures = new Map(
    parseCsv(readFileSync(join(projectRoot, 'src/content/foods/usda-figures.csv'), 'utf8'))
      .slice(1)
      .map(({ fields: [usda = '', description = '', fibre = ''] }) => [
        usda,
        { description, fibre: Number(fibre) },
      ]),
  );

  it('are those of the number they name', () => {
    expect(
      problems(
        ({ fibre }) =>
          fibre &&
          figures.get(fibre.usdaNumber)?.fibre !== fibre.gramsPer100g &&
          `${fibre.gramsPer100g} g is not what ${fibre.usdaNumber} says`,
      ),
    ).toEqual([]);
  });

  it('are listed with no number that no food uses, and none of a brand', () => {
    const used = new Set(foods.map(({ fibre }) => fibre?.usdaNumber));
    expect([...figures.keys()].filter((number) => !used.has(number))).toEqual([]);
    // USDA writes brands in capitals.
    const branded = [...figures.values()].filter(({ description }) =>
      /\b(?!USDA\b)[A-Z]{4,}\b/u.test(description),
    );
    expect(branded).toEqual([]);
  });

  it('are of the food as it is named: raw is raw and cooked is cooked', () => {
    const cooked =
      /\b(baked|boiled|braised|cooked|fried|grilled|poached|roast|roasted|scrambled|stewed|toasted)\b/u;
    expect(
      problems(({ name, fibre }) => {
        if (!fibre) return null;
        const description = (figures.get(fibre.usdaNumber)?.description ?? '').toLowerCase();
        const isCooked = /(?<!un)cooked|boiled/u.test(description);
        if (cooked.test(name) && !isCooked && /\b(raw|uncooked)\b/u.test(description)) {
          return description;
        }
        return /\b(raw|dry)\b/u.test(name) && isCooked && description;
      }),
    ).toEqual([]);
  });

  it('are there for most of the plants that count', () => {
    const plants = foods.filter(({ plant }) => plant?.points === 1);
    const known = plants.filter(({ fibre }) => fibre !== null);
    expect(known.length / plants.length).toBeGreaterThan(0.5);
  });

  it('are credited as USDA asks', () => {
    expect(USDA_CREDIT.line).toMatch(/Department of Agriculture.+Release 28/u);
  });
});
