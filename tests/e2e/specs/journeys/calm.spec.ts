/** A calm practice by mouse or by keys: chosen, breathed to its end with held clocks, and in the journal. */
import type { Page } from '@playwright/test';
import { expectInFront, holdTime, setTime } from '#tests/support/held-time.ts';
import { keyboardHands, mouseHands } from '#tests/support/hands.ts';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const EVENING = '2026-11-23T20:10:00+01:00';

const session = (page: Page) => page.getByRole('dialog');

test('a practice, from Today into the journal', async ({
  openJournal,
  keepPicture,
  hands: usedHands,
}) => {
  test.setTimeout(120_000);
  const { page, close } = await openJournal();
  const hands = usedHands === 'keyboard' ? keyboardHands(page) : mouseHands();
  const journal = new JournalPage(page, hands);
  await setTime(page, EVENING);
  await journal.confirmNotice();

  await test.step('the room, with the caution before the first start', async () => {
    await hands.press(page.getByRole('link', { name: 'Breathe' }), 'c');
    await expect(page.getByRole('heading', { level: 1, name: 'Calm' })).toBeVisible();
    await journal.expectAccessible();
    await keepPicture(page, '90-calm-room');
    const choice = page.getByRole('radiogroup', { name: 'Choose a practice' });
    await hands.choose(choice, choice.getByRole('radio', { name: /^Longer out-breath/ }));
    const minutes = page.getByRole('radiogroup', { name: 'How long' });
    await hands.choose(minutes, minutes.getByRole('radio', { name: '1', exact: true }));
    await hands.press(page.getByRole('button', { name: 'Start' }));
    await expect(session(page)).toContainText('Stop if you feel dizzy');
    await journal.expectAccessible();
    await keepPicture(page, '91-calm-before');
  });

  await test.step('breathing, paused and going on, with time that only moves when told', async () => {
    await holdTime(page);
    await page.keyboard.press('6');
    await expectInFront(session(page).getByText('Breathe in').first());
    await page.clock.runFor(2000);
    await expect(session(page)).toContainText('0:58');
    await page.clock.runFor(3000);
    await expect(session(page).getByText('Breathe out').first()).toBeVisible();
    await keepPicture(page, '92-calm-breathing');
    await page.keyboard.press('Space');
    await expect(session(page).getByRole('button', { name: 'Go on' })).toBeVisible();
    await page.clock.runFor(60_000);
    await expect(session(page)).toContainText('0:55');
    await page.clock.resume();
    await journal.expectAccessible();
    await holdTime(page);
    await page.keyboard.press('Space');
    await page.clock.runFor(56_000);
  });

  await test.step('at its end it is in the journal; one key says how it is now', async () => {
    await expect(session(page)).toContainText('It is in your journal');
    await page.clock.resume();
    await journal.expectAccessible();
    await keepPicture(page, '93-calm-after');
    await page.keyboard.press('3');
    await expect(session(page)).toBeHidden();
    await expect(page.getByText('Longer out-breath saved, 1 min')).toBeVisible();
    await journal.goTo('Today');
    await expect(journal.entry('Slow breathing')).toContainText(
      'Longer out-breath · 1 min · stress 6 → 3',
    );
    await keepPicture(page, '94-calm-on-today');
  });
  expect(await complaintsOf(page)).toEqual([]);
  await close();
});
