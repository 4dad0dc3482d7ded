// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addDays, parseLocalDay } from '@/domain/day';
import { useLive } from '@/data/react';
import { createFoodBook } from '@/domain/foods';
import type { Settings } from '@/domain/settings';
import { SuggestionOfDay } from '@/features/learn/suggestion-of-day';
import { FoodBookContext } from '@/ui/food-book';
import { momentOf } from '#tests/support/builders.ts';
import { foodKnowledge, SMALL_TABLE } from '#tests/support/foods.ts';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal.tsx';

/** The turn of slow breaths, and of live ferments. */
const BREATHS = parseLocalDay('2026-12-01');
const FERMENTS = parseLocalDay('2026-11-28');
const book = createFoodBook({ foods: SMALL_TABLE, ownFoods: [] });

/** Reads what the suggestion reads, after it: once this is there, it would be there too. */
function ReadAsWell() {
  const read = useLive(
    async (journal) => [
      await journal.entries.between({ from: addDays(BREATHS, -60), to: BREATHS }),
      await journal.documents.all('experiments'),
    ],
    [],
  );
  return read === undefined ? null : <p>the end of the page</p>;
}

async function openOn(
  day: typeof BREATHS,
  settings: Partial<Settings> = {},
  shown: typeof BREATHS = day,
) {
  const own = await openTestJournal();
  await own.commands.changeSettings(settings);
  for (let back = 1; back <= 5; back += 1) {
    const moment = momentOf(addDays(day, -back));
    const check = { stress: 7, belly: null, sleepHours: null, sleepQuality: null };
    await own.commands.addEntry('check-in', check, moment, crypto.randomUUID());
    for (const slot of ['breakfast', 'dinner'] as const) {
      const meal = { slot, items: [{ name: 'rolled oats' }] };
      await own.commands.addEntry('meal', meal, moment, crypto.randomUUID());
    }
  }
  const view = renderInJournal(
    <FoodBookContext value={foodKnowledge(book)}>
      <SuggestionOfDay day={shown} />
      <ReadAsWell />
    </FoodBookContext>,
    { own, clock: { now: () => Date.parse(`${day}T10:00:00Z`), zone: () => 'Europe/Berlin' } },
  );
  await screen.findByText('the end of the page');
  return { ...view, own };
}

const expectNone = () => expect(screen.queryByRole('region')).toBeNull();

it('says what speaks for it, and leads there', async () => {
  await openOn(BREATHS);
  await screen.findByRole('region', { name: 'If you like: a few slow breaths' });
  expect(screen.getByText(/^Because stress was 7 of 10 on average over 5 days/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Breathe now' }).getAttribute('href')).toBe('#/calm');
  expect(screen.getByRole('link', { name: 'Read about it' }).getAttribute('href')).toBe(
    '#/learn/stress-and-calm',
  );
});

it('is of food only from days whose food was noted', async () => {
  await openOn(FERMENTS);
  await screen.findByRole('region', { name: 'If you like: a live ferment' });
  expect(screen.getByText(/^Because none of the last 5 days with food noted/)).toBeDefined();
});

it('goes at one press, and stays away', async () => {
  const { user, own } = await openOn(BREATHS);
  await user.click(await screen.findByRole('button', { name: 'Not this one for four weeks' }));
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  expect((await own.settings.all()).suggestionsDismissed).toEqual([
    { id: 'breathe', day: BREATHS },
  ]);
});

it.each([
  ['in gentle mode', BREATHS, { gentleMode: true }],
  ['when it is switched off', BREATHS, { suggestions: false }],
  ['on a day without a turn', addDays(BREATHS, 1), {}],
  ['when it rests', BREATHS, { suggestionsDismissed: [{ id: 'breathe', day: '2026-11-22' }] }],
] as const)('is not there %s', async (_, day, settings) => {
  await openOn(day, settings as Partial<Settings>);
  expectNone();
});

it('is not there on a day that is over', async () => {
  await openOn(BREATHS, {}, addDays(BREATHS, -1));
  expectNone();
});
