// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, EntryData } from '@/domain/entries';
import type { TrackerValue } from '@/domain/trackers';
import { aDocument, anEntry } from '#tests/support/builders.ts';
import {
  forgetEverything,
  form,
  isClosed,
  openApp,
  saveByKey,
  stored,
  write,
} from '#tests/unit/app/open-app.tsx';

const zone = 'Europe/Berlin';
const meal = (day: string, at: string, ...foods: string[]) =>
  anEntry('meal', {
    day,
    at,
    zone,
    data: { slot: 'lunch', items: foods.map((name) => ({ name })), note: undefined },
  });
const note = (day: string, at: string, text: string) =>
  anEntry('note', { day, at, zone, data: { text } });

const ENTRIES: readonly Entry[] = [
  meal('2026-11-23', '08:00', 'Kefir', 'Rolled oats'),
  note('2026-11-22', '20:00', 'Rain all day #holiday'),
  meal('2026-11-20', '12:00', 'Kefir'),
  anEntry('skin-check', { day: '2026-11-20', at: '21:00', zone }),
  meal('2025-11-23', '12:00', 'Lentil soup'),
];

const openRoom = async (entries = ENTRIES) => {
  const app = await openApp({ entries, at: '/journal' });
  await screen.findByText(`${entries.length} entries on 4 days.`);
  await waitFor(() => expect(rows()).toHaveLength(entries.length));
  return app;
};
const grid = () => screen.getByRole('grid', { name: 'All entries' });
const rows = () =>
  within(grid())
    .getAllByRole('row')
    .flatMap((row) => row.getAttribute('aria-label') ?? []);
const row = (name: RegExp) => within(grid()).getByRole('row', { name });
const searchField = () => screen.getByRole('searchbox', { name: 'Search your journal' });
const counted = (words: string) => screen.findByText(words);

beforeEach(forgetEverything);
afterEach(cleanup);

