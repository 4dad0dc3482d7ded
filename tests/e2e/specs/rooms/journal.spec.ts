/** The Journal room with a year in it: scrolled, jumped through, and its photos by month. */
import { mouseHands } from '#tests/support/hands.ts';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { pngPicture } from '#tests/support/pictures.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const EVENING = '2026-11-23T20:30:00+01:00';

test('a whole year is read back', async ({ openJournal, keepPicture }) => {
  test.setTimeout(120_000);
  const { page, close } = await openJournal({ fixedTime: EVENING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Look around the sample' }).click();
  await expect(page.getByRole('button', { name: 'Leave the sample' }).first()).toBeVisible();

  await journal.goTo('Journal');
  const grid = page.getByRole('grid', { name: 'All entries' });
  const heading = (name: RegExp) => grid.getByRole('heading', { level: 2, name });
  await expect(page.getByText(/^2,\d{3} entries on 3\d\d days\.$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'On this day' })).toBeVisible();
  await keepPicture(page, '74-journal-year');
  await journal.expectAccessible();

  // Only what is near the eye is drawn, here and a year away.
  const rows = grid.getByRole('row');
  await rows.nth(1).click();
  await page.keyboard.press('End');
  await expect(heading(/November 2025/).last()).toBeInViewport();
  await expect(rows.last()).toBeFocused();
  await expect(rows.last()).toBeInViewport();
  expect(await rows.count()).toBeLessThan(200);
  await keepPicture(page, '75-journal-end');

  await page.getByRole('button', { name: 'Go to a day' }).click();
  for (let month = 0; month < 3; month += 1) {
    await page.getByRole('button', { name: 'Previous', exact: true }).click();
  }
  await page.getByRole('button', { name: /17 August 2026/ }).click();
  const focused = page.locator('[role="row"]:focus');
  await expect(focused).toBeInViewport();
  const around = grid.getByRole('rowgroup', { name: /1[4-7] August 2026/ });
  await expect(around.filter({ has: focused })).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search your journal' }).fill('kefir blue');
  await expect(page.getByRole('list', { name: 'Last eaten' })).toBeHidden();
  await expect(page.getByText(/^\d+ entries on \d+ days\.$/)).toBeVisible();
  await expect(grid.getByRole('row', { name: /Kefir/ }).first()).toBeInViewport();
  await expect(heading(/November 2026/).first()).toBeInViewport();
  expect(
    await page.evaluate(
      () => (CSS.highlights as unknown as Map<string, Set<Range>>).get('journal-found')?.size ?? 0,
    ),
  ).toBeGreaterThan(4);
  await keepPicture(page, '76-journal-marks');
  await journal.expectAccessible();
  expect(await complaintsOf(page)).toEqual([]);
  await close();
});

test('photos come together by month', async ({ openJournal, keepPicture, surface }) => {
  test.skip(surface === 'chromium', 'a plain browser keeps no photos');
  const { page, close } = await openJournal({ fixedTime: EVENING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await page.getByRole('button', { name: 'Add meal' }).click();
  await page.getByRole('combobox', { name: 'Foods and drinks' }).fill('Soup,');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add photos' }).click(),
  ]);
  await chooser.setFiles(
    [400, 300].map((width) => ({
      name: `${width}.png`,
      mimeType: 'image/png',
      buffer: pngPicture(width, 320),
    })),
  );
  await expect(page.getByRole('dialog').getByRole('img')).toHaveCount(2);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await journal.goTo('Journal');
  await page.getByRole('link', { name: 'Photo wall' }).click();
  const month = page.getByRole('region', { name: 'November 2026' });
  const photos = month.getByRole('button', { name: /, 23 Nov 2026$/ });
  await expect(photos).toHaveCount(2);
  await expect
    .poll(() =>
      photos
        .first()
        .locator('img')
        .evaluate((image) => (image as HTMLImageElement).naturalWidth),
    )
    .toBeGreaterThan(0);
  await keepPicture(page, '77-photo-wall');
  await journal.expectAccessible();
  await photos.first().click();
  await expect(page.getByRole('dialog', { name: 'November 2026' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(photos.first()).toBeFocused();
  await close();
});
