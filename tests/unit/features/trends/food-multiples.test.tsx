// @vitest-environment happy-dom
// Before anything that loads Dexie, which looks for the store once.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addDays, parseLocalDay } from '@/domain/day';
import type { Settings } from '@/domain/settings';
import { feature } from '@/features/trends';
import { FoodBookContext } from '@/ui/food-book';
import { anEntry } from '#tests/support/builders.ts';
import { aFoodBook, foodKnowledge } from '#tests/support/foods.ts';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal.tsx';

/** The day of the support's clock. */
const TODAY = parseLocalDay('2026-11-23');
const meal = (day: string, ...names: string[]) =>
  anEntry('meal', { day, data: { items: names.map((name) => ({ name })) } });

const ENTRIES = [
  meal(addDays(TODAY, -1), 'oats', 'kefir'),
  meal(addDays(TODAY, -1), 'hummus'),
  meal(addDays(TODAY, -9), 'banana'),
  meal(addDays(TODAY, -9), 'oats'),
];

async function openTrends(settings: Partial<Settings>, hasTable = true) {
  const own = await openTestJournal();
  await own.commands.addEntries(ENTRIES);
  await own.commands.changeSettings(settings);
  const { Page } = feature;
  const view = renderInJournal(
    <FoodBookContext value={foodKnowledge(aFoodBook(), hasTable)}>
      <Page params={{}} />
    </FoodBookContext>,
    { own },
  );
  await screen.findByText(/of 14 days logged/);
  return { own, ...view };
}

const food = () => screen.findByRole('region', { name: 'Food' });

it('shows fibre, plants, live ferments and prebiotic-type foods to whoever asked for numbers', async () => {
  await openTrends({ foodNumbers: 'numbers' });
  const region = within(await food());
  const fibre = within(region.getByRole('region', { name: 'Fibre' }));
  expect(fibre.getByText('2 days · day by day', { exact: false })).toBeDefined();
  expect(fibre.getByText('8 → 9')).toBeDefined();
  for (const name of ['Plants', 'Live ferments', 'Prebiotic-type fibre']) {
    expect(region.getByRole('region', { name })).toBeDefined();
  }
  expect(region.getByText(/From 2 of 14 days with two meals/)).toBeDefined();
});

it('goes from days to weeks', async () => {
  const { user } = await openTrends({ foodNumbers: 'numbers' });
  const region = within(await food());
  expect(region.getByRole('radio', { name: 'Day', checked: true })).toBeDefined();
  await user.click(region.getByRole('radio', { name: 'Week' }));
  expect(region.getByText('different plants in the week', { exact: false })).toBeDefined();
});

it.each<[string, Partial<Settings>, boolean]>([
  ['in words, as it is at first', {}, true],
  ['in gentle mode, whatever was asked for', { foodNumbers: 'numbers', gentleMode: true }, true],
  ['before the table is read', { foodNumbers: 'numbers' }, false],
])('shows no number of food %s', async (_, settings, hasTable) => {
  await openTrends(settings, hasTable);
  expect(screen.queryByRole('region', { name: 'Food' })).toBeNull();
});

it('goes at once when gentle mode is turned on', async () => {
  const { own } = await openTrends({ foodNumbers: 'numbers' });
  await food();
  await own.commands.changeSettings({ gentleMode: true });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Food' })).toBeNull());
});

it('stands in the table of days, open where not all food was noted', async () => {
  const { own, user } = await openTrends({ foodNumbers: 'numbers' });
  await food();
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  const cellsOf = (row: number) =>
    [...(screen.getAllByRole('row')[row]?.children ?? [])]
      .slice(-4)
      .map((cell) => cell.textContent);
  expect(cellsOf(0)).toEqual(['Fibre, about g', 'Plants', 'Live ferments', 'Prebiotic-type foods']);
  expect(cellsOf(1)).toEqual(Array.from({ length: 4 }, () => expect.stringContaining('not all')));
  expect(cellsOf(2).slice(1)).toEqual(['3', '1', '2']);
  await own.commands.changeSettings({ gentleMode: true });
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Plants' })).toBeNull());
});