describe('the journal', () => {
  it('shows everything, the newest first, under its days', async () => {
    await openRoom();
    expect(rows().map((name) => name.slice(-5))).toEqual([
      '08:00',
      '20:00',
      '21:00',
      '12:00',
      '12:00',
    ]);
    const headings = within(grid()).getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Monday, 23 November 2026',
      'Sunday, 22 November 2026',
      'Friday, 20 November 2026',
      'Sunday, 23 November 2025',
    ]);
    expect(grid().getAttribute('aria-rowcount')).toBe('9');
    const indices = within(grid())
      .getAllByRole('row')
      .map((one) => one.getAttribute('aria-rowindex'));
    expect(indices).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  it('says so, kindly, when there is nothing', async () => {
    await openApp({ at: '/journal' });
    expect(await screen.findByText('Nothing here yet')).toBeTruthy();
  });

  it('is searched while typing, and says when a food was eaten last', async () => {
    const { user } = await openRoom();
    await user.type(searchField(), 'kef');
    await counted('2 entries on 2 days.');
    await waitFor(() => expect(rows()).toHaveLength(2));
    const said = screen.getByRole('list', { name: 'Last eaten' });
    expect(said.textContent).toMatch(/kefir\s*eaten today, 2 times/i);
    await user.clear(searchField());
    await user.type(searchField(), 'nowhere');
    expect(await screen.findByText('Nothing found')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all entries' }));
    await counted('5 entries on 4 days.');
  });

  it('finds what comes closest to a misspelt word, and says so', async () => {
    const { user } = await openRoom();
    await user.type(searchField(), 'lentl');
    expect(await screen.findByText(/these come closest/)).toBeTruthy();
    await waitFor(() => expect(rows()).toHaveLength(1));
  });

  it('is narrowed by kind, food, family and tag, and widened again', async () => {
    const { user } = await openRoom();
    const filters = screen.getByRole('group', { name: 'Narrow the list' });
    const narrow = async (title: RegExp, option: RegExp) => {
      await user.click(within(filters).getByRole('button', { name: title }));
      await user.click(await screen.findByRole('option', { name: option }));
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    };
    await narrow(/^Kind/, /^Meal/);
    await counted('3 entries on 3 days.');
    await narrow(/^Food$/, /^kefir/i);
    await counted('2 entries on 2 days.');
    await user.click(screen.getByRole('button', { name: /No longer narrow to kefir/i }));
    await user.click(screen.getByRole('button', { name: /No longer narrow to Meal/ }));
    await counted('5 entries on 4 days.');
    await narrow(/^Food family/, /^Cow/);
    await counted('2 entries on 2 days.');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await narrow(/^Place on the skin/, /^Left cheek/);
    await counted('1 entry on 1 day.');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await user.click(await screen.findByRole('button', { name: '#holiday' }));
    await counted('1 entry on 1 day.');
  });

  it('finds what one tracks, signs and practices by the words they are shown in', async () => {
    const tracker = aDocument('trackers', { data: { name: 'Glasses of water' } });
    const noted = (day: string, value: TrackerValue) =>
      anEntry('tracker-note', {
        day,
        zone,
        data: { trackerId: tracker.id, name: 'Water', value, note: undefined },
      });
    const box = { technique: 'breathing', patternId: 'box', note: undefined } as const;
    const palm: EntryData<'skin-check'>['regions'][number] = {
      region: 'left-palm',
      level: 1,
      signs: [{ sign: 'redness', level: 1 }],
    };
    const { user } = await openApp({
      documents: [tracker],
      entries: [
        noted('2026-11-23', { type: 'number', amount: 7, unit: 'cups' }),
        noted('2026-11-22', { type: 'time', minutes: 1395 }),
        anEntry('practice', { day: '2026-11-21', zone, data: box }),
        anEntry('skin-check', {
          day: '2026-11-20',
          zone,
          data: { regions: [palm], putOn: [{ name: 'Oat cream' }], note: undefined },
        }),
      ],
      at: '/journal',
    });
    await counted('4 entries on 4 days.');
    for (const [words, day] of [
      ['water 7 cups', 'Monday, 23 November 2026'],
      ['23:15', 'Sunday, 22 November 2026'],
      ['box breathing', 'Saturday, 21 November 2026'],
      ['darkening palm', 'Friday, 20 November 2026'],
      ['oat cream', 'Friday, 20 November 2026'],
    ] as const) {
      await write(user, searchField(), words);
      await counted('1 entry on 1 day.');
      expect((await within(grid()).findByRole('heading', { level: 2 })).textContent).toBe(day);
    }
    await user.clear(searchField());
    await counted('4 entries on 4 days.');
    const filters = screen.getByRole('group', { name: 'Narrow the list' });
    for (const [title, option, found] of [
      ['What you track', /^Glasses of water/, '2 entries on 2 days.'],
      ['What is seen there', /^Redness or darkening/, '1 entry on 1 day.'],
      ['Calm practice', /^Box breathing/, '1 entry on 1 day.'],
    ] as const) {
      await user.click(within(filters).getByRole('button', { name: title }));
      await user.click(await screen.findByRole('option', { name: option }));
      await user.keyboard('{Escape}');
      await counted(found);
      await user.click(screen.getByRole('button', { name: 'Clear' }));
      await counted('4 entries on 4 days.');
    }
  });

  it('is walked with the arrows, and an entry is changed in its place', async () => {
    const { user } = await openRoom();
    row(/08:00/).focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(row(/20:00/)));
    await user.keyboard('{Enter}');
    await write(user, within(form()).getByRole('textbox', { name: /remember/ }), 'Sun at last');
    await saveByKey(user);
    await isClosed();
    expect(await within(grid()).findByText('Sun at last')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(row(/20:00/)));
  });

  it('deletes several at once, with one undo, and the focus goes on', async () => {
    const { user } = await openRoom();
    row(/08:00/).focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(await screen.findByText('2 chosen')).toBeTruthy();
    await user.keyboard('{Delete}');
    await counted('3 entries on 2 days.');
    expect(await stored()).toHaveLength(3);
    await waitFor(() => expect(grid().contains(document.activeElement)).toBe(true));
    await user.keyboard('{Control>}z{/Control}');
    await counted('5 entries on 4 days.');
    expect(await stored()).toHaveLength(5);
  });

  it('duplicates, and moves to another time', async () => {
    const { user } = await openRoom();
    row(/20:00/).focus();
    await user.keyboard('d');
    await counted('6 entries on 4 days.');
    await user.keyboard('m');
    const dialog = form('Move this entry');
    await write(user, within(dialog).getByRole('textbox', { name: 'Time' }), '7:15');
    await user.click(within(dialog).getByRole('button', { name: 'Move here' }));
    await isClosed();
    await waitFor(() => expect(row(/07:15/)).toBeTruthy());
    expect(await stored()).toHaveLength(6);
  });

  it('chooses everything that is found', async () => {
    const { user } = await openRoom();
    await user.type(searchField(), 'kefir');
    await counted('2 entries on 2 days.');
    row(/08:00/).focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(await screen.findByText('2 chosen')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('2 chosen')).toBeNull());
  });

  it('recalls this day of an earlier year, and puts it away when asked', async () => {
    const { user } = await openRoom();
    const card = await screen.findByRole('region', { name: 'On this day' });
    expect(card.textContent).toContain('A year ago');
    await user.click(within(card).getByRole('button', { name: /A year ago/ }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toContain('Lentil'),
    );
    await user.click(within(card).getByRole('button', { name: 'Hide until tomorrow' }));
    expect(screen.queryByRole('region', { name: 'On this day' })).toBeNull();
  });
});

describe('the bin', () => {
  const openBin = async () => {
    const { user } = await openRoom();
    row(/20:00/).focus();
    await user.keyboard('{Delete}');
    await counted('4 entries on 3 days.');
    await user.click(screen.getByRole('link', { name: 'Bin' }));
    await screen.findByText('1 deleted entry');
    return user;
  };

  it('brings an entry back', async () => {
    const user = await openBin();
    expect(screen.getByText(/30 days left/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Bring back/ }));
    expect(await screen.findByText('The bin is empty')).toBeTruthy();
    expect(await stored()).toHaveLength(5);
  });

  it('is emptied only after asking, and not by undo undone', async () => {
    const user = await openBin();
    await user.click(screen.getByRole('button', { name: 'Empty now' }));
    const dialog = screen.getByRole('alertdialog', { name: 'Empty the bin?' });
    expect(dialog.textContent).toContain('cannot be undone');
    await user.click(within(dialog).getByRole('button', { name: 'Empty the bin' }));
    expect(await screen.findByText('The bin is empty')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('There is nothing to undo.')).toBeTruthy();
    expect(await stored()).toHaveLength(4);
  });
});
