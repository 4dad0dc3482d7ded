/** Reading back: searched, changed, thrown away and brought back, by mouse or with nothing but keys. */
import type { Locator } from '@playwright/test';
import { keyboardHands, mouseHands } from '#tests/support/hands.ts';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const EVENING = '2026-11-23T20:30:00+01:00';

test('the journal is searched, changed, and what was deleted comes back', async ({
  openJournal,
  keepPicture,
  hands,
}) => {
  test.setTimeout(120_000);
  const { page, close } = await openJournal({ fixedTime: EVENING });
  const isByKeys = hands === 'keyboard';
  const journal = new JournalPage(page, isByKeys ? keyboardHands(page) : mouseHands());
  await journal.confirmNotice();
  await journal.addMeal({ time: '8:00', slot: 'Breakfast', foods: ['Kefir', 'Rolled oats'] });
  await journal.addMeal({ time: '12:30', slot: 'Lunch', foods: ['Lentil soup'] });
  await journal.addNote('Rain all day #holiday');

  await journal.goTo('Journal', 'Control+2');
  const grid = page.getByRole('grid', { name: 'All entries' });
  const row = (name: RegExp) => grid.getByRole('row', { name });
  const search = page.getByRole('searchbox', { name: 'Search your journal' });
  const counts = (words: string) => expect(page.getByText(words, { exact: true })).toBeVisible();
  /** From the search field, as it is when the list has not been visited yet. */
  const into = async (target: Locator) => {
    if (!isByKeys) {
      await target.click();
      return;
    }
    await journal.hands.enter(search);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    for (let presses = 0; presses < 10; presses += 1) {
      const isThere = () => target.evaluate((element) => element === document.activeElement);
      if (await isThere()) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`The arrows never reach ${target}`);
  };
  await counts('3 entries on 1 day.');
  await expect(row(/Rain|Note/)).toBeVisible();
  await keepPicture(page, '70-journal');
  await journal.expectAccessible();

  await test.step('a word, and when it was eaten last', async () => {
    await journal.hands.enter(search);
    await page.keyboard.type('kef');
    await counts('1 entry on 1 day.');
    await expect(page.getByRole('list', { name: 'Last eaten' })).toContainText('eaten today, once');
    await keepPicture(page, '71-journal-search');
    await journal.expectAccessible();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await counts('3 entries on 1 day.');
  });

  await test.step('a kind, from the list of kinds', async () => {
    await journal.hands.press(page.getByRole('button', { name: 'Kind', exact: true }));
    const option = page.getByRole('option', { name: /^Meal/ });
    if (isByKeys) {
      await expect(option).toBeFocused();
      await page.keyboard.press('Space');
    } else await option.click();
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await keepPicture(page, '71-journal-filter');
    await journal.expectAccessible();
    await page.keyboard.press('Escape');
    await counts('2 entries on 1 day.');
    await journal.expectAccessible();
    await journal.hands.press(page.getByRole('button', { name: /No longer narrow to/ }));
    await counts('3 entries on 1 day.');
  });

  await test.step('an entry is moved to another time, with its form over its row', async () => {
    await into(row(/12:30/));
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog', { name: 'Move this entry' });
    await journal.hands.enter(dialog.getByRole('textbox', { name: 'Time' }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('13:45');
    await journal.expectAccessible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(row(/13:45/)).toBeFocused();
  });

  await test.step('two are deleted at once, come back by one undo, and go for good', async () => {
    await into(row(/08:00/));
    await page.keyboard.press('Shift+ArrowUp');
    await expect(page.getByText('2 chosen')).toBeVisible();
    await keepPicture(page, '72-journal-chosen');
    await journal.expectAccessible();
    await page.keyboard.press('Delete');
    await counts('1 entry on 1 day.');
    await page.keyboard.press('Control+z');
    await counts('3 entries on 1 day.');
    await into(row(/08:00/));
    await page.keyboard.press('Delete');
    await counts('2 entries on 1 day.');
  });

  await test.step('the bin', async () => {
    await journal.hands.press(page.getByRole('link', { name: 'Bin' }));
    await expect(page.getByText('30 days left')).toBeVisible();
    await keepPicture(page, '73-bin');
    await journal.expectAccessible();
    await journal.hands.press(page.getByRole('button', { name: /^Bring back/ }));
    await expect(page.getByText('The bin is empty')).toBeVisible();
    await journal.hands.press(page.getByRole('link', { name: 'All entries' }));
    await counts('3 entries on 1 day.');
  });
  expect(await complaintsOf(page)).toEqual([]);
  await close();
});
