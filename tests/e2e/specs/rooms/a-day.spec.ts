/** One day with everything in it: noted, changed, taken back, filled in late, and told when it could not be kept. */
import type { Page } from '@playwright/test';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { setClock } from '#tests/support/electron-app.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T08:30:00+01:00';

test('everything that can be noted, changed and deleted', async ({ openJournal, keepPicture }) => {
  test.setTimeout(120_000);
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();

  await test.step('every kind, several of one', async () => {
    await journal.addMeal({ time: '7', slot: 'Breakfast', foods: ['Oats', 'Blueberries'] });
    await journal.addMeal({ time: '0730', slot: 'Drink', foods: ['Green tea'] });
    await journal.addPractice({ time: '7.15', minutes: 12, stressBefore: 6, stressAfter: 4 });
    await journal.addCheckIn({ stress: 4, belly: 2, sleepHours: 7.25 });
    await journal.addSkinCheck({
      time: '8am',
      overall: 10,
      itch: 0,
      regions: ['Forehead', 'Neck'],
    });
    await journal.addNote('New <b>cream</b> 🧴 since today');
    await expect(journal.entry('Oats')).toContainText('07:00');
    await expect(journal.entry('Green tea')).toContainText('07:30');
    await expect(page.getByText('12 min · stress 6 → 4')).toBeVisible();
    await expect(page.getByText('Stress 4 of 10 · belly 2 of 10 · slept 7.25 h')).toBeVisible();
    await expect(page.getByText('itch 0 of 10')).toBeVisible();
    await expect(page.getByText('Forehead: a little')).toBeVisible();
    // What people write is text, never markup.
    await expect(page.getByText('New <b>cream</b> 🧴 since today')).toBeVisible();
    await keepPicture(page, '10-full-day');
    await journal.expectAccessible();
  });

  await test.step('change one', async () => {
    await page.getByRole('button', { name: /^More for Breakfast/ }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Change this meal' });
    await form.getByRole('combobox', { name: 'Foods and drinks' }).fill('Kefir');
    await page.keyboard.press('Enter');
    await form.getByRole('textbox', { name: 'Time' }).fill('6:45');
    await keepPicture(page, '11-change-a-meal');
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(journal.entry('Kefir')).toContainText('06:45');
    await expect(journal.entry('Kefir')).toContainText('Blueberries');
  });

  await test.step('delete one and take it back', async () => {
    await page.getByRole('button', { name: /^More for Drink/ }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.getByText('Green tea')).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Green tea')).toBeVisible();
  });

  await test.step('an unclear time and an empty form are explained, and nothing is lost by leaving', async () => {
    await page.getByRole('button', { name: 'Add meal' }).click();
    const form = page.getByRole('dialog', { name: 'Add a meal' });
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(form.getByText('Add at least one food or drink.')).toBeVisible();
    await form.getByRole('combobox', { name: 'Foods and drinks' }).fill('Soup');
    await page.keyboard.press('Enter');
    await form.getByRole('textbox', { name: 'Time' }).fill('25:99');
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(form).toBeVisible();
    await keepPicture(page, '12-unclear-time');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).last().click();
    await form.getByRole('textbox', { name: 'Time' }).fill('8');
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(journal.entry('Soup')).toContainText('08:00');
  });

  await test.step('a past day, from the strip and by its address', async () => {
    await page.getByRole('button', { name: /^Friday, 20 November/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Friday, 20 November');
    await expect(page.getByText('3 days ago')).toBeVisible();
    await journal.addMeal({ time: '19:00', slot: 'Dinner', foods: ['Pizza'] });
    await expect(journal.entry('Pizza')).toBeVisible();
    await page.getByRole('button', { name: 'Next day' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saturday, 21 November');
    await expect(journal.entry('Pizza')).toBeHidden();
  });

  expect(await complaintsOf(page)).toEqual([]);
  await close();
});

/** From now on every write to IndexedDB is refused, as on a full disk; `window.mendDisk()` ends that. */
async function refuseWritesToStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const whole = Object.getOwnPropertyDescriptor(prototype, 'put') ?? {};
    const full = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    Object.assign(window, { mendDisk: () => Object.defineProperty(prototype, 'put', whole) });
    Object.defineProperty(prototype, 'put', { ...whole, value: full });
  });
}

test('a write that fails says so and keeps what was typed', async ({
  openJournal,
  keepPicture,
  surface,
}) => {
  test.skip(surface !== 'chromium', 'with a safety log, the store’s trouble is not the person’s');
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await refuseWritesToStore(page);

  await page.getByRole('button', { name: 'Add note' }).click();
  const form = page.getByRole('dialog', { name: 'Add a note' });
  const words = form.getByRole('textbox', { name: 'What you want to remember' });
  await words.fill('Sat in the sun');
  await form.getByRole('button', { name: /^Save/ }).click();
  await expect(form.getByRole('alert')).toContainText('The disk is full.');
  await expect(words).toHaveValue('Sat in the sun');
  await keepPicture(page, '13-not-saved');

  await page.evaluate(() => (window as unknown as { mendDisk: () => void }).mendDisk());
  await form.getByRole('button', { name: /^Save/ }).click();
  await expect(form).toBeHidden();
  await page.reload();
  await expect(page.getByText('Sat in the sun')).toBeVisible();
  await close();
});

test('what the safety log has is saved, whatever the store says', async ({
  openJournal,
  keepPicture,
  surface,
}) => {
  test.skip(surface === 'chromium', 'a plain browser has no safety log');
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await refuseWritesToStore(page);
  await journal.addNote('Sat in the sun');
  await expect(page.getByText(/What you write is saved/)).toBeVisible();
  await keepPicture(page, '14-store-behind');
  await page.reload();
  await expect(page.getByText('Sat in the sun')).toBeVisible();
  await close();
});

test('the day begins when the person says', async ({ openJournal }) => {
  const { page, close } = await openJournal({ fixedTime: '2026-11-24T01:30:00+01:00' });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Tuesday, 24 November');

  await journal.goTo('Settings');
  await page.getByRole('button', { name: /Your day starts at/ }).click();
  await page.getByRole('option', { name: '04:00' }).click();
  await journal.goTo('Today');
  await expect(heading).toHaveText('Monday, 23 November');
  await journal.addNote('Still up');

  // Written down under Monday, and there it stays when the day begins earlier again.
  await setClock(page, '2026-11-24T09:00:00+01:00');
  await expect(heading).toHaveText('Tuesday, 24 November');
  await page.getByRole('button', { name: 'Previous day' }).click();
  await expect(page.getByText('Still up')).toBeVisible();
  await close();
});
