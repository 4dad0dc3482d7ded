// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { JournalDb } from '@/data/journal-db';
import { parseLocalDay } from '@/domain/day';
import type { JournalDocument } from '@/domain/documents';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import { aDocument, anEntry } from '#tests/support/builders.ts';
import { eventually } from '#tests/support/eventually.ts';
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

it('counts a tracker of one’s own among what is looked at, and leaves its days out when asked', async () => {
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
  screen.getByRole('link', { name: 'Night bus' });

  const card = screen.getByRole('region', { name: 'Days to leave out' });
  await user.click(within(card).getByRole('checkbox', { name: 'Night bus' }));
  // With a third of the days gone there is nothing to compare, and a way back.
  await screen.findByText('Not enough days yet to compare');
  await screen.findByText(/^4\d days are left out\.$/);
  await user.click(screen.getByRole('checkbox', { name: 'Night bus' }));
  await links();
  expect(screen.queryByText(/left out\.$/)).toBeNull();
});

it('opens a link: what it says, when it shows, and the days it is made of', async () => {
  const { user } = await openApp({ at: '/insights', entries: knownJournal() });
  await user.click(within(await links()).getByRole('link', { name: 'More stress' }));
  await screen.findByRole('heading', { level: 1, name: 'More stress' });
  screen.getByText(/^Possible link: 1 to 3 days after more stress/);
  screen.getByRole('img', {
    name: /It is clearest .* after more stress: your skin rating was about/,
  });
  const lags = screen.getByRole('table', { name: /^The difference on the day itself/ });
  expect(within(lags).getAllByRole('rowheader')).toHaveLength(8);
  const behind = screen.getByRole('table', { name: 'The days behind it, newest first' });
  const [newest] = within(behind).getAllByRole('rowheader');
  const day = within(newest as HTMLElement).getByRole<HTMLAnchorElement>('link');
  // The last day had neither much nor little stress before it.
  expect(day.hash).toBe('#/today/2026-11-21');
  await user.click(screen.getByRole('radio', { name: 'More' }));
  expect(within(behind).queryAllByRole('cell', { name: 'Less' })).toEqual([]);
  expect(within(behind).getAllByRole('cell', { name: 'More' }).length).toBeGreaterThan(20);
  await user.click(screen.getByRole('link', { name: 'All insights' }));
  await links();
});

it('opens a link without a number in gentle mode', async () => {
  const { user } = await openApp({
    at: '/insights',
    entries: knownJournal(),
    settings: { gentleMode: true },
  });
  await user.click(within(await links()).getByRole('link', { name: 'More stress' }));
  await screen.findByRole('heading', { level: 1, name: 'More stress' });
  expect(screen.queryByRole('img', { name: /eight days/ })).toBeNull();
  const table = screen.getByRole('table', { name: 'The days behind it, newest first' });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
});

it('says when what an address names is not there', async () => {
  await openApp({ at: '/insights/food.gone~skin.overall~days-1-3', entries: knownJournal() });
  await screen.findByRole('heading', { level: 1, name: 'No longer among what is looked at' });
});

it('goes back from one of the worst days, and says so without blaming', async () => {
  const entries = knownJournal();
  const { user } = await openApp({ at: '/insights', entries });
  await links();
  const card = screen.getByRole('region', { name: 'Back from a bad day' });
  await user.click(within(card).getByRole('button', { name: /Which day/ }));
  const days = screen.getAllByRole('option');
  expect(days).toHaveLength(12);
  await user.click(days.at(-1) as HTMLElement);
  expect(within(card).getByRole('list').textContent).toMatch(
    /Stress: \d+(\.\d)? on average, against your usual \d/,
  );
});

it('says which foods cannot be told apart, and opens one of any name by its address', async () => {
  const entries = knownJournal().map((entry) =>
    entry.kind === 'meal' && entry.data.items[0]?.name === 'Blueberries'
      ? {
          ...entry,
          data: { ...entry.data, items: [{ name: 'Crème 50 %/2' }, { name: 'Oma’s pie' }] },
        }
      : entry,
  );
  const { user } = await openApp({ at: '/insights', entries });
  await links();
  await user.click(screen.getByText('Eaten together (1)'));
  screen.getByText(/^Oma’s pie was always on the same days as Crème 50 %\/2, so/);
  await user.click(screen.getByRole('link', { name: 'Crème 50 %/2' }));
  await screen.findByRole('heading', { level: 1, name: 'Crème 50 %/2' });
  screen.getByText(/^No clear pattern between Crème 50 %\/2 and your skin rating/);
  screen.getByText(/^Oma’s pie was always on the same days as Crème 50 %\/2, so/);
});

