/** Every room, as it looks and to whom it is open. */
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { PRESENT_STORE } from '#tests/support/present-store.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T08:30:00+01:00';

test('the sample journal, and every room filled with it', async ({ openJournal, keepPicture }) => {
  test.setTimeout(180_000);
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.addNote('My own first note');
  await page.getByRole('button', { name: 'Dismiss this message' }).click();

  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Look around the sample' }).click();
  const leave = page.getByRole('button', { name: 'Leave the sample' }).first();
  await expect(leave).toBeVisible();

  await journal.goTo('Today');
  await expect(page.getByRole('list', { name: 'Meals', exact: true })).toBeVisible();
  await expect(page.getByText('My own first note')).toBeHidden();
  await keepPicture(page, '20-sample-today');
  await journal.expectAccessible();
  await page.getByRole('button', { name: 'Previous day' }).click();
  await expect(page.getByText('Yesterday').first()).toBeVisible();
  await keepPicture(page, '20-sample-yesterday');

  await page.getByRole('button', { name: 'Skin check', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  for (const [name, presses] of [
    ['Right cheek', 1],
    ['Chin', 1],
    ['Left cheek', 2],
  ] as const) {
    for (let press = 0; press < presses; press += 1) {
      await page.getByRole('button', { name: new RegExp(`^${name}: `) }).click();
    }
  }
  await keepPicture(page, '21-skin-check');
  await journal.expectAccessible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave it' }).click();

  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await keepPicture(page, '22-calm');
  await journal.expectAccessible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Check in', exact: true }).click();
  await keepPicture(page, '23-check-in');
  await journal.expectAccessible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+C');
  await expect(page.getByRole('heading', { level: 1, name: 'Calm' })).toBeVisible();
  await keepPicture(page, '23-calm-room');

  await journal.goTo('Journal');
  await page.getByRole('searchbox', { name: 'Search your journal' }).fill('kefir');
  await expect(page.getByRole('list', { name: 'Last eaten' })).toBeVisible();
  await expect(page.getByText(/^\d+ entries on \d+ days\.$/)).toBeVisible();
  await keepPicture(page, '23-journal');

  await journal.goTo('Trends');
  const ranges = page.getByRole('radiogroup', { name: 'Show' });
  for (const [range, words] of [
    ['2 weeks', '14 of 14 days logged'],
    ['3 months', 'of 90 days logged'],
    ['1 year', 'of 365 days logged'],
    ['All', 'of 366 days logged'],
  ] as const) {
    await journal.hands.choose(ranges, ranges.getByRole('radio', { name: range }));
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.locator('path[data-series="skin.overall days"]')).toBeVisible();
    await keepPicture(page, `24-trends-${range.replace(' ', '-')}`);
    await journal.expectAccessible();
  }

  await journal.goTo('Learn');
  await keepPicture(page, '25-learn');
  await journal.expectAccessible();
  await page
    .getByRole('link', { name: /Rosacea/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Rosacea/ })).toBeVisible();
  await keepPicture(page, '26-piece');
  await journal.expectAccessible();

  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { level: 1, name: /clinician/ })).toBeVisible();
  await keepPicture(page, '27-clinician');
  await journal.expectAccessible();

  await journal.goTo('Settings');
  await keepPicture(page, '28-settings');
  await journal.expectAccessible();

  await leave.click();
  await journal.goTo('Today');
  await expect(page.getByText('My own first note')).toBeVisible();
  await journal.goTo('Trends');
  await keepPicture(page, '29-trends-first-day');
  const databases = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(databases).toEqual([PRESENT_STORE]);
  expect(await complaintsOf(page)).toEqual([]);
  await close();
});

test('looks can be chosen and stay chosen', async ({ openJournal, keepPicture }) => {
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.goTo('Settings');
  const html = page.locator('html');
  const choose = async (group: string, option: string) => {
    const choices = page.getByRole('radiogroup', { name: group });
    await journal.hands.choose(choices, choices.getByRole('radio', { name: option, exact: true }));
  };
  await choose('Colours', 'Dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await choose('Contrast', 'High');
  await expect(html).toHaveAttribute('data-contrast', 'more');
  await journal.expectAccessible();
  await choose('Text size', 'Largest');
  await keepPicture(page, '30-dark-contrast-large');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-contrast', 'more');
  await choose('Colours', 'Light');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await journal.expectAccessible();
  await journal.goTo('Today');
  await keepPicture(page, '31-light-contrast-large');
  await journal.expectAccessible();
  await close();
});

test('before the notice is confirmed, and after everything is deleted', async ({
  openJournal,
  keepPicture,
}) => {
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await page.getByRole('link', { name: 'When to see a clinician' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /clinician/ })).toBeVisible();
  await journal.expectAccessible();
  await page.getByRole('link', { name: 'Back' }).click();
  await journal.confirmNotice();
  await journal.addNote('Soon gone');

  await journal.goTo('Settings');
  await page.getByRole('button', { name: /Delete everything/ }).click();
  const dialog = page.getByRole('alertdialog');
  const confirm = dialog.getByRole('button', { name: 'Delete for good' });
  await expect(confirm).toBeDisabled();
  await dialog.getByRole('textbox').fill('delete everything');
  await keepPicture(page, '32-delete-everything');
  await confirm.click();
  await expect(page.getByRole('button', { name: /I understand/ })).toBeVisible();
  await journal.confirmNotice();
  await expect(page.getByText('Soon gone')).toBeHidden();
  await close();
});
