/** The food finder in Learn: searched, filtered, looked into; in words first, in numbers when asked for. */
import type { Page } from '@playwright/test';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T08:30:00+01:00';

const food = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ has: food(page, name) });

async function choose(page: Page, filter: RegExp, option: string) {
  await page.getByRole('button', { name: filter }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('foods by name, by what they contain, and those not had lately', async ({
  openJournal,
  keepPicture,
}) => {
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.addMeal({ time: '8', slot: 'Breakfast', foods: ['hummus'] });
  await journal.goTo('Learn');
  await page.getByRole('link', { name: /^Food finder/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Food finder' })).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Find a food' });

  await test.step('everything, by name, a page at a time', async () => {
    await expect(page.getByRole('row')).toHaveCount(41);
    await keepPicture(page, '45-food-finder');
    await journal.expectAccessible();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.getByRole('row')).toHaveCount(81);
  });

  await test.step('by another word for it, with a slip of the finger', async () => {
    await search.fill('eggplnt');
    await expect(page.getByRole('rowheader').first()).toContainText('aubergine');
    await search.fill('lentils');
    await expect(rowOf(page, 'lentils')).toContainText('USDA 16070');
    await expect(rowOf(page, 'lentils')).toContainText('plenty');
  });

  await test.step('what is behind a figure, ingredient by ingredient', async () => {
    await search.fill('falafel wrap');
    await food(page, 'falafel wrap').click();
    const about = page.getByRole('dialog', { name: 'About falafel wrap' });
    await expect(about.getByRole('row').filter({ hasText: 'chickpeas' })).toContainText('16057');
    await keepPicture(page, '46-food-details');
    await journal.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(about).toBeHidden();
    await expect(food(page, 'falafel wrap')).toBeFocused();
    await page.getByRole('button', { name: 'Show everything' }).click();
  });

  await test.step('by live ferment and by prebiotic-type fibre', async () => {
    await choose(page, /Ferment$/, 'Usually alive');
    await search.fill('kefir');
    await expect(rowOf(page, 'kefir')).toContainText('usually alive');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await choose(page, /Prebiotic-type fibre$/, 'beta-glucan');
    await search.fill('oats');
    await expect(rowOf(page, 'rolled oats')).toContainText('beta-glucan');
    await expect(rowOf(page, 'rolled oats')).toContainText('commonly said, not looked up');
    await page.getByRole('button', { name: 'Show everything' }).click();
  });

  await test.step('plants not had lately: chickpeas were in the hummus', async () => {
    await search.fill('chickpeas');
    await expect(food(page, 'chickpeas')).toBeVisible();
    await page.getByText('Plants I have not had lately').click();
    await expect(food(page, 'chickpeas')).toBeHidden();
    await search.fill('leek');
    await expect(food(page, 'leek')).toBeVisible();
    await keepPicture(page, '47-plants-not-lately');
    await journal.expectAccessible();
  });

  expect(await complaintsOf(page)).toEqual([]);
  await close();
});

test('in the dark', async ({ openJournal, keepPicture }) => {
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.goTo('Settings');
  const colours = page.getByRole('radiogroup', { name: 'Colours' });
  await journal.hands.choose(colours, colours.getByRole('radio', { name: 'Dark', exact: true }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await journal.goTo('Learn');
  await page.getByRole('link', { name: /^Food finder/ }).click();
  await page.getByRole('searchbox', { name: 'Find a food' }).fill('onion');
  await expect(food(page, 'onion')).toBeVisible();
  await keepPicture(page, '48-food-finder-dark');
  await journal.expectAccessible();
  await close();
});
