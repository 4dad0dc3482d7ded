// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFoods } from '@/content/foods';
import { createFoodBook, type FoodBook } from '@/domain/foods';
import type { MealItem } from '@/domain/entries';
import type { Settings } from '@/domain/settings';
import { feature } from '@/features/learn';
import { FoodBookContext } from '@/ui/food-book';
import { momentOf } from '#tests/support/builders.ts';
import { foodKnowledge } from '#tests/support/foods.ts';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal.tsx';

let book: FoodBook;
beforeAll(async () => {
  book = createFoodBook({ foods: await loadFoods(), ownFoods: [] });
});

type Meal = { readonly day: string; readonly foods: readonly MealItem['name'][] };

/** The finder in a journal with such settings and meals; today is Monday, 23 November 2026. */
async function openFinder(settings: Partial<Settings> = {}, meals: readonly Meal[] = []) {
  const own = await openTestJournal();
  await own.commands.changeSettings(settings);
  for (const { day, foods } of meals) {
    const data = { slot: 'lunch', items: foods.map((name) => ({ name })) } as const;
    await own.commands.addEntry('meal', data, momentOf(day), crypto.randomUUID());
  }
  const { hook } = memoryLocation({ path: '/learn/foods' });
  const { Page } = feature;
  const { user } = renderInJournal(
    <FoodBookContext value={foodKnowledge(book)}>
      <Router hook={hook}>
        <Route path={feature.path}>{(params) => <Page params={params} />}</Route>
      </Router>
    </FoodBookContext>,
    { own },
  );
  await screen.findByRole('heading', { level: 1, name: 'Food finder' });
  await screen.findByRole('table', { name: 'Foods' });
  const write = async (text: string) => {
    await user.click(screen.getByRole('searchbox', { name: 'Find a food' }));
    await user.paste(text);
  };
  const choose = async (name: string, option: string) => {
    await user.click(screen.getByRole('button', { name: new RegExp(`${name}$`) }));
    await user.click(await screen.findByRole('option', { name: option }));
  };
  return { user, write, choose };
}

const rowOf = async (name: string) => {
  const food = await screen.findByRole('button', { name });
  return within(food.closest('tr') as HTMLElement);
};
const textOf = async (name: string) =>
  (await rowOf(name)).getAllByRole('cell').map((cell) => cell.textContent);
const names = () =>
  within(screen.getByRole('table', { name: 'Foods' }))
    .getAllByRole('rowheader')
    .map((header) => header.textContent ?? '');

describe('the food finder', () => {
  it('says in words what is known, with the number the figure comes from', async () => {
    const { write } = await openFinder();
    await write('chickpeas');
    const [fibre, prebiotic, ferment, group] = await textOf('chickpeas');
    expect(fibre).toBe('plentyUSDA 16057');
    expect(prebiotic).toContain('GOS');
    expect(prebiotic).toContain('commonly said, not looked up');
    expect(ferment).toContain('not fermented');
    expect(group).toBe('Beans, peas and lentils');
  });

  it('shows grams to whoever asked for numbers', async () => {
    const { write } = await openFinder({ foodNumbers: 'numbers' });
    await write('chickpeas');
    expect((await textOf('chickpeas'))[0]).toMatch(/^about \d+ gUSDA 16057$/);
  });

  it('shows no number of grams in gentle mode', async () => {
    const { write } = await openFinder({ foodNumbers: 'numbers', gentleMode: true });
    await write('chickpeas');
    expect((await textOf('chickpeas'))[0]).toBe('plentyUSDA 16057');
    expect(screen.queryByText(/\d g$/)).toBeNull();
  });

  it('credits USDA', async () => {
    await openFinder();
    screen.getByText(/National Nutrient Database for Standard Reference, Release 28/);
  });

  it('starts with a page of rows and shows more on request', async () => {
    const { user } = await openFinder();
    expect(names()).toHaveLength(40);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(names()).toHaveLength(80);
  });

  it('says so when nothing fits, and goes back to everything', async () => {
    const { user, write } = await openFinder();
    await write('qqqqqqqq');
    await screen.findByText('No food found');
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(names()).toHaveLength(40);
  });
});

describe('the filters', () => {
  it('keep what is usually alive', async () => {
    const { write, choose } = await openFinder();
    await choose('Ferment', 'Usually alive');
    await write('kefir');
    await screen.findByRole('button', { name: 'kefir' });
    expect(names().every((name) => name !== 'kvass')).toBe(true);
    expect((await textOf('kefir'))[2]).toBe('usually alive');
  });

  it('plants not had lately leave out those of the last two weeks, in whatever form', async () => {
    const meals = [
      { day: '2026-11-20', foods: ['hummus'] },
      { day: '2026-10-20', foods: ['leek'] },
    ];
    const { user, write } = await openFinder({}, meals);
    await user.click(screen.getByRole('switch', { name: 'Plants I have not had lately' }));
    const before = await screen.findByRole('list', { name: /^Had before/ });
    expect(before.textContent).toBe('leek');
    await write('leek');
    await screen.findByRole('button', { name: 'leek' });
    await user.clear(screen.getByRole('searchbox', { name: 'Find a food' }));
    await write('chickpeas');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'leek' })).toBeNull());
    expect(screen.queryByRole('button', { name: 'chickpeas' })).toBeNull();
  });
});

describe('about a food', () => {
  it('lists what its figure rests on, ingredient by ingredient', async () => {
    const { user, write } = await openFinder({ foodNumbers: 'numbers' });
    await write('falafel wrap');
    await user.click((await rowOf('falafel wrap')).getByRole('button'));
    const dialog = await screen.findByRole('dialog', { name: 'About falafel wrap' });
    const figures = within(dialog).getByRole('table', { name: 'What the fibre figure rests on' });
    const chickpeas = within(figures).getByRole('rowheader', { name: 'chickpeas' }).closest('tr');
    expect(chickpeas?.textContent).toContain('USDA SR28, number 16057');
    within(dialog).getByText(/falafel, hummus/);
  });

  it('has no grams where words were asked for', async () => {
    const { user, write } = await openFinder();
    await write('lentils');
    await user.click((await rowOf('lentils')).getByRole('button'));
    const dialog = await screen.findByRole('dialog', { name: 'About lentils' });
    expect(dialog.textContent).not.toMatch(/\d+(\.\d+)? g\b/);
    expect(dialog.textContent).toContain('number 16070');
  });
});

describe('a food looked at while the list goes on', () => {
  it('keeps its row, and with it the focus, when the question changes', async () => {
    const { user, write } = await openFinder();
    await write('kef');
    const kefir = await screen.findByRole('button', { name: 'kefir' });
    await user.type(screen.getByRole('searchbox', { name: 'Find a food' }), 'ir');
    await screen.findByRole('heading', { level: 2, name: /food/ });
    expect(screen.getByRole('button', { name: 'kefir' })).toBe(kefir);
  });

  it('begins at the top again with another question', async () => {
    const { user, choose } = await openFinder();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(names()).toHaveLength(80));
    await choose('Ferment', 'Usually or perhaps alive');
    await waitFor(() => expect(names()).toHaveLength(40));
  });
});
