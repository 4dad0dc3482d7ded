/**
 * What people type and the food they mean, written down before the search was tuned: words not yet
 * finished, slips of the finger, plurals, British and American words, German, Spanish and French ones.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadFoods } from '@/content/foods';
import { createFoodSearch } from '@/domain/foods';

const WANTED_SHARE = 0.95;

const queries = readFileSync(new URL('queries.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [query = '', foodId = ''] = line.split(',');
    return { query, foodId };
  });

const foods = await loadFoods();
const search = createFoodSearch(foods);
const firstFor = (query: string): string => search.find(query)[0]?.foodId ?? 'nothing';

describe('the list of queries', () => {
  it('has at least 400, each once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(400);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it('names only foods of the table', () => {
    const ids = new Set(foods.map(({ id }) => id));
    expect(queries.filter(({ foodId }) => !ids.has(foodId))).toEqual([]);
  });
});

it(`finds the food that is meant first for at least ${WANTED_SHARE * 100} % of them`, () => {
  const missed = queries
    .map(({ query, foodId }) => ({ query, foodId, first: firstFor(query) }))
    .filter(({ foodId, first }) => first !== foodId);
  const share = 1 - missed.length / queries.length;
  const lines = missed.map(({ query, foodId, first }) => `${query}: ${first}, not ${foodId}`);
  console.info(`${(share * 100).toFixed(1)} % of ${queries.length} first right`, lines);
  expect(share, lines.join('\n')).toBeGreaterThanOrEqual(WANTED_SHARE);
});

it.each([
  ['pizza', 'salami pizza', 'grated mozzarella'],
  ['soup', 'lentil soup', 'dahl'],
  ['wrap', 'falafel wrap', 'rice paper'],
])('%s: what bears the word comes before what is only also called so', (query, name, other) => {
  const names = search.find(query, { limit: 100 }).map((found) => found.name);
  expect(names).toContain(name);
  expect([...names, other].indexOf(other)).toBeGreaterThan(names.indexOf(name));
});