async function keptReviews() {
  const db = new JournalDb(JOURNAL_DATABASE_NAME);
  const documents = await db.documents.toArray();
  db.close();
  return documents.filter(
    (document): document is JournalDocument<'insightReviews'> =>
      document.collection === 'insightReviews',
  );
}

const stressSaid = (madeOn: string, line: object = {}) =>
  aDocument('insightReviews', {
    data: {
      madeOn: parseLocalDay(madeOn),
      comparisonCount: 40,
      lines: [
        {
          exposureId: 'stress',
          outcomeId: 'skin.overall',
          windowId: 'days-1-3',
          state: 'possible',
          difference: 1.2,
          interval: { low: 0.4, high: 2 },
          daysWith: 20,
          daysWithout: 30,
          ...line,
        },
      ],
    },
  });

it('stands by what it looked at for a week, and looks on when asked', async () => {
  const { user } = await openApp({
    at: '/insights',
    entries: knownJournal({ endDay: '2026-11-23' }),
    documents: [stressSaid('2026-11-20')],
  });
  await screen.findByText(/Looked on 20 Nov 2026, and by itself again from 27 Nov 2026 on\./);
  await user.click(screen.getByRole('button', { name: 'Look again' }));
  await screen.findByText(/Looked on 23 Nov 2026, and by itself again from 30 Nov 2026 on\./);
  expect(screen.queryByRole('button', { name: 'Look again' })).toBeNull();
});

it('writes down what it said, once, where Undo does not find it', async () => {
  const { user } = await openApp({ at: '/insights', entries: knownJournal() });
  await links();
  await eventually(async () => {
    const reviews = await keptReviews();
    expect(reviews).toHaveLength(1);
    expect(reviews[0]?.data.madeOn).toBe('2026-11-23');
    expect(reviews[0]?.data.lines.map(({ exposureId }) => exposureId)).toContain('stress');
  });
  await user.keyboard('{Control>}z{/Control}');
  await screen.findByText('There is nothing to undo.');
  expect(await keptReviews()).toHaveLength(1);
});

it('says where new days say something else than was said before, and keeps both', async () => {
  const { user } = await openApp({
    at: '/insights',
    entries: knownJournal(),
    documents: [stressSaid('2026-10-01', { difference: -1.4, interval: { low: -2, high: -0.8 } })],
  });
  const card = within(await screen.findByRole('region', { name: 'What new days have changed' }));
  card.getByText(
    'More stress and your skin rating, 1 to 3 days after: New days say the opposite. (possible link on 1 Oct 2026)',
  );
  await user.click(within(await links()).getByRole('link', { name: 'More stress' }));
  const before = within(await screen.findByRole('region', { name: 'What was said before' }));
  before.getByText('1 Oct 2026: possible link, -1.4 points (-2 to -0.8), 20 and 30 days');
});

it('asks first what the person chose, and lets everything else be an idea', async () => {
  const { user } = await openApp({ at: '/insights', entries: knownJournal() });
  await user.click(within(await links()).getByRole('link', { name: 'More stress' }));
  await user.click(await screen.findByRole('button', { name: 'Ask this first' }));
  await screen.findByText('It is one of your questions now.');
  await user.click(screen.getByRole('link', { name: 'All insights' }));
  const card = within(await screen.findByRole('region', { name: 'Your questions' }));
  card.getByText(/More stress and your skin rating, 1 to 3 days after \(asked on 23 Nov 2026\)/);
  await user.click(card.getByRole('button', { name: /^Take back: More stress/ }));
  await card.findByText(/The fewer things are asked/);
});

it('leaves out single days, and takes them in again', async () => {
  const { user } = await openApp({ at: '/insights', entries: knownJournal() });
  await links();
  const card = within(screen.getByRole('region', { name: 'Days to leave out' }));
  await user.click(card.getByRole('button', { name: 'Leave out a day' }));
  await user.click(await screen.findByRole('button', { name: /Tuesday, 17 November 2026/ }));
  await card.findByText('17 Nov 2026');
  await card.findByText(/1 day is left out|1 day/);
  await user.click(card.getByRole('button', { name: 'Take 17 Nov 2026 in again' }));
  await eventually(() => expect(card.queryByText('17 Nov 2026')).toBeNull());
});
