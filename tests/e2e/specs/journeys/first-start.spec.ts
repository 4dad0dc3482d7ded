/** The first start in three short steps: by keyboard alone or with the mouse, broken off in the middle, and gone on with. */
import { keyboardHands, mouseHands } from '#tests/support/hands.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T08:30:00+01:00';

test('three short steps, broken off after the second', async ({
  hands,
  openJournal,
  keepPicture,
  surface,
}) => {
  const first = await openJournal({ fixedTime: MORNING });
  const by = (page: typeof first.page) =>
    hands === 'keyboard' ? keyboardHands(page) : mouseHands();
  const journal = new JournalPage(first.page, by(first.page));
  await expect(first.page.getByRole('heading', { level: 1 })).toBeVisible();
  await keepPicture(first.page, '01-welcome');
  await journal.expectAccessible();
  await journal.hands.press(first.page.getByRole('button', { name: /two short questions/ }));

  await expect(
    first.page.getByRole('heading', { level: 1, name: 'What would you like to notice?' }),
  ).toBeVisible();
  await journal.hands.press(first.page.getByRole('button', { name: 'Acne' }));
  await expect(first.page.getByRole('button', { name: 'Acne', pressed: true })).toBeVisible();
  await keepPicture(first.page, '02-noticing');
  await journal.expectAccessible();
  await journal.hands.press(first.page.getByRole('button', { name: 'Go on' }));
  await expect(
    first.page.getByRole('heading', { level: 1, name: 'When does your day begin?' }),
  ).toBeVisible();
  // The mouse meets the words of a switch, the keyboard the switch itself.
  if (hands === 'keyboard') {
    await journal.hands.enter(first.page.getByRole('switch', { name: 'Remind me in the evening' }));
    await first.page.keyboard.press('Space');
  } else {
    await first.page.getByText('Remind me in the evening', { exact: true }).click();
  }
  await expect(first.page.getByRole('textbox', { name: 'Evening, at' })).toHaveValue('21:00');
  await keepPicture(first.page, '03-day');
  await journal.expectAccessible();

  // A browser's page keeps nothing over a kill of the whole browser.
  const again = surface === 'chromium' ? first : await killedAndStarted();
  async function killedAndStarted() {
    await first.kill();
    return openJournal({ fixedTime: MORNING });
  }
  const { page, close } = again;
  const later = new JournalPage(page, by(page));
  await expect(
    page.getByRole('heading', { level: 1, name: 'When does your day begin?' }),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Evening, at' })).toHaveValue('21:00');
  await later.hands.press(page.getByRole('button', { name: 'Open my journal' }));
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
  await later.goTo('Learn');
  const tiles = page.getByRole('region', { name: 'On the skin' }).getByRole('link');
  await expect(tiles.first()).toContainText('Acne');
  await later.goTo('Settings');
  await expect(page.getByRole('heading', { name: 'Reminders' })).toHaveCount(
    surface === 'chromium' ? 0 : 1,
  );
  await close();
});
