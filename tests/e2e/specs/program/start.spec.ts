/** The program starts: a window with the journal in it, and nothing it has to complain about. */
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';

test('opens its window without a complaint', async ({ openJournal, keepPicture }) => {
  const { page, close } = await openJournal({ fixedTime: '2025-03-12T09:30:00+01:00' });

  await expect(page).toHaveTitle(/Gut-Skin Journal/);
  await expect(page.getByRole('main')).toBeVisible();
  expect(await page.evaluate(() => new Date().toISOString())).toBe('2025-03-12T08:30:00.000Z');
  expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
    'Europe/Berlin',
  );
  expect(await complaintsOf(page)).toEqual([]);

  await keepPicture(page, 'start');
  await close();
});
