// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { JournalDb } from '@/data/journal-db.ts';
import type { Entry } from '@/domain/entries';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import { anEntry } from '#tests/support/builders.ts';
import { eventually } from '#tests/support/eventually.ts';
import {
  add,
  forgetEverything,
  form,
  isClosed,
  openApp,
  stored,
} from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

const ate = (
  day: string,
  at: string,
  slot: Entry<'meal'>['data']['slot'],
  ...names: readonly string[]
) =>
  anEntry('meal', {
    day,
    at,
    zone: 'Europe/Berlin',
    data: { slot, items: names.map((name) => ({ name })) },
  });

const history = () => [
  ate('2026-11-21', '10:15', 'breakfast', 'Porridge', 'Pear'),
  ate('2026-11-22', '10:20', 'breakfast', 'Porridge', 'Pear'),
  ate('2026-11-22', '13:00', 'lunch', 'Lentil soup', 'Rye bread'),
];

const usual = () => screen.findByRole('group', { name: 'Usual about now' });
const mealsOf = async (day: string) =>
  (await stored()).filter((entry) => entry.day === day && entry.kind === 'meal');

const saveButton = (foods: string) =>
  screen.findByRole('button', { name: `Save as a meal: ${foods}` });
async function savedMeals() {
  const db = new JournalDb(JOURNAL_DATABASE_NAME);
  const documents = await db.documents.toArray();
  db.close();
  return documents.filter(({ deletedAt }) => deletedAt === undefined);
}

