/** A day with the journal, from its first start to a minute of being left alone: nothing leaves the computer. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { JournalPage } from '#tests/e2e/pages/journal-page.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { pngPicture } from '#tests/support/pictures.ts';
import { confirmedJournal } from '#tests/support/shell.ts';
import { startCapture } from '../support/capture.ts';
import { report } from '../support/figures.ts';
import { traced } from '../support/traced.ts';

/** Chromium's own errands are put off until nobody is busy. */
const IDLE_MILLISECONDS = 60_000;
const PRINTING_MILLISECONDS = 5000;
/** Port 631 of this very computer is where Linux and macOS keep their printers. */
const ON_THIS_PRINT_SERVICE =
  /sin6?_port=htons\(631\).*(?:inet_addr\("127\.0\.0\.1"\)|inet_pton\(AF_INET6, "::1")/;
const PASSPHRASE = 'seven quiet otters under a bridge';

const addPhoto = async (page: Page) => {
  await page.getByRole('button', { name: 'Add meal' }).click();
  await page.getByRole('combobox', { name: 'Foods and drinks' }).fill('Lentil soup,');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add photos' }).click(),
  ]);
  const buffer = pngPicture(640, 480);
  await chooser.setFiles([{ name: 'soup.png', mimeType: 'image/png', buffer }]);
  const added = page.getByRole('list', { name: 'Photos added' }).getByRole('listitem');
  await expect(added).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
};

const backUp = async (page: Page) => {
  const section = page.getByRole('region', { name: 'Backups' });
  await section.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Verified \d\d:\d\d/).first()).toBeVisible();
  await section.getByRole('button', { name: 'Encrypt backups…' }).click();
  const start = page.getByRole('dialog', { name: 'Encrypt backups' });
  await start.getByLabel('New passphrase').fill(PASSPHRASE);
  await start.getByLabel('The same once more').fill(PASSPHRASE);
  await start.getByRole('button', { name: 'Next' }).click();
  const key = page.getByRole('dialog', { name: 'Your recovery key' });
  await key.getByText('I have written it down').click();
  await key.getByRole('button', { name: 'Encrypt from now on' }).click();
  await expect(page.getByText('Backups are encrypted from now on.')).toBeVisible();
};

const walkThrough = async (page: Page, journal: JournalPage) => {
  await journal.addMeal({ time: '7', slot: 'Breakfast', foods: ['Rolled oats', 'Kefir'] });
  await journal.addPractice({ time: '7:30', minutes: 10, stressBefore: 6, stressAfter: 3 });
  await journal.addSkinCheck({ time: '8', overall: 3, itch: 2, regions: ['Chin'] });
  await journal.addCheckIn({ stress: 4, belly: 2, sleepHours: 7 });
  await journal.addNote('See https://example.com/cream.png and http://192.0.2.1/ again');
  await addPhoto(page);
  await journal.goTo('Journal');
  await page.getByRole('searchbox').first().fill('soup');
  for (const room of ['Trends', 'Insights', 'Learn'] as const) await journal.goTo(room);
  await journal.goTo('Settings');
  await backUp(page);
  await page.getByRole('button', { name: 'Look around the sample' }).click();
  for (const room of ['Journal', 'Trends', 'Insights'] as const) await journal.goTo(room);
  await page.getByRole('button', { name: 'Leave the sample' }).first().click();
  await journal.goTo('Today');
};

test('a whole day, a backup and a minute of quiet send nothing', async ({
  openJournal,
  profileDir,
}) => {
  const { executable, calls } = traced(profileDir);
  const capture = await startCapture('a-day');
  const { page, close } = await openJournal({ executable });
  await walkThrough(page, await confirmedJournal(page));
  expect(readdirSync(`${profileDir}-backups`).length).toBeGreaterThan(0);
  // A field stays open to be written in: for such a one Chromium would fetch a dictionary.
  await page.keyboard.press('Control+Shift+N');
  await page.keyboard.type('helo wrold ');
  await page.waitForTimeout(IDLE_MILLISECONDS);
  await page.keyboard.press('Control+Enter');
  await close();
  const packets = await capture.end();
  const { out, probes, seen } = calls();
  report({
    what: 'a day, a backup, a minute idle',
    packets: packets.length,
    calls: out.length,
    probes,
    remarks: '',
  });
  expect(packets).toEqual([]);
  expect(out).toEqual([]);
  expect(seen).toBeGreaterThan(0);
});

test('printing asks this computer for its printers and nobody else', async ({
  openJournal,
  profileDir,
}) => {
  const { executable, calls } = traced(profileDir);
  const capture = await startCapture('print');
  const { page, kill } = await openJournal({ executable });
  await confirmedJournal(page);
  // The system's own window of printers comes up, and stays: nobody can answer it from here.
  await page.evaluate(() => {
    setTimeout(() => window.print());
  });
  await page.waitForTimeout(PRINTING_MILLISECONDS);
  await kill();
  const packets = await capture.end();
  const { out, probes, seen } = calls();
  const elsewhere = out.filter((line) => !ON_THIS_PRINT_SERVICE.test(line));
  report({
    what: 'the window of printers',
    packets: packets.length,
    calls: elsewhere.length,
    probes,
    remarks: `${out.length - elsewhere.length} to the print service of this computer`,
  });
  expect(packets).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(seen).toBeGreaterThan(0);
});
