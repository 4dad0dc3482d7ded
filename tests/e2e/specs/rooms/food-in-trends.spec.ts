/** Numbers of food in Trends: nothing until somebody asks for them, gone at once in gentle mode. */
import { expect, test } from '#tests/support/journal-test.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const EVENING = '2026-11-23T20:30:00+01:00';

test('food is drawn in Trends for whoever asks for numbers', async ({
  openJournal,
  keepPicture,
}) => {
  const { page, close } = await openJournal({ fixedTime: EVENING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Look around the sample' }).click();
  await expect(page.getByRole('button', { name: 'Leave the sample' }).first()).toBeVisible();
  const food = page.getByRole('region', { name: 'Food', exact: true });

  await journal.goTo('Trends');
  await expect(page.getByText(/days logged/)).toBeVisible();
  await expect(food).toBeHidden();

  await journal.goTo('Settings');
  await food.getByText('Numbers', { exact: true }).click();
  await keepPicture(page, '60-food-in-settings');
  await journal.goTo('Trends');
  await expect(food.getByRole('region', { name: 'Fibre', exact: true })).toBeVisible();
  await food.getByText('Week', { exact: true }).click();
  await expect(food.getByText('different plants in the week')).toBeVisible();
  await food.scrollIntoViewIfNeeded();
  await keepPicture(page, '61-food-in-trends');
  await journal.expectAccessible();

  await journal.goTo('Settings');
  await page.getByText('Gentle mode', { exact: true }).click();
  await journal.goTo('Trends');
  await expect(page.getByText(/days logged/)).toBeVisible();
  await expect(food).toBeHidden();
  await close();
});
