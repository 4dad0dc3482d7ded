/** A second safety log in a folder of choice: with store and first log gone, journal and photos are there again. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JournalPage } from '../../pages/journal-page.ts';
import { answerDialogs } from '#tests/support/dialogs.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { pngPicture } from '#tests/support/pictures.ts';
import { confirmedJournal, mainOf, onlyInTheShell } from '#tests/support/shell.ts';

onlyInTheShell();

const MORNING = '2026-11-23T08:30:00+01:00';

let stick = '';
test.beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'gut-skin-journal-stick-'));
});
test.afterEach(() => rmSync(stick, { recursive: true, force: true }));

const namesOn = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' });

test('safety log and store are deleted: everything comes back from the second one, photos too', async ({
  openJournal,
  profileDir,
  keepPicture,
}) => {
  const running = await openJournal({ fixedTime: MORNING });
  const { page } = running;
  const journal = await confirmedJournal(page);
  await journal.addNote('Before there was a second one');
  await journal.goTo('Settings');
  const section = page.getByRole('region', { name: 'Backups' });
  await answerDialogs(mainOf(running), profileDir);
  await section.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(section.getByText('lies inside the program’s own')).toBeVisible();
  await answerDialogs(mainOf(running), stick);
  await section.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(page.getByText('A second safety log is kept from now on.')).toBeVisible();
  await expect(section.getByText(/^Holds everything, as of/)).toBeVisible();

  await journal.goTo('Today');
  await page.getByRole('button', { name: 'Add meal' }).click();
  await page.getByRole('combobox', { name: 'Foods and drinks' }).fill('Rolled oats,');
  await page
    .getByRole('dialog')
    .locator('input[type="file"]')
    .setInputFiles({ name: 'bowl.png', mimeType: 'image/png', buffer: pngPicture(640, 480) });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  const image = journal.entry('Rolled oats').locator('img').first();
  const isDrawn = () => image.evaluate((element) => (element as HTMLImageElement).naturalWidth > 0);
  await expect.poll(isDrawn).toBe(true);
  await expect
    .poll(() => namesOn(stick).filter((name) => /[0-9a-f]{64}$/.test(name)))
    .toHaveLength(1);
  await journal.goTo('Settings');
  await expect(section.getByText(/^Holds everything, as of/)).toBeVisible();
  await section.getByText(/^Holds everything, as of/).scrollIntoViewIfNeeded();
  await keepPicture(page, '52-second-log');
  await running.kill();

  for (const name of ['safe', 'IndexedDB']) rmSync(join(profileDir, name), { recursive: true });
  const after = await openJournal({ fixedTime: MORNING });
  const again = new JournalPage(after.page, mouseHands());
  await expect(again.entry('Before there was a second one')).toBeVisible();
  const photo = again.entry('Rolled oats').locator('img').first();
  await expect
    .poll(() => photo.evaluate((element) => (element as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await keepPicture(after.page, '53-back-from-the-second-log');
  expect(existsSync(join(profileDir, 'safe', 'photos'))).toBe(true);
  await again.addNote('And on');
  await after.close();

  const last = await openJournal({ fixedTime: MORNING });
  const once = new JournalPage(last.page, mouseHands());
  for (const words of ['And on', 'Before there was a second one', 'Rolled oats']) {
    await expect(once.entry(words)).toHaveCount(1);
  }
});
