/** Photos: taken in without what they tell of a person, kept, shown, backed up, and brought back. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { metadataIn, sniffPicture } from '@/domain/photos';
import { JournalPage } from '../../pages/journal-page.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import {
  boxedPicture,
  pngClaiming,
  pngPicture,
  talkativeJpeg,
  talkativePng,
  talkativeWebp,
} from '#tests/support/pictures.ts';
import { confirmedJournal, onlyInTheShell } from '#tests/support/shell.ts';

onlyInTheShell();

const MORNING = '2026-11-23T08:30:00+01:00';

/** Red on the left and blue on the right, as the engine itself writes it. */
const canvasPicture = async (page: Page, type: string, width: number, height: number) => {
  const numbers = await page.evaluate(
    async ([kind, w, h]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.fillStyle = '#c83c28';
      context.fillRect(0, 0, w / 2, h);
      context.fillStyle = '#285ac8';
      context.fillRect(w / 2, 0, w / 2, h);
      const blob = await canvas.convertToBlob({ type: kind });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [type, width, height] as const,
  );
  return Buffer.from(numbers);
};

const photosIn = (profileDir: string) => {
  const home = join(profileDir, 'safe', 'photos');
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[0-9a-f]{64}$/.test(name))
    .map((name) => join(home, name));
};

const pick = async (page: Page, ...files: { name: string; buffer: Buffer }[]) => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add photos' }).click(),
  ]);
  await chooser.setFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })));
};

const openMealForm = async (page: Page, food: string) => {
  await page.getByRole('button', { name: 'Add meal' }).click();
  await page.getByRole('combobox', { name: 'Foods and drinks' }).fill(`${food},`);
};

const expectDrawn = async (image: Locator) => {
  await expect
    .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
};

/** In the middle of the top edge and of the bottom edge, red, green and blue. */
const coloursOf = (page: Page, path: string) =>
  page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const at = (y: number) =>
        Array.from(context.getImageData(bitmap.width / 2, y, 1, 1).data.slice(0, 3));
      return { top: at(10), bottom: at(bitmap.height - 10) };
    },
    [...readFileSync(path)],
  );

test('photos are picked and pasted, say nothing of the person, and are there after a restart', async ({
  openJournal,
  profileDir,
  keepPicture,
}) => {
  const running = await openJournal({ fixedTime: MORNING });
  const { page } = running;
  const journal = await confirmedJournal(page);
  const jpeg = await canvasPicture(page, 'image/jpeg', 2400, 1600);
  const webp = await canvasPicture(page, 'image/webp', 300, 200);

  await openMealForm(page, 'Rolled oats');
  const chosen = page.getByRole('list', { name: 'Photos added' }).getByRole('listitem');
  await pick(
    page,
    // Taken with the camera on its side.
    { name: 'breakfast.jpg', buffer: talkativeJpeg(jpeg, 6) },
    { name: 'bowl.png', buffer: talkativePng(pngPicture(640, 480)) },
    { name: 'spoon.webp', buffer: talkativeWebp(webp, 300, 200) },
  );
  await expect(page.getByRole('group', { name: /^Photos/ }).getByRole('status')).toHaveText(
    'Added. 3 photos.',
  );
  await expect(chosen).toHaveCount(3);
  // As the engine hands over what was copied in another program.
  await page.evaluate(
    (bytes) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(
        new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }),
      );
      const options = { clipboardData, bubbles: true, cancelable: true };
      (document.activeElement ?? document).dispatchEvent(new ClipboardEvent('paste', options));
    },
    [...pngPicture(500, 400)],
  );
  await expect(chosen).toHaveCount(4);
  await page.getByRole('button', { name: 'Add photos' }).scrollIntoViewIfNeeded();
  for (const image of await chosen.getByRole('img').all()) await expectDrawn(image);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await keepPicture(page, `60-photo-field-${colorScheme}`);
    await journal.expectAccessible();
  }
  await page.keyboard.press('Control+Enter');

  const row = journal.entry('Rolled oats');
  await expect(row.getByRole('button', { name: /^Show photo/ })).toHaveCount(4);
  for (const image of await row.locator('img').all()) await expectDrawn(image);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await keepPicture(page, `61-photos-on-today-${colorScheme}`);
    await journal.expectAccessible();
  }

  const kept = photosIn(profileDir);
  expect(kept).toHaveLength(4);
  const sizes: (readonly number[])[] = [];
  for (const path of kept) {
    const bytes = readFileSync(path);
    expect(metadataIn(bytes)).toEqual([]);
    expect(bytes.includes('SECRET-PERSON')).toBe(false);
    const size = sniffPicture(bytes)?.size;
    sizes.push([size?.width ?? 0, size?.height ?? 0]);
    if (size?.width !== 1067) continue;
    // Turned upright: what was on the left is on top.
    const { top, bottom } = await coloursOf(page, path);
    expect(top[0]).toBeGreaterThan(150);
    expect(bottom[2]).toBeGreaterThan(150);
  }
  expect(sizes.toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
    [300, 200],
    [500, 400],
    [640, 480],
    [1067, 1600],
  ]);
  await running.close();

  const again = await openJournal({ fixedTime: MORNING });
  const show = again.page.getByRole('button', { name: /^Show photo 1 of 4/ });
  await show.press('Enter');
  const viewer = again.page.getByRole('dialog', { name: 'Breakfast' });
  await expectDrawn(viewer.getByRole('img', { name: 'Photo 1 of 4' }));
  for (const colorScheme of ['dark', 'light'] as const) {
    await again.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await keepPicture(again.page, `62-photo-viewer-${colorScheme}`);
    await new JournalPage(again.page, mouseHands()).expectAccessible();
  }
  await again.page.keyboard.press('ArrowRight');
  await expectDrawn(viewer.getByRole('img', { name: 'Photo 2 of 4' }));
  await again.page.keyboard.press('End');
  await expect(viewer.getByRole('status')).toHaveText('Photo 4 of 4');
  await again.page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(show).toBeFocused();
});

