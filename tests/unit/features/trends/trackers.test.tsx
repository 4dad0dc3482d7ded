// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { aDocument, anEntry } from '#tests/support/builders.ts';
import { forgetEverything, openApp } from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

const amount = { type: 'number', unit: 'glasses', decimals: 0, min: 0, max: null } as const;
const water = aDocument('trackers', {
  data: { name: 'Water', order: 0, place: 'food', measure: { ...amount, perDay: 'sum' } },
});
const travel = aDocument('trackers', {
  data: { name: 'Travel', order: 1, place: 'other', measure: { type: 'yes-no' } },
});
const bed = aDocument('trackers', {
  data: { name: 'Went to bed', order: 2, place: 'calm', measure: { type: 'time' } },
});

const entries = () => {
  const on = (day: string, trackerId: string, value: Parameters<typeof note>[2]) =>
    note(day, trackerId, value);
  return [
    on('2026-11-23', water.id, { type: 'number', amount: 3, unit: 'glasses' }),
    on('2026-11-23', water.id, { type: 'number', amount: 2, unit: 'glasses' }),
    on('2026-11-22', travel.id, { type: 'yes-no', isYes: true }),
    on('2026-11-23', travel.id, { type: 'yes-no', isYes: false }),
    on('2026-11-23', bed.id, { type: 'time', minutes: 30 }),
  ];
};

function note(
  day: string,
  trackerId: string,
  value: ReturnType<typeof anEntry<'tracker-note'>>['data']['value'],
) {
  return anEntry('tracker-note', { day, data: { trackerId, name: 'Any', value } });
}

const heading = (name: string) => screen.queryByRole('heading', { level: 3, name });

it('shows each tracker in small and as a column, in words where there are words', async () => {
  const { user } = await openApp({
    at: '/trends',
    documents: [travel, bed, water],
    entries: entries(),
    settings: { dayStartHour: 4 },
  });
  await screen.findByRole('heading', { name: 'What you track' });
  expect(['Water', 'Travel', 'Went to bed'].map((name) => heading(name) !== null)).toEqual([
    true,
    true,
    true,
  ]);
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  const table = await screen.findByRole('table', { name: /What you noted/ });
  const columns = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  expect(columns.slice(-3)).toEqual(['Water', 'Travel', 'Went to bed']);
  const cells = (day: RegExp) =>
    within(within(table).getByRole('row', { name: day }))
      .getAllByRole('cell')
      .slice(-3)
      .map(({ textContent }) => textContent);
  expect(cells(/23 Nov/)).toEqual(['5', 'No', '00:30']);
  expect(cells(/22 Nov/)[1]).toBe('Yes');
});

it('gentle mode leaves out what counts and what is of food', async () => {
  await openApp({
    at: '/trends',
    documents: [travel, water],
    entries: entries(),
    settings: { gentleMode: true },
  });
  await screen.findByRole('heading', { level: 3, name: 'Travel' });
  expect(heading('Water')).toBeNull();
});
