/** A guided practice: nothing moving where that is wished, the computer asleep meanwhile, finished early. */
import type { Page } from '@playwright/test';
import { expectInFront, holdTime, setTime } from '#tests/support/held-time.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const EVENING = '2026-11-23T20:10:00+01:00';

const session = (page: Page) => page.getByRole('dialog');

test('finished early, slept through, and with nothing moving', async ({
  openJournal,
  keepPicture,
}) => {
  test.setTimeout(120_000);
  const { page, close } = await openJournal();
  const journal = new JournalPage(page, mouseHands());
  await setTime(page, EVENING);
  await journal.confirmNotice();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Control+Shift+C');
  await page.getByRole('radiogroup', { name: 'Choose a practice' }).getByText('Body scan').click();
  await page.getByRole('button', { name: 'Start' }).click();
  await holdTime(page);
  await page.keyboard.press('Enter');

  await test.step('steps in words and a bar', async () => {
    await expect(session(page).getByText('Settle', { exact: true })).toBeVisible();
    await expect(session(page).getByRole('meter', { name: 'This part' })).toBeVisible();
    await page.clock.runFor(70_000);
    await expect(session(page).getByText('Feet', { exact: true })).toBeVisible();
    await keepPicture(page, '95-calm-still');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect(session(page).getByRole('meter', { name: 'This part' })).toBeHidden();
    await expectInFront(session(page).getByText('Feet', { exact: true }));
    await keepPicture(page, '96-calm-guided');
  });

  await test.step('the computer sleeps for an hour: paused, and the hour is not counted', async () => {
    await page.clock.fastForward('01:00:00');
    await page.clock.runFor(500);
    await expect(session(page)).toContainText('the computer slept or stood still');
    await expect(session(page)).toContainText('10:50');
    await keepPicture(page, '97-calm-paused');
    await page.clock.resume();
    await journal.expectAccessible();
  });

  await test.step('Escape ends it and offers the minute; left out, it can still be saved', async () => {
    await page.keyboard.press('Escape');
    await expect(session(page).getByRole('button', { name: /^Save 1 minute/ })).toBeVisible();
    await keepPicture(page, '98-calm-early');
    await page.keyboard.press('Escape');
    await expect(session(page)).toBeHidden();
    await page.getByRole('button', { name: 'Save it after all' }).click();
    await expect(page.getByText('Body scan saved, 1 min')).toBeVisible();
  });
  expect(await complaintsOf(page)).toEqual([]);
  await close();
});