test('a file that is no whole picture says so and changes nothing', async ({
  openJournal,
  profileDir,
  keepPicture,
}) => {
  const { page } = await openJournal({ fixedTime: MORNING });
  const journal = await confirmedJournal(page);
  const jpeg = await canvasPicture(page, 'image/jpeg', 600, 400);
  await page.getByRole('button', { name: 'Skin check', exact: true }).click();
  const notices = page.getByRole('group', { name: /^Photos/ }).getByRole('alert');
  for (const [name, buffer, words] of [
    ['nothing.jpg', Buffer.alloc(0), 'nothing.jpg is empty'],
    ['letter.jpg', Buffer.from('%PDF-1.7 and so on'), 'letter.jpg is not a picture'],
    ['huge.png', pngClaiming(30_000, 30_000), 'more than 100 million pixels'],
    ['cut.jpg', jpeg.subarray(0, jpeg.length / 2), 'The end of cut.jpg is missing'],
    ['phone.heic', boxedPicture('heic', 4032, 3024), 'phone.heic is a HEIC photo'],
    ['noise.png', pngClaiming(40, 40), 'could not be read as a picture'],
  ] as const) {
    await pick(page, { name, buffer });
    await expect(notices).toContainText(words);
    await expect(notices).toContainText('Nothing was changed');
  }
  await keepPicture(page, '63-photo-refused');
  await journal.expectAccessible();
  await expect(page.getByRole('list', { name: 'Photos added' })).toHaveCount(0);

  // What was wrong is gone with the next right one, and it can be taken out again.
  await pick(page, { name: 'cheek.jpg', buffer: jpeg });
  await expect(page.getByRole('list', { name: 'Photos added' }).getByRole('img')).toHaveCount(1);
  await expect(notices).toHaveCount(0);
  expect(photosIn(profileDir)).toHaveLength(1);
  await page.getByRole('button', { name: 'Take out photo 1' }).click();
  await expect(page.getByRole('list', { name: 'Photos added' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add photos' })).toBeFocused();
});

test('a photo comes back: damaged, from a backup by itself; into an emptied profile, by restoring', async ({
  openJournal,
  profileDir,
  keepPicture,
}) => {
  const first = await openJournal({ fixedTime: MORNING });
  const journal = await confirmedJournal(first.page);
  await openMealForm(first.page, 'Miso soup');
  await pick(first.page, { name: 'soup.png', buffer: pngPicture(800, 600) });
  // Not waited for: the form waits for it.
  await first.page.keyboard.press('Control+Enter');
  await expect(journal.entry('Miso soup').getByRole('button', { name: /^Show/ })).toHaveCount(1);
  await journal.goTo('Settings');
  await first.page.getByRole('button', { name: 'Back up now' }).click();
  await expect(first.page.getByText(/^Verified \d\d:\d\d, 1 entry, 1 photo$/)).toBeVisible();
  await first.close();

  // A flipped bit, noticed when it is looked at.
  const [path = ''] = photosIn(profileDir);
  const whole = readFileSync(path);
  const flipped = Buffer.from(whole);
  flipped[100] = (flipped[100] ?? 0) ^ 4;
  writeFileSync(path, flipped);
  const second = await openJournal({ fixedTime: MORNING });
  const show = second.page.getByRole('button', { name: /^Show photo 1 of 1/ });
  await show.click();
  await expectDrawn(second.page.getByRole('dialog').getByRole('img', { name: 'Photo 1 of 1' }));
  expect(readFileSync(path).equals(whole)).toBe(true);
  expect(readdirSync(join(profileDir, 'safe', 'quarantine')).join()).toContain('-photo-');
  await second.close();

  // Everything gone but the backup.
  rmSync(profileDir, { recursive: true, maxRetries: 5 });
  mkdirSync(profileDir);
  const third = await openJournal({ fixedTime: MORNING });
  const empty = await confirmedJournal(third.page);
  await empty.goTo('Settings');
  await third.page
    .getByRole('button', { name: /^Restore… the backup/ })
    .first()
    .click();
  const dialog = third.page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(
    dialog.getByRole('listitem').filter({ hasText: '1 Photo in the backup' }),
  ).toBeVisible();
  await keepPicture(third.page, '64-restore-with-photo');
  await dialog.getByRole('button', { name: 'Merge into my journal' }).click();
  await expect(dialog.getByRole('list', { name: 'What happened' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await empty.goTo('Today');
  await expectDrawn(empty.entry('Miso soup').locator('img'));
  expect(photosIn(profileDir).map((file) => readFileSync(file).equals(whole))).toEqual([true]);
  await third.close();

  // Gone everywhere: the entry stays, and says so.
  rmSync(join(profileDir, 'safe', 'photos'), { recursive: true });
  rmSync(`${profileDir}-backups`, { recursive: true });
  const fourth = await openJournal({ fixedTime: MORNING });
  await fourth.page.getByRole('button', { name: /^Show photo 1 of 1/ }).click();
  await expect(
    fourth.page.getByRole('dialog').getByRole('img', { name: /The file of this photo is missing/ }),
  ).toBeVisible();
  await keepPicture(fourth.page, '65-photo-missing');
});
