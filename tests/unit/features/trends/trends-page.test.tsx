// @vitest-environment happy-dom
// Before anything that loads Dexie, which looks for the store once.
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addDays, parseLocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { feature } from '@/features/trends';
import { anEntry } from '#tests/support/builders.ts';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal.tsx';

/** The day of the support's clock. */
const TODAY = parseLocalDay('2026-11-23');

const daysAgo = (count: number) => addDays(TODAY, -count);

const skin = (day: string, overall: number): Entry =>
  anEntry('skin-check', { day, data: { overall, itch: null, regions: [] } });

const stress = (day: string, value: number): Entry =>
  anEntry('check-in', {
    day,
    data: { stress: value, belly: null, sleepHours: null, sleepQuality: null },
  });

async function openTrends(entries: readonly Entry[]) {
  const own = await openTestJournal();
  if (entries.length > 0) await own.commands.addEntries(entries);
  const { Page } = feature;
  const show = () => renderInJournal(<Page params={{}} />, { own });
  return { own, show, ...show() };
}

const chart = () => screen.findByRole('application', { name: /from .* to / });

/** What the chart says of itself to whoever does not see it. */
async function chartDescription(): Promise<string> {
  const id = (await chart()).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}

const legend = () =>
  within(screen.getByRole('list', { name: 'In this chart' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

/** Cells as they are read out, without what is hidden from that. */
function readRow(row: HTMLElement): readonly string[] {
  return [...row.querySelectorAll('th, td')].map((cell) => {
    const copy = cell.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return copy.textContent.trim();
  });
}

it('explains itself while nothing is logged, and leads to Today', async () => {
  const { own } = await openTrends([]);
  expect(await screen.findByText('Nothing to look back on yet')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Go to Today' }).getAttribute('href')).toBe('#/today');
  expect(screen.queryByRole('radiogroup')).toBeNull();
  expect(screen.getByText('Not medical advice.')).toBeDefined();
  await own.commands.addEntries([skin(TODAY, 4)]);
  expect(await screen.findByText(/1 of 14 days logged/)).toBeDefined();
});

it('shows a young journal in two weeks, and says what the mean waits for', async () => {
  await openTrends([skin(TODAY, 4), skin(daysAgo(2), 2), skin(daysAgo(3), 3)]);
  expect(await screen.findByText('10 November – 23 November · 3 of 14 days logged')).toBeDefined();
  expect(screen.getByRole('radio', { name: '2 weeks', checked: true })).toBeDefined();
  expect(
    await screen.findByText('The 7-day mean appears once 4 of 7 days are noted.'),
  ).toBeDefined();
  expect(
    screen.getByText('Skin: mean 3.0 of 10 from 3 noted days. Lowest 2, highest 4.'),
  ).toBeDefined();
  await chart();
  expect(legend()).toEqual(['Skin']);
});

it('says in words what the chart shows', async () => {
  await openTrends([
    skin(TODAY, 4),
    skin(daysAgo(1), 7),
    skin(daysAgo(2), 1),
    skin(daysAgo(3), 2),
    skin(daysAgo(60), 6),
    stress(TODAY, 5),
  ]);
  const description = await chartDescription();
  expect(description).toContain(
    'Skin: noted on 5 of 90 days, mean 4.0 of 10, lowest 1 (last on 21 Nov), highest 7 (last on 22 Nov).',
  );
  expect(description).toContain('Stress: noted on 1 of 90 days, mean 5.0 of 10,');
  expect(screen.queryByText(/The 7-day mean appears/)).toBeNull();
});

it('switches the range, and remembers it while the journal is open', async () => {
  const { user, unmount, show } = await openTrends([skin(TODAY, 4), skin(daysAgo(400), 8)]);
  expect(await screen.findByText(/1 of 90 days logged/)).toBeDefined();
  await user.click(screen.getByRole('radio', { name: '1 year' }));
  expect(await screen.findByText(/^24 Nov 2025 – 23 Nov 2026 · 1 of 365/)).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'All' }));
  expect(await screen.findByText(/^19 Oct 2025 – 23 Nov 2026 · 2 of 401/)).toBeDefined();
  expect(
    screen.getByText('Skin: mean 6.0 of 10 from 2 noted days. Lowest 4, highest 8.'),
  ).toBeDefined();
  unmount();
  show();
  expect(await screen.findByText(/2 of 401 days logged/)).toBeDefined();
  expect(screen.getByRole('radio', { name: 'All', checked: true })).toBeDefined();
});

it('draws up to four lines, each on the scale of its unit', async () => {
  const { user } = await openTrends([
    anEntry('skin-check', { day: TODAY, data: { overall: 4, itch: 2, regions: [] } }),
    anEntry('check-in', {
      day: TODAY,
      data: { stress: 5, belly: 1, sleepHours: 7.5, sleepQuality: null },
    }),
    anEntry('practice', { day: TODAY, data: { durationMinutes: 20 } }),
  ]);
  await chart();
  expect(legend()).toEqual(['Skin', 'Stress']);
  await user.click(await screen.findByRole('button', { name: 'Lines' }));
  const menu = within(screen.getByRole('menu', { name: 'Lines' }));
  await user.click(menu.getByRole('menuitemcheckbox', { name: 'Calm minutes' }));
  await user.click(menu.getByRole('menuitemcheckbox', { name: 'Sleep' }));
  expect(menu.getByRole('menuitemcheckbox', { name: 'Belly' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await user.click(menu.getByRole('menuitemcheckbox', { name: 'Stress', checked: true }));
  await user.click(menu.getByRole('menuitemcheckbox', { name: 'Belly' }));
  await user.keyboard('{Escape}');
  expect(legend()).toEqual(['Calm minutes', 'Skin', 'Sleep', 'Belly']);
  const description = await chartDescription();
  expect(description).toContain('Calm minutes: noted on 1 of 14 days, mean 20 min');
  expect(description).toContain('Sleep: noted on 1 of 14 days, mean 7.5 h');
});

it('keeps the last line, and offers none that was never noted', async () => {
  const { user } = await openTrends([skin(TODAY, 4), stress(TODAY, 5)]);
  await chart();
  await user.click(await screen.findByRole('button', { name: 'Lines' }));
  const items = () => screen.getAllByRole('menuitemcheckbox').map((item) => item.textContent);
  expect(items()).toEqual(['Skin', 'Stress']);
  await user.click(screen.getByRole('menuitemcheckbox', { name: 'Skin' }));
  expect(
    screen.getByRole('menuitemcheckbox', { name: 'Stress' }).getAttribute('aria-disabled'),
  ).toBe('true');
  await user.keyboard('{Escape}');
  expect(screen.getByRole('heading', { name: 'Stress, day by day' })).toBeDefined();
});

it('looks closer with the keys and goes back, step by step or at once', async () => {
  const { user } = await openTrends([skin(TODAY, 4), skin(daysAgo(30), 6)]);
  (await chart()).focus();
  await user.keyboard('+');
  expect(await screen.findByText(/ of 45 days logged/)).toBeDefined();
  await user.keyboard('+');
  expect(await screen.findByText(/ of 23 days logged/)).toBeDefined();
  await user.keyboard('-');
  expect(await screen.findByText(/ of 45 days logged/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Back to more days' }));
  expect(await screen.findByText(/ of 90 days logged/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Back to more days' })).toBeNull();
  (await chart()).focus();
  await user.keyboard('++0');
  expect(await screen.findByText(/ of 90 days logged/)).toBeDefined();
});

it('shows weeks and months where the range has some', async () => {
  const { user } = await openTrends([skin(TODAY, 4), skin(daysAgo(300), 8)]);
  await user.click(await screen.findByRole('radio', { name: '2 weeks' }));
  expect(await screen.findByText(/ of 14 days logged/)).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Month' }).hasAttribute('disabled')).toBe(true);
  await user.click(screen.getByRole('radio', { name: '1 year' }));
  await user.click(await screen.findByRole('radio', { name: 'Month' }));
  expect(await screen.findByRole('heading', { name: 'Skin, month by month' })).toBeDefined();
  expect(legend()).toEqual(['Skin, from few days']);
});

it('shows the very numbers that were noted as a table, newest first', async () => {
  const { user } = await openTrends([
    anEntry('skin-check', { day: TODAY, data: { overall: 3, itch: 0, regions: [] } }),
    skin(daysAgo(1), 4),
    skin(daysAgo(2), 5),
    skin(daysAgo(3), 6),
    anEntry('check-in', {
      day: TODAY,
      data: { stress: 6, belly: 2, sleepHours: 7.25, sleepQuality: null },
    }),
    anEntry('practice', { day: TODAY, at: '08:00', data: { durationMinutes: 10 } }),
    anEntry('practice', { day: TODAY, at: '09:00', data: { durationMinutes: 5 } }),
    anEntry('meal', { day: daysAgo(1) }),
  ]);
  await screen.findByText(/ days logged/);
  const toggle = await screen.findByRole('button', { name: 'Show as table', expanded: false });
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(toggle);
  const rows = within(screen.getByRole('table', { name: /What you noted/ })).getAllByRole('row');
  expect(rows).toHaveLength(15);
  expect(rows.slice(0, 4).map(readRow)).toEqual([
    [
      'Day',
      'Skin',
      '7-day mean',
      'Itch',
      'Stress',
      'Belly',
      'Sleep, hours',
      'Calm, minutes',
      'Meals',
    ],
    ['Mon 23 Nov 2026', '3', '4.5', '0', '6', '2', '7.25', '15', 'not noted'],
    ['Sun 22 Nov 2026', '4', 'fewer than 4 of 7 days', ...Array<string>(5).fill('not noted'), '1'],
    ['Sat 21 Nov 2026', '5', 'fewer than 4 of 7 days', ...Array<string>(6).fill('not noted')],
  ]);
  await user.click(screen.getByRole('button', { name: 'Hide the table', expanded: true }));
  expect(screen.queryByRole('table')).toBeNull();
});

it('shows years of days piece by piece and says so', async () => {
  const { user } = await openTrends([skin(TODAY, 4), skin(daysAgo(999), 8)]);
  await user.click(await screen.findByRole('radio', { name: 'All' }));
  expect(await screen.findByText(/^Each point is one week/)).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Skin, week by week' })).toBeDefined();
  expect(await chartDescription()).toContain('noted on 2 of 1,000 days');
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getByText('100 of 1,000 days shown.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Show 366 more days' }));
  expect(screen.getByText('466 of 1,000 days shown.')).toBeDefined();
  expect(document.querySelectorAll('tbody tr')).toHaveLength(466);
});

it('compares the halves of the range for whatever else was noted', async () => {
  await openTrends([
    skin(TODAY, 4),
    stress(daysAgo(13), 8),
    stress(daysAgo(12), 7),
    stress(TODAY, 3),
  ]);
  const card = within(await screen.findByRole('region', { name: 'Stress' }));
  expect(card.getByText('7.5 → 3.0')).toBeDefined();
  expect(
    card.getByText('First half: mean 7.5 from 2 days. Second half: mean 3.0 from 1 day.'),
  ).toBeDefined();
  expect(card.getByText(/^3 days noted · day by day/)).toBeDefined();
  for (const name of ['Belly', 'Sleep', 'Calm']) {
    expect(screen.queryByRole('region', { name })).toBeNull();
  }
});

it('says when no skin was rated in the range, and still shows the rest', async () => {
  const { user } = await openTrends([stress(TODAY, 5), skin(daysAgo(100), 4)]);
  expect(await screen.findByText('Skin: nothing noted in these days')).toBeDefined();
  await chart();
  expect(legend()).toEqual(['Stress']);
  await user.click(await screen.findByRole('button', { name: 'Lines' }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: 'Stress' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('application', { name: / from / })).toBeNull();
  expect(screen.getByText(/A longer range may show earlier ones/)).toBeDefined();
  expect(screen.getByRole('region', { name: 'Stress' })).toBeDefined();
});

it('keeps "not medical advice" and the way to a clinician beside the chart', async () => {
  await openTrends([skin(TODAY, 4)]);
  await chart();
  expect(screen.getByText('Not medical advice.')).toBeDefined();
  const link = screen.getByRole('link', { name: 'When to see a clinician' });
  expect(link.getAttribute('href')).toBe('#/clinician');
});

it('follows a change of the journal', async () => {
  const { own } = await openTrends([skin(TODAY, 4)]);
  expect(await screen.findByText(/^Skin: mean 4.0 of 10 from 1 noted day/)).toBeDefined();
  await own.commands.addEntries([skin(daysAgo(1), 8)]);
  expect(await screen.findByText(/^Skin: mean 6.0 of 10 from 2 noted days/)).toBeDefined();
});
