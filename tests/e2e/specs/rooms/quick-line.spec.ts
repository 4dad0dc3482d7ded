/** The quick line: plain words typed on real Electron become entries, and what will be saved is seen before. */
import type { Page } from '@playwright/test';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

/** Monday, in the evening. */
const EVENING = '2026-11-23T20:30:00+01:00';

const lineOf = (page: Page) => page.getByRole('combobox', { name: 'Quick line' });
const previewOf = (page: Page) => page.getByRole('region', { name: 'What will be saved' });
const entriesOf = (page: Page) =>
  previewOf(page).getByRole('list', { name: 'Entries' }).locator(':scope > li');

test('lines of plain words become entries', async ({ openJournal, keepPicture }) => {
  test.setTimeout(120_000);
  const { page, close } = await openJournal({ fixedTime: EVENING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  const line = lineOf(page);

  await test.step('its key goes there from any room', async () => {
    await journal.goTo('Learn');
    await page.keyboard.press('Control+k');
    await expect(line).toBeFocused();
    await keepPicture(page, '30-quick-line-empty');
  });

  await test.step('words that may follow are offered, and Tab takes the first', async () => {
    await page.keyboard.type('broccol');
    await expect(page.getByRole('option', { name: 'Broccoli', exact: true })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(line).toHaveValue(/broccoli/i);
    await page.keyboard.press('Control+a');
  });

  await test.step('several entries in one line are seen before they are saved, as one change', async () => {
    await page.keyboard.type(
      'yesterday dinner pizza, 2 slices rye bread, zorblax; today skin 3 cheeks a lot; slept 7h30, stress 4; meditated 10 min at 7:20',
    );
    await expect(entriesOf(page)).toHaveCount(4);
    await expect(entriesOf(page).first()).toContainText('Sunday, 22 November, 19:00');
    await expect(entriesOf(page).nth(1)).toContainText('Left cheek: a lot');
    await expect(entriesOf(page).nth(2)).toContainText('slept 7.5 h');
    await expect(previewOf(page).getByText('“zorblax” is new here')).toBeVisible();
    await keepPicture(page, '31-quick-line-preview');
    await journal.expectAccessible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^4 entries saved/)).toBeVisible();
    await expect(line).toHaveValue('');
    await expect(page.getByText('10 min', { exact: true })).toBeVisible();
    await expect(page.getByText('Stress 4 of 10 · slept 7.5 h')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Stress 4 of 10 · slept 7.5 h')).toBeHidden();
    await expect(page.getByText('10 min', { exact: true })).toBeHidden();
  });

  await test.step('what can be read in two ways is chosen with the arrows', async () => {
    await line.click();
    await page.keyboard.type('kefir at 8; itch 4 cheek');
    await page.keyboard.press('Escape');
    const times = previewOf(page).getByRole('radiogroup', { name: /“at 8” can be read in 2 ways/ });
    await expect(times.getByRole('radio', { name: 'At 08:00' })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(times.getByRole('radio', { name: 'At 20:00' })).toBeChecked();
    await expect(entriesOf(page).first()).toContainText('Today, 20:00');
    await keepPicture(page, '32-quick-line-choices');
    await journal.expectAccessible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^2 entries saved/)).toBeVisible();
    await expect(journal.entry('efir')).toContainText('20:00');
  });

  await test.step('a misspelt food is asked about, never taken for another unasked', async () => {
    await line.click();
    await page.keyboard.type('dinner brocolli');
    await page.keyboard.press('Escape');
    const meant = previewOf(page).getByRole('radiogroup', { name: /“brocolli”/ });
    await expect(meant.getByRole('radio', { name: /^A food of your own/ })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(meant.getByRole('radio', { name: 'You mean Broccoli' })).toBeChecked();
    await expect(entriesOf(page).first()).toContainText('Broccoli');
    await keepPicture(page, '34-quick-line-misspelt');
    await line.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  });

  await test.step('what is still to come is not saved', async () => {
    await line.click();
    await page.keyboard.type('tomorrow pizza');
    await expect(previewOf(page).getByText(/That is still to come/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(line).toHaveValue('tomorrow pizza');
    await keepPicture(page, '33-quick-line-problem');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  });

  await test.step('a past day on show is the day of words without one', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Friday, 20 November/ }).click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('lunch pizza');
    await expect(previewOf(page).getByText(/kept with Friday, 20 November/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(journal.entry('izza')).toContainText('12:30');
  });

  expect(await complaintsOf(page)).toEqual([]);
  await close();

  const again = await openJournal({ fixedTime: EVENING });
  await expect(new JournalPage(again.page, mouseHands()).entry('efir')).toContainText('20:00');
  await again.page.getByRole('button', { name: /^Friday, 20 November/ }).click();
  await expect(again.page.getByText(/pizza/i)).toBeVisible();
  await again.close();
});
