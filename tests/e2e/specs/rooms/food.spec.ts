/** What is told about food: in words, in numbers, and not at all. */
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

test('fibre, plants and ferments in words, in numbers, and gone in gentle mode', async ({
  openJournal,
  keepPicture,
}) => {
  test.setTimeout(180_000);
  const { page, close } = await openJournal({ fixedTime: '2026-11-24T20:10:00+01:00' });
  const hands = mouseHands();
  const journal = new JournalPage(page, hands);
  await journal.confirmNotice();
  await journal.addMeal({ time: '8', slot: 'Breakfast', foods: ['Oats', 'Blueberries', 'Kefir'] });
  await journal.addMeal({ time: '13', slot: 'Lunch', foods: ['Lentil soup', 'Aunt Mia’s pie'] });
  const foot = page.getByRole('region', { name: 'Food of the day and its week' });

  await test.step('in words at first', async () => {
    await expect(journal.entry('Kefir')).toContainText('live ferment');
    await foot.scrollIntoViewIfNeeded();
    await expect(foot).toContainText('on some days');
    await keepPicture(page, '70-food-in-words');
  });

  await test.step('in numbers when asked for, with what counted and why', async () => {
    await journal.goTo('Settings');
    const telling = page.getByRole('radiogroup', { name: 'Tell about food in' });
    await hands.choose(telling, telling.getByRole('radio', { name: 'Numbers' }));
    await expect(telling.getByRole('radio', { name: 'Numbers' })).toBeChecked();
    await keepPicture(page, '71-settings-of-food');
    const mine = page.getByRole('region', { name: 'My foods' });
    await expect(mine.getByRole('button', { name: 'Aunt Mia’s pie' })).toBeVisible();
    await mine.scrollIntoViewIfNeeded();
    await keepPicture(page, '74-my-foods');
    await journal.goTo('Today');
    await expect(journal.entry('Kefir')).toContainText(/about \d+ g fibre · \d+ plants/);
    await expect(journal.entry('Aunt Mia’s pie')).toContainText('1 food not known');
    await foot.scrollIntoViewIfNeeded();
    await expect(foot.getByRole('meter', { name: 'Plants this week' })).toBeVisible();
    await keepPicture(page, '72-food-in-numbers');
    await page.getByRole('button', { name: 'What counted' }).click();
    await expect(page.getByRole('dialog', { name: 'Plants that counted' })).toBeVisible();
    await keepPicture(page, '73-plants-that-counted');
    await page.keyboard.press('Escape');
  });

  await test.step('gone at once in gentle mode', async () => {
    await journal.goTo('Settings');
    const gentle = page.getByRole('switch', { name: 'Gentle mode' });
    await hands.choose(gentle, gentle);
    await expect(gentle).toBeChecked();
    await journal.goTo('Today');
    await expect(journal.entry('Kefir')).toBeVisible();
    await expect(foot).toBeHidden();
    await expect(journal.entry('Kefir')).not.toContainText('fibre');
  });

  expect(await complaintsOf(page)).toEqual([]);
  await close();
});
