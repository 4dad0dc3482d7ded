// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { aDocument, anEntry } from '#tests/support/builders.ts';
import { knownJournal } from '#tests/support/known-journal.ts';
import { forgetEverything, openApp } from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

const links = () => screen.findByRole('list', { name: 'Possible links' });

it('says what leads the skin in a journal of which the truth is known, and nothing of what does not', async () => {
  await openApp({ at: '/insights', entries: knownJournal() });
  const rows = within(await links()).getAllByRole('listitem');
  expect(rows.map((row) => within(row).getByRole('heading').textContent)).toEqual([
    'More stress your skin rating',
  ]);
  expect(rows[0]?.textContent).toMatch(
    /Possible link: 1 to 3 days after more stress, your skin rating was on average \d\.\d higher \(likely range \d\.\d to \d\.\d\)\. This is a pattern in your notes, not proof/,
  );
  expect(rows[0]?.textContent).toMatch(/clear pattern\d+ days with more, \d+ with less$/);
  screen.getByText(/^\d+ comparisons of \d+ things with \d+ ratings?, corrected/);
  screen.getByText('Not medical advice.');
});

it('says the same without a number in gentle mode, and nothing of food', async () => {
  await openApp({ at: '/insights', entries: knownJournal(), settings: { gentleMode: true } });
  const [row] = within(await links()).getAllByRole('listitem');
  expect(row?.textContent).toMatch(/your skin rating was on average higher\. This is a pattern/);
  const main = screen.getByRole('main');
  expect(main.textContent?.replaceAll('1 to 3 days', '')).not.toMatch(/\d/);
  expect(main.textContent).not.toMatch(/blueberries|plants/i);
});

it('says about how many more days it takes', async () => {
  await openApp({ at: '/insights', entries: knownJournal({ dayCount: 20 }) });
  await screen.findByText('Not enough days yet to compare');
  screen.getByText(/^About \d+ more days of notes/);
  expect(screen.queryByRole('list', { name: 'Possible links' })).toBeNull();
});

it('is calm before the first note', async () => {
  await openApp({ at: '/insights' });
  await screen.findByText('Nothing to compare yet');
  expect(screen.getByRole('link', { name: 'Go to Today' })).toHaveProperty('hash', '#/today');
});

it('looks again when asked, after something was written', async () => {
  const { user } = await openApp({ at: '/insights', entries: knownJournal({ dayCount: 20 }) });
  await screen.findByText('Not enough days yet to compare');
  expect(screen.queryByRole('button', { name: 'Look again' })).toBeNull();
  await user.keyboard('{Control>}{Shift>}[KeyN]{/Shift}{/Control}');
  await user.type(
    await screen.findByRole('textbox', { name: 'What you want to remember' }),
    'Wind',
  );
  await user.keyboard('{Control>}{Enter}{/Control}');
  await user.click(await screen.findByRole('button', { name: 'Look again' }));
  await screen.findByText('Not enough days yet to compare');
  expect(screen.queryByRole('button', { name: 'Look again' })).toBeNull();
});

it('counts a tracker of one’s own among what is looked at', async () => {
  const entries = knownJournal();
  const days = [...new Set(entries.map(({ day }) => day))];
  const travel = aDocument('trackers', {
    data: { name: 'Night bus', order: 0, place: 'other', measure: { type: 'yes-no' } },
  });
  const notes = days.map((day, index) =>
    anEntry('tracker-note', {
      day,
      data: {
        trackerId: travel.id,
        name: 'Night bus',
        value: { type: 'yes-no', isYes: index % 5 === 0 || index % 7 === 0 },
      },
    }),
  );
  const { user } = await openApp({
    at: '/insights',
    entries: [...entries, ...notes],
    documents: [travel],
  });
  await links();
  await user.click(screen.getByText(/^No clear pattern \(\d+\)$/));
  expect(screen.getAllByText('Night bus')).toHaveLength(1);
});