describe('a usual meal', () => {
  it('is noted with one click at the present time, and Undo takes it back', async () => {
    const { user } = await openApp({ entries: history() });
    const [first] = within(await usual()).getAllByRole('button');
    expect(first?.textContent).toContain('Porridge, Pear');
    await user.click(first as HTMLElement);
    await screen.findByText('Breakfast saved: Porridge, Pear');
    expect(await mealsOf('2026-11-23')).toMatchObject([
      { occurredAt: '2026-11-23T09:30:00.000Z', data: { slot: 'breakfast' } },
    ]);
    // What is noted is not offered again.
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Porridge/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone');
    expect(await mealsOf('2026-11-23')).toEqual([]);
  });

  it('is noted with its digit, on the day on show', async () => {
    const { user } = await openApp({ entries: history(), at: '/today/2026-11-20' });
    expect(screen.queryByRole('group', { name: 'Usual about now' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Today' }));
    await usual();
    await user.keyboard('1');
    await screen.findByText('Breakfast saved: Porridge, Pear');
  });

  it('keeps its digit out of forms, and away when single keys are switched off', async () => {
    const { user } = await openApp({ entries: history() });
    await usual();
    await add(user, 'note');
    await user.type(screen.getByRole('textbox', { name: /remember/ }), '1 2');
    expect(await mealsOf('2026-11-23')).toEqual([]);
  });

  it('has no key when single keys are switched off', async () => {
    const { user } = await openApp({ entries: history(), settings: { singleKeys: false } });
    await usual();
    await user.keyboard('1rme');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await mealsOf('2026-11-23')).toEqual([]);
  });
});

describe('any earlier meal', () => {
  it('is found by a few letters and noted with Enter', async () => {
    const { user } = await openApp({ entries: history() });
    await usual();
    await user.keyboard('r');
    await screen.findByRole('dialog', { name: 'Repeat a meal' });
    await user.type(screen.getByRole('searchbox', { name: 'Which meal' }), 'rye');
    await waitFor(() => expect(screen.getAllByRole('menuitem')).toHaveLength(1));
    await user.keyboard('{Enter}');
    await isClosed();
    // Eaten in the morning, it is no lunch.
    await screen.findByText('Breakfast saved: Lentil soup, Rye bread');
  });

  it('saved with one click and renamed from the message about it, stands first', async () => {
    const { user } = await openApp({ entries: history(), at: '/today/2026-11-22' });
    await user.click(await saveButton('Lentil soup, Rye bread'));
    await screen.findByText('Saved as ‘Lentil soup, Rye bread’');
    expect(await savedMeals()).toMatchObject([
      { data: { name: 'Lentil soup, Rye bread', slot: 'lunch', items: [{}, {}] } },
    ]);
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    const name = await screen.findByRole('textbox', { name: 'What you call it' });
    await user.clear(name);
    await user.type(name, 'Work lunch{Enter}');
    await screen.findByText('Saved as ‘Work lunch’');
    await isClosed();
    // Its row says so, and makes no second one.
    await screen.findByRole('button', { name: 'Saved as ‘Work lunch’, change it' });
    await user.keyboard('r');
    await screen.findByRole('dialog', { name: 'Repeat a meal' });
    await waitFor(() =>
      expect(screen.getAllByRole('menuitem')[0]?.textContent).toContain('Work lunch'),
    );
  });

  it('is saved with its key, and Undo takes that back', async () => {
    const { user } = await openApp({ entries: history(), at: '/today/2026-11-22' });
    await saveButton('Lentil soup, Rye bread');
    await user.keyboard('k');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    // The button may still be the one from before the save; the store tells.
    await eventually(async () => expect(await savedMeals()).toEqual([]));
    await saveButton('Lentil soup, Rye bread');
  });

  it('of other foods under the same first words gets a name of its own', async () => {
    const foods = ['Oats', 'Milk', 'Pear', 'Nuts'];
    const { user } = await openApp({
      entries: [
        ate('2026-11-23', '08:00', 'breakfast', ...foods, 'Honey'),
        ate('2026-11-23', '09:30', 'breakfast', ...foods, 'Sugar'),
      ],
    });
    const buttons = await screen.findAllByRole('button', { name: /^Save as a meal/ });
    await user.click(buttons[0] as HTMLElement);
    await screen.findByText('Saved as ‘Oats, Milk, Pear and 2 more’');
    await user.click(await saveButton('Oats, Milk, Pear and 2 more'));
    await screen.findByText('Saved as ‘Oats, Milk, Pear and 2 more (2)’');
  });

  it('written down bit by bit is saved as one with one click', async () => {
    const { user } = await openApp({
      entries: [
        ate('2026-11-23', '08:00', 'breakfast', 'Porridge'),
        ate('2026-11-23', '08:20', 'breakfast', 'Kefir'),
        ate('2026-11-23', '10:00', 'snack', 'Apple'),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Save these 2 rows as one meal' }));
    await screen.findByText('Saved as ‘Porridge, Kefir’');
    await screen.findByRole('button', { name: 'Saved as ‘Porridge, Kefir’, change it' });
    expect(await savedMeals()).toMatchObject([
      { data: { slot: 'breakfast', items: [{ name: 'Porridge' }, { name: 'Kefir' }] } },
    ]);
  });

  it('is made of several rows of a day, without those that are not wanted', async () => {
    const day = '2026-11-22';
    const row = (at: string, name: string) => ate(day, at, 'lunch', name);
    const entries = [row('12:00', 'Dal'), row('12:10', 'Rice'), row('12:20', 'Green tea')];
    const { user } = await openApp({ entries, at: `/today/${day}` });
    await screen.findByRole('button', { name: /^More for Lunch: Dal/ });
    await user.click(screen.getByRole('button', { name: 'Options for meals' }));
    await user.click(screen.getByRole('menuitem', { name: 'Save meals of this day as one' }));
    const dialog = await screen.findByRole('dialog', { name: 'Save meals of this day as one' });
    await user.click(within(dialog).getByRole('checkbox', { name: /Green tea/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved as ‘Dal, Rice’');
    expect(await savedMeals()).toMatchObject([
      {
        collection: 'savedMeals',
        data: { name: 'Dal, Rice', slot: 'lunch', items: [{ name: 'Dal' }, { name: 'Rice' }] },
      },
    ]);
  });

  it('is eaten again today from the menu of its row', async () => {
    const { user } = await openApp({ entries: history(), at: '/today/2026-11-22' });
    await user.click(await screen.findByRole('button', { name: /^More for Lunch/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Repeat today' }));
    await waitFor(async () => expect(await mealsOf('2026-11-23')).toHaveLength(1));
  });
});

describe('a day', () => {
  it('is copied, without what is not wanted, as one change', async () => {
    const { user } = await openApp({ entries: history() });
    await usual();
    await user.click(screen.getByRole('button', { name: 'Options for meals' }));
    await user.click(screen.getByRole('menuitem', { name: 'Copy meals from another day' }));
    const dialog = await screen.findByRole('dialog', { name: 'Copy meals from another day' });
    expect(within(dialog).getByText('Sunday, 22 November')).toBeTruthy();
    await user.click(within(dialog).getByRole('checkbox', { name: /Lentil soup/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Copy 1 meal' }));
    await screen.findByText('1 meal copied from Sunday, 22 November');
    expect(await mealsOf('2026-11-23')).toMatchObject([
      { occurredAt: '2026-11-23T09:20:00.000Z', data: { items: [{ name: 'Porridge' }, {}] } },
    ]);
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByText(/^Taken out again: Breakfast: Porridge/);
    expect(await mealsOf('2026-11-23')).toEqual([]);
  });

  it('whose food was all says so, and takes it back like any entry', async () => {
    const { user } = await openApp({ entries: history() });
    await usual();
    await user.click(screen.getByRole('button', { name: 'Options for meals' }));
    await user.click(screen.getByRole('menuitem', { name: 'That was all the food' }));
    await screen.findByText('That was all the food of this day');
    expect(await stored()).toContainEqual(
      expect.objectContaining({ kind: 'day-mark', data: { foodIsComplete: true } }),
    );
    await user.click(screen.getByRole('button', { name: /^More for That was all/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByText('That was all the food of this day')).toBeNull());
  });
});

describe('the evening check-in', () => {
  it('writes down what was answered and nothing else, ten included', async () => {
    const { user } = await openApp();
    await user.keyboard('e');
    await screen.findByRole('dialog', { name: 'Evening check-in' });
    screen.getAllByRole('radio')[0]?.focus();
    await user.keyboard('3');
    await user.tab();
    await user.keyboard('t');
    await user.tab();
    await user.keyboard('{Enter}');
    await isClosed();
    await waitFor(async () => expect(await stored()).toHaveLength(2));
    const entries = await stored();
    expect(entries.find(({ kind }) => kind === 'skin-check')?.data).toMatchObject({
      overall: 3,
      itch: null,
      regions: [],
    });
    expect(entries.find(({ kind }) => kind === 'check-in')?.data).toMatchObject({
      stress: 10,
      belly: null,
    });
  });

  it('with nothing to report says only that', async () => {
    const { user } = await openApp();
    await user.keyboard('e');
    await screen.findByRole('dialog', { name: 'Evening check-in' });
    screen.getAllByRole('radio')[0]?.focus();
    await user.keyboard('n');
    await isClosed();
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    expect((await stored())[0]).toMatchObject({
      kind: 'day-mark',
      data: { nothingToReport: true },
    });
    expect(await screen.findByText('Nothing to report')).toBeTruthy();
  });

  it('without an answer says what is missing', async () => {
    const { user } = await openApp();
    await user.keyboard('e');
    const dialog = await screen.findByRole('dialog', { name: 'Evening check-in' });
    await user.click(within(dialog).getByRole('button', { name: /^Save/ }));
    expect(within(form()).getByRole('alert').textContent).not.toBe('');
    expect(await stored()).toEqual([]);
  });
});
