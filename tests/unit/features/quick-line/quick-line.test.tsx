// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalDb } from '@/data/journal-db';
import { keepWords } from '@/features/quick-line/line-memory';
import { forgetEverything, openApp, stored, storedEntry } from '#tests/unit/app/open-app.tsx';

beforeEach(async () => {
  keepWords('');
  await forgetEverything();
});

const line = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Quick line' });
const preview = () => within(screen.getByRole('region', { name: 'What will be saved' }));
const noPreview = () => screen.queryByRole('region', { name: 'What will be saved' }) === null;
const rows = () =>
  preview()
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('svg'));
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

async function openLine(at = '/today') {
  const app = await openApp({ at });
  await app.user.click(line());
  return app;
}
const write = (user: UserEvent, words: string) => user.type(line(), words);

describe('the quick line', () => {
  it('shows what will be saved, saves it as one change and empties itself', async () => {
    const { user } = await openLine();
    await write(user, 'yesterday dinner kefir, zorblax; today skin 3; stress 6');
    // The table of foods is read meanwhile, and then tells of the ferment.
    await waitFor(() =>
      expect(rows().map(({ textContent }) => textContent)).toEqual([
        'Sunday, 22 November, 19:00Dinnerkefirzorblaxlive ferment',
        'Today, 10:30Skin 3 of 10',
        'Today, 10:30Check-inStress 6 of 10',
      ]),
    );
    expect(preview().getByText('Enter saves all 3')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^3 entries saved/)).toBeTruthy();
    expect(line().value).toBe('');
    expect(noPreview()).toBe(true);
    expect((await stored()).map(({ kind, day }) => `${kind} ${day}`).sort()).toEqual([
      'check-in 2026-11-23',
      'meal 2026-11-22',
      'skin-check 2026-11-23',
    ]);

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone');
    expect(await stored()).toEqual([]);
  });

  it('gets what was typed after its key and before it is there, and no letter opens a form', async () => {
    await openApp({ at: '/learn' });
    const press = (key: string, more: KeyboardEventInit = {}) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
    press('k', { ctrlKey: true });
    expect(screen.queryByRole('combobox', { name: 'Quick line' })).toBeNull();
    for (const letter of 'stress 6 early') press(letter);
    await screen.findByRole('combobox', { name: 'Quick line' });
    expect(line().value).toBe('stress 6 early');
    expect(document.activeElement).toBe(line());
    expect(line().selectionStart).toBe('stress 6 early'.length);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('saves nothing that is not whole, and says why', async () => {
    const { user } = await openLine();
    await write(user, 'yoga at 8; ');
    expect(preview().getByText(/For how long/).textContent).toContain('yoga');
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
    await user.keyboard('{Enter}');
    expect(line().value).toBe('yoga at 8; ');
    expect(await stored()).toEqual([]);
    await write(user, 'tomorrow oats');
    expect(preview().getByText(/still to come/).textContent).toContain('tomorrow');
  });

  it('writes down a supplement, with the advice that is read once', async () => {
    const { user } = await openLine();
    await write(user, 'took vitamin D 2 drops');
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      'Today, 10:30vitamin D2 drops · Vitamin or mineral',
    ]);
    expect(preview().getByText(/speak with a doctor/)).toBeTruthy();
    await user.click(preview().getByRole('button', { name: 'I have read this' }));
    await waitFor(() => expect(preview().queryByText(/speak with a doctor/)).toBeNull());
    await user.click(line());
    await user.keyboard('{Enter}');
    await screen.findByText('Saved: Supplement: vitamin D');
    expect((await storedEntry()).data).toEqual({
      name: 'vitamin D',
      sort: 'vitamin-mineral',
      amount: '2 drops',
    });
  });

  it('says that a food is new', async () => {
    const { user } = await openLine();
    await write(user, 'zorblax');
    expect(preview().getByText(/“zorblax” is new here/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/^Saved/);
    expect((await storedEntry()).data).toMatchObject({ items: [{ name: 'zorblax' }] });
    await write(user, 'zorb');
    expect(options()).toEqual(['zorblax']);
  });

  it('lets one choose with arrows between two readings, and saves from there', async () => {
    const { user } = await openLine();
    await write(user, 'kefir at 8, yesterday');
    const times = preview().getByRole('radiogroup', { name: /^“at 8” can be read in 2 ways/ });
    expect(within(times).getByRole('radio', { name: 'At 08:00' })).toHaveProperty('checked', true);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(within(times).getByRole('radio', { name: 'At 08:00' }));
    await user.keyboard('{ArrowRight}');
    expect(rows()[0]?.textContent).toContain('Sunday, 22 November, 20:00Dinner');
    await user.keyboard('{Enter}');
    await screen.findByText(/^Saved under Sunday, 22 November/);
    expect(await storedEntry()).toMatchObject({ day: '2026-11-22', data: { slot: 'dinner' } });
  });

  it('offers words, which Tab, the right arrow, Enter and the mouse take', async () => {
    const { user } = await openLine();
    await write(user, 'medit');
    expect(options()).toContain('meditation');
    expect(line().getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Tab}');
    expect(line().value).toBe('meditation ');
    expect(options()).toEqual([]);
    await write(user, '10; yester');
    await user.keyboard('{ArrowRight}');
    expect(line().value).toBe('meditation 10; yesterday ');
    await write(user, 'stres');
    await waitFor(() => expect(options()[0]).toBe('stress'));
    await user.keyboard('{ArrowDown}');
    const active = line().getAttribute('aria-activedescendant') ?? '';
    const wanted = document.getElementById(active)?.textContent;
    expect(wanted).toMatch(/^stress/);
    await user.keyboard('{Enter}');
    expect(line().value).toBe(`meditation 10; yesterday ${wanted} `);
    await user.clear(line());
    await write(user, 'chee; itch 4 che');
    await user.click(screen.getByRole('option', { name: 'cheeks' }));
    expect(line().value).toBe('chee; itch 4 cheeks ');
    expect(document.activeElement).toBe(line());
  });

  it('knows the table of foods once it was asked for', async () => {
    const { user } = await openLine();
    await write(user, 'broccol');
    await waitFor(() => expect(options()).toContain('Broccoli'));
    await user.keyboard('{Tab}');
    expect(line().value).toBe('Broccoli');
    expect(preview().queryByText(/is new here/)).toBeNull();
    await user.keyboard('{Enter}');
    await screen.findByText(/^Saved/);
    const { data } = await storedEntry();
    expect(data).toMatchObject({ items: [{ name: 'Broccoli', foodId: 'broccoli' }] });
  });

  it('is for the day on show, and says so', async () => {
    const { user } = await openLine('/today/2026-11-20');
    await write(user, 'skin 3');
    expect(preview().getByText(/kept with Friday, 20 November, the day on show/)).toBeTruthy();
    await user.clear(line());
    await write(user, 'yesterday skin 3');
    expect(preview().queryByText(/the day on show/)).toBeNull();
    expect(rows()[0]?.textContent).toContain('Sunday, 22 November');
  });

  it('Escape closes the list, then the preview, then leaves; the words stay', async () => {
    const { user } = await openLine();
    await write(user, 'stres');
    await user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    expect(noPreview()).toBe(false);
    await user.keyboard('{Escape}');
    expect(noPreview()).toBe(true);
    expect(document.activeElement).toBe(line());
    await user.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(line());
    expect(line().value).toBe('stres');
    await user.click(line());
    expect(noPreview()).toBe(false);
  });

  it('keeps the words, and says what happened, when they cannot be saved', async () => {
    const { user } = await openLine();
    const put = vi
      .spyOn(JournalDb.prototype, 'transaction')
      .mockRejectedValue(new DOMException('The disk is full.', 'QuotaExceededError'));
    await write(user, 'skin 3');
    await user.keyboard('{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
    expect(line().value).toBe('skin 3');
    put.mockRestore();
    await user.keyboard('{Enter}');
    await screen.findByText(/^Saved/);
    expect(await stored()).toHaveLength(1);
  });
});

describe('its key', () => {
  it.each(['/today', '/today/2026-11-20', '/learn'])('goes to it from %s', async (at) => {
    const { user } = await openApp({ at });
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(line()));
    expect(window.location.hash).toBe(at === '/learn' ? '#/today' : `#${at}`);
  });

  it('finds the words again that were left there', async () => {
    const { user } = await openLine();
    await write(user, 'skin 3');
    await user.keyboard('{Control>}5{/Control}');
    await screen.findByRole('heading', { level: 1, name: 'Learn' });
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(line()));
    expect(line().value).toBe('skin 3');
    expect(rows()).toHaveLength(1);
  });
});
