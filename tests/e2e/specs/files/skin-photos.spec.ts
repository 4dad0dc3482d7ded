/** Photos of the skin: taken with the camera, of a place, over time, and against each other; with keys alone. */
import type { Page } from '@playwright/test';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { pngPicture } from '#tests/support/pictures.ts';
import { confirmedJournal, mainOf, moduleBefore, onlyInTheShell } from '#tests/support/shell.ts';
import { JournalPage } from '../../pages/journal-page.ts';
import { keyboardHands } from '#tests/support/hands.ts';

onlyInTheShell();

const EARLIER = '2026-10-12T20:00:00+02:00';
const EVENING = '2026-11-23T20:00:00+01:00';

const openCheck = (page: Page) =>
  keyboardHands(page).press(
    page.getByRole('button', { name: 'Skin check', exact: true }),
    'Control+Shift+S',
  );

/** Out of the list behind a button, by the beginning of its words. */
const chooseOption = async (page: Page, list: RegExp, words: string) => {
  await keyboardHands(page).press(page.getByRole('button', { name: list }));
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { name: words })).toBeFocused();
  await page.keyboard.press('Enter');
};

const chooseNextPlace = (page: Page, place: string) =>
  chooseOption(page, /The next photo shows/, place);

const isDrawn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) =>
      element instanceof HTMLVideoElement
        ? element.videoWidth > 0
        : (element as HTMLImageElement).naturalWidth > 0,
    );

test('a photo of a place is taken with the last one faintly on top, kept with its place, and compared', async ({
  openJournal,
  profileDir,
  keepPicture,
}) => {
  test.setTimeout(120_000);
  const before = moduleBefore(profileDir, ({ app }) =>
    app.commandLine.appendSwitch('use-fake-device-for-media-stream'),
  );
  const looks = async (page: Page, journal: JournalPage, name: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await keepPicture(page, `${name}-${colorScheme}`);
      await journal.expectAccessible();
    }
  };

  await test.step('weeks ago, from a file', async () => {
    const running = await openJournal({ fixedTime: EARLIER });
    await confirmedJournal(running.page);
    await openCheck(running.page);
    await chooseNextPlace(running.page, 'Left cheek');
    const [chooser] = await Promise.all([
      running.page.waitForEvent('filechooser'),
      keyboardHands(running.page).press(running.page.getByRole('button', { name: 'Add photos' })),
    ]);
    await chooser.setFiles([
      { name: 'cheek.png', mimeType: 'image/png', buffer: pngPicture(640, 480) },
    ]);
    await expect(running.page.getByRole('button', { name: /What photo 1 shows/ })).toContainText(
      'Left cheek',
    );
    await running.page.keyboard.press('Control+Enter');
    await expect(running.page.getByRole('dialog')).toBeHidden();
    await running.close();
  });

  const running = await openJournal({ fixedTime: EVENING, before });
  const { page } = running;
  const hands = keyboardHands(page);
  const journal = new JournalPage(page, hands);
  const answerWith = (answer: number) =>
    mainOf(running).evaluate(({ dialog }, response) => {
      dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
    }, answer);
  const camera = page.getByRole('dialog', { name: 'Take a photo' });
  const canSee = () =>
    page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        (stream) => {
          for (const track of stream.getTracks()) track.stop();
          return true;
        },
        () => false,
      ),
    );

  await openCheck(page);
  await chooseNextPlace(page, 'Left cheek');

  await test.step('a no keeps the camera off', async () => {
    await answerWith(1);
    await hands.press(page.getByRole('button', { name: 'Camera', exact: true }));
    await expect(camera.getByRole('alert')).toContainText('stays off, as you chose');
    expect(await canSee()).toBe(false);
    await looks(page, journal, '70-camera-refused');
    await page.keyboard.press('Escape');
    await expect(camera).toBeHidden();
  });

  await test.step('a yes turns it on for as long as the window is open', async () => {
    await answerWith(0);
    await hands.press(page.getByRole('button', { name: 'Camera', exact: true }));
    await expect(camera.getByRole('button', { name: 'Take the photo' })).toBeEnabled();
    await expect.poll(() => isDrawn(page, 'video')).toBe(true);
    await expect(camera).toContainText('Faintly on top: 12 Oct 2026, Left cheek');
    await expect.poll(() => isDrawn(page, 'video + img')).toBe(true);
    await looks(page, journal, '71-camera');
    await hands.press(camera.getByRole('button', { name: 'Take the photo' }));
    await expect(camera.getByRole('img', { name: 'The photo you took' })).toBeVisible();
    await keepPicture(page, '72-camera-taken');
    await hands.press(camera.getByRole('button', { name: 'Use this photo' }));
    await expect(camera).toBeHidden();
    await expect(page.getByRole('button', { name: /What photo 1 shows/ })).toContainText(
      'Left cheek',
    );
    expect(await canSee()).toBe(false);
    await looks(page, journal, '73-photo-with-place');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await running.close();

  const again = await openJournal({ fixedTime: EVENING });
  const keys = keyboardHands(again.page);
  const room = new JournalPage(again.page, keys);

  await test.step('the timeline, and any two of them', async () => {
    await keys.press(again.page.getByRole('link', { name: 'Skin photos over time' }));
    await expect(again.page.getByRole('heading', { level: 1, name: 'Skin photos' })).toBeVisible();
    await expect(again.page.getByText('2 photos, 12 Oct 2026 – 23 Nov 2026')).toBeVisible();
    await expect.poll(() => isDrawn(again.page, 'main img')).toBe(true);
    await looks(again.page, room, '74-skin-photos');
    await chooseOption(again.page, /^All places/, 'Left cheek (2)');
    await expect(again.page).toHaveURL(/skin-photos\/left-cheek$/);

    await keys.press(again.page.getByRole('button', { name: 'Compare first and latest' }));
    const dialog = again.page.getByRole('dialog', { name: 'Two photos' });
    const handle = dialog.getByRole('slider', { name: 'How much of the left photo shows' });
    await expect(handle).toHaveValue('50');
    await expect(dialog.getByRole('img', { name: '12 Oct 2026, Left cheek' })).toBeVisible();
    await looks(again.page, room, '75-wipe');
    await keys.enter(handle);
    for (let press = 0; press < 5; press += 1) await again.page.keyboard.press('ArrowRight');
    await expect(handle).toHaveValue('55');
    const box = await dialog.getByRole('img', { name: '12 Oct 2026, Left cheek' }).boundingBox();
    if (box === null) throw new Error('The photo is nowhere.');
    await again.page.mouse.click(box.x + box.width * 0.25, box.y + box.height / 3);
    await expect.poll(async () => Number(await handle.inputValue())).toBeLessThan(30);

    await keys.choose(
      dialog.getByRole('radiogroup'),
      dialog.getByRole('radio', { name: 'Side by side' }),
    );
    await expect(dialog.getByRole('figure')).toHaveCount(2);
    await looks(again.page, room, '76-side-by-side');
    await keys.press(dialog.getByRole('button', { name: 'Swap' }));
    await expect(dialog.getByRole('figure').first()).toContainText('23 Nov 2026');
    await again.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
  expect(await complaintsOf(again.page)).toEqual([]);
  await again.close();
});
