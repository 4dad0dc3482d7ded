/** What goes with what: in the sample journal, and in one of which the truth is known. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialiseJournal } from '@/domain/transfer';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { knownJournal } from '#tests/support/known-journal.ts';
import { mainOf } from '#tests/support/shell.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const EVENING = '2026-11-23T20:30:00+01:00';

test('the sample journal is looked through', async ({ openJournal, keepPicture }) => {
  test.setTimeout(120_000);
  const { page, close } = await openJournal({ fixedTime: EVENING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.goTo('Insights');
  await expect(page.getByText('Nothing to compare yet')).toBeVisible();
  await keepPicture(page, '90-insights-empty');
  await journal.expectAccessible();

  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Look around the sample' }).click();
  await expect(page.getByRole('button', { name: 'Leave the sample' }).first()).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Insights' })).toBeVisible();
  await expect(page.getByText(/^[\d,]+ comparisons of \d+ things with \d ratings/)).toBeVisible();
  await keepPicture(page, '91-insights-sample');
  await journal.expectAccessible();
  for (const folded of [/^Ideas to test/, /^No clear pattern \(/, /^Not enough days yet/]) {
    const summary = page.locator('summary').filter({ hasText: folded });
    await summary.click();
    await summary.scrollIntoViewIfNeeded();
  }
  await keepPicture(page, '92-insights-chips');
  await page.locator('summary').first().scrollIntoViewIfNeeded();
  await keepPicture(page, '92-insights-unfolded');
  await journal.expectAccessible();

  await journal.goTo('Settings');
  await page.getByText('Gentle mode', { exact: true }).click();
  await journal.goTo('Insights');
  await expect(page.getByText('Corrected for looking at many things at once.')).toBeVisible();
  await keepPicture(page, '93-insights-gentle');
  await journal.expectAccessible();
  expect(await complaintsOf(page)).toEqual([]);
  await close();
});

test('what is known to lead the skin is found, and nothing else', async ({
  openJournal,
  keepPicture,
  profileDir,
  surface,
}) => {
  test.skip(surface === 'chromium', 'a plain browser opens no files');
  test.setTimeout(120_000);
  const running = await openJournal({ fixedTime: EVENING });
  const { page, close } = running;
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  const path = join(profileDir, 'known.json');
  const head = { exportedAt: '2026-11-23T12:00:00.000Z', generator: 'test' };
  const content = { entries: knownJournal(), documents: [], settings: [] };
  writeFileSync(path, serialiseJournal(head, content));
  await mainOf(running).evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Add from a journal.json…' }).click();
  await page.getByRole('button', { name: 'Merge into my journal' }).click();
  await expect(page.getByRole('list', { name: 'What happened' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

  await journal.goTo('Insights');
  const links = page.getByRole('list', { name: 'Possible links' }).getByRole('listitem');
  await expect(links).toHaveCount(1);
  await expect(links).toContainText(
    /1 to 3 days after more stress, your skin rating was on average/,
  );
  await expect(links).toContainText('clear pattern');
  await keepPicture(page, '94-insights-known');
  await journal.expectAccessible();

  await links.getByRole('link', { name: 'More stress' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'More stress' })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^On \d of the eight days the likely range is clear of 0/ }),
  ).toBeVisible();
  await keepPicture(page, '95-insights-link');
  await journal.expectAccessible();
  await page.getByText('Show as table', { exact: true }).click();
  const lags = page.getByRole('table', { name: /^The difference on the day itself/ });
  await expect(lags.getByRole('row')).toHaveCount(9);
  const behind = page.getByRole('region', { name: 'The days behind it', exact: true });
  await behind.scrollIntoViewIfNeeded();
  await keepPicture(page, '96-insights-days');
  await journal.expectAccessible();
  const day = behind.getByRole('rowheader').first().getByRole('link');
  await expect(day).toHaveText(/21 Nov/);
  await day.click();
  await expect(page.getByRole('heading', { level: 1, name: /21 November/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'More stress' })).toBeVisible();
  await page.getByRole('link', { name: 'All insights' }).click();
  await expect(links).toHaveCount(1);
  expect(await complaintsOf(page)).toEqual([]);
  await close();
});
