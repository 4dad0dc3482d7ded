/** Something to try at the end of Today: seldom, with its reason, and gone at one press for good. */
import { mouseHands } from '#tests/support/hands.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

/** A Tuesday on which slow breaths have their turn. */
const MORNING = '2026-12-01T09:30:00+01:00';
const LINE = 'yesterday stress 7; sunday stress 8; saturday stress 6; friday stress 7';

test('slow breaths after a stressful week, not wanted', async ({ openJournal, keepPicture }) => {
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  const suggestion = page.getByRole('region', { name: 'If you like: a few slow breaths' });
  const line = page.getByRole('combobox', { name: 'Quick line' });
  // Typed at once, whether or not the line is there yet.
  await page.keyboard.press('Control+k');
  await page.keyboard.type(LINE);
  await expect(line).toHaveValue(LINE);
  const preview = page.getByRole('region', { name: 'What will be saved' });
  await expect(preview.getByRole('list', { name: 'Entries' }).locator(':scope > li')).toHaveCount(
    4,
  );
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^4 entries saved/)).toBeVisible();
  await expect(suggestion).toContainText('Because stress was 7 of 10 on average over 4 days');
  await suggestion.scrollIntoViewIfNeeded();
  await keepPicture(page, '80-suggestion');
  await journal.expectAccessible();

  await suggestion.getByRole('link', { name: 'Breathe now' }).click();
  await expect(page).toHaveURL(/#\/calm/);
  await journal.goTo('Today');
  await suggestion.getByRole('button', { name: 'Not this one for four weeks' }).click();
  await expect(suggestion).toBeHidden();
  await close();

  // Nor after a restart: the reading of a room and back gives it every chance.
  const again = await openJournal({ fixedTime: MORNING });
  const after = new JournalPage(again.page, mouseHands());
  await after.goTo('Learn');
  await after.goTo('Today');
  await expect(again.page.getByRole('region', { name: 'The last seven days' })).toBeVisible();
  await expect(again.page.getByRole('region', { name: /^If you like/ })).toHaveCount(0);
  await after.goTo('Settings');
  const wanted = again.page.getByRole('switch', { name: /^Something to try, now and then/ });
  await expect(wanted).toBeChecked();
  await wanted.scrollIntoViewIfNeeded();
  await keepPicture(again.page, '81-suggestion-settings');
  await again.close();
});
