/** How many keys or clicks the daily things take: counted in the page, as they arrive there. */
import type { Page } from '@playwright/test';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const TUESDAY_MORNING = '2026-11-24T08:10:00+01:00';

type Counted = { keys: number; presses: number };

/** What really reached the page since then; modifiers and repeated keys count as keys, too. */
async function countInputs(page: Page): Promise<() => Promise<Counted>> {
  await page.evaluate(() => {
    const counted: Counted = { keys: 0, presses: 0 };
    Object.assign(window, { counted });
    window.addEventListener(
      'keydown',
      ({ isTrusted }) => {
        if (isTrusted) counted.keys += 1;
      },
      { capture: true },
    );
    window.addEventListener(
      'pointerdown',
      ({ isTrusted }) => {
        if (isTrusted) counted.presses += 1;
      },
      { capture: true },
    );
  });
  return async () =>
    page.evaluate(() => {
      const { counted } = window as unknown as { readonly counted: Counted };
      const now = { ...counted };
      counted.keys = 0;
      counted.presses = 0;
      return now;
    });
}

test.beforeEach(({ surface }) => {
  test.skip(surface === 'chromium', 'counted on the real program');
});

test('the daily things take this many keys or clicks', async ({ openJournal, keepPicture }) => {
  test.setTimeout(180_000);
  const { page, close } = await openJournal({ fixedTime: TUESDAY_MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await page.getByRole('button', { name: 'Previous day' }).click();
  await journal.addMeal({ time: '8', slot: 'Breakfast', foods: ['Oats', 'Blueberries', 'Kefir'] });
  await journal.addMeal({ time: '12:30', slot: 'Lunch', foods: ['Lentil soup', 'Rye bread'] });
  await journal.addMeal({ time: '19', slot: 'Dinner', foods: ['Tofu', 'Broccoli', 'Rice'] });
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Usual about now' })).toBeVisible();
  await keepPicture(page, '60-usual-about-now');
  const counted = await countInputs(page);
  const { keyboard } = page;
  const usual = page
    .getByRole('group', { name: 'Usual about now' })
    .getByRole('button', { name: /Oats, Blueberries, Kefir/ });

  await test.step('a usual meal: one click, taken back with one key', async () => {
    await usual.click();
    await expect(journal.entry('Kefir')).toContainText('08:10');
    expect(await counted()).toEqual({ keys: 0, presses: 1 });
    await keyboard.press('z');
    await expect(journal.entry('Kefir')).toBeHidden();
    await expect(page.getByText(/^Taken out again: Breakfast: Oats/)).toBeVisible();
    expect(await counted()).toEqual({ keys: 1, presses: 0 });
  });

  await test.step('a usual meal: at most two keys', async () => {
    await expect(usual).toBeVisible();
    await keyboard.press('1');
    await expect(journal.entry('Kefir')).toBeVisible();
    const { keys } = await counted();
    expect(keys).toBeLessThanOrEqual(2);
  });

  await test.step('any earlier meal: at most five keys', async () => {
    await keyboard.press('r');
    await expect(page.getByRole('searchbox', { name: 'Which meal' })).toBeFocused();
    await keyboard.type('bro');
    await expect(page.getByRole('menuitem')).toHaveCount(1);
    await keepPicture(page, '61-repeat-a-meal');
    await keyboard.press('Enter');
    await expect(journal.entry('Broccoli')).toContainText('08:10');
    const { keys } = await counted();
    expect(keys).toBeLessThanOrEqual(5);
  });

  await test.step('a new meal of three known foods: at most fourteen keys', async () => {
    await keyboard.press('m');
    await expect(page.getByRole('combobox', { name: 'Foods and drinks' })).toBeFocused();
    for (const [letters, food] of [
      ['oa', 'Oats'],
      ['ke', 'Kefir'],
      ['ry', 'Rye bread'],
    ] as const) {
      await keyboard.type(letters);
      await expect(page.getByRole('option').first()).toContainText(food);
      await keyboard.press('Tab');
    }
    await keepPicture(page, '62-three-foods');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(journal.entry('Rye bread')).toContainText('Kefir');
    const { keys } = await counted();
    expect(keys).toBeLessThanOrEqual(14);
  });

  await test.step('the whole evening check-in: at most eight keys', async () => {
    await keyboard.press('e');
    await expect(page.getByRole('dialog', { name: 'Evening check-in' })).toBeVisible();
    await keyboard.type('3124');
    await expect(page.getByRole('checkbox', { name: 'That was all the food' })).toBeFocused();
    await keyboard.press('Space');
    await keepPicture(page, '63-evening-check-in');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText('Stress 2 of 10 · belly 4 of 10')).toBeVisible();
    await expect(page.getByText('itch 1 of 10')).toBeVisible();
    await expect(journal.entry('That was all the food of this day')).toBeVisible();
    const { keys } = await counted();
    expect(keys).toBeLessThanOrEqual(8);
  });

  await test.step('nothing to report: two keys', async () => {
    await page.getByRole('button', { name: 'Previous day' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday, 23 November');
    await counted();
    await keyboard.press('e');
    await expect(page.getByRole('dialog', { name: 'Evening check-in' })).toBeVisible();
    await keyboard.press('n');
    await expect(journal.entry('Nothing to report')).toBeVisible();
    expect(await counted()).toEqual({ keys: 2, presses: 0 });
    await keepPicture(page, '64-nothing-to-report');
  });

  expect(await complaintsOf(page)).toEqual([]);
  await close();
});

test('what the quick ways open can be used by everybody', async ({ openJournal }) => {
  test.setTimeout(120_000);
  const { page, close } = await openJournal({ fixedTime: TUESDAY_MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await page.getByRole('button', { name: 'Previous day' }).click();
  await journal.addMeal({ time: '8', slot: 'Breakfast', foods: ['Oats', 'Kefir'] });
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Usual about now' })).toBeVisible();
  await journal.expectAccessible();
  for (const key of ['r', 'e', 'm']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await journal.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await journal.goTo('Settings');
  await expect(page.getByRole('region', { name: 'My foods' })).toBeVisible();
  await journal.expectAccessible();
  await close();
});
