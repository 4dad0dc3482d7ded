/** Backups under a passphrase: switched on, made, refused to strangers, opened again, switched off. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journal-test.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { confirmedJournal, mainOf, onlyInTheShell } from '#tests/support/shell.ts';
import { JournalPage } from '../../pages/journal-page.ts';

onlyInTheShell();

const PASSPHRASE = 'lamp river otter brick';

test('backups are locked with a passphrase and open with it or the recovery key', async ({
  openJournal,
  profileDir,
  keepPicture,
}) => {
  const running = await openJournal({ fixedTime: '2026-11-23T08:30:00+01:00' });
  const { page } = running;
  const inBothColours = async (name: string) => {
    await keepPicture(page, name);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await journal.expectAccessible();
    await keepPicture(page, `${name}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await journal.expectAccessible();
  };
  const journal = await confirmedJournal(page);
  await journal.addNote('Warm day');
  await journal.goTo('Settings');
  const section = page.getByRole('region', { name: 'Backups' });
  await section.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Verified \d\d:\d\d, 1 entry$/)).toBeVisible();

  await section.getByRole('button', { name: 'Encrypt backups…' }).click();
  const start = page.getByRole('dialog', { name: 'Encrypt backups' });
  await start.getByLabel('New passphrase').fill(PASSPHRASE);
  await start.getByLabel('The same once more').fill(PASSPHRASE);
  await inBothColours('52-passphrase');
  await start.getByRole('button', { name: 'Next' }).click();
  const keyDialog = page.getByRole('dialog', { name: 'Your recovery key' });
  const groups = keyDialog.getByRole('group', { name: 'Recovery key' }).locator('span');
  await expect(groups).toHaveCount(6);
  const recoveryKey = (await groups.allTextContents()).join('-');
  await keyDialog.getByRole('button', { name: 'Copy' }).click();
  await expect(keyDialog.getByText(/^Copied/)).toBeVisible();
  const copied = await mainOf(running).evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe(recoveryKey);
  await inBothColours('53-recovery-key');
  await page.emulateMedia({ media: 'print' });
  // On paper there is the key and nothing else; the window around it is hidden, for assistive technology, too.
  await expect(page.getByText(recoveryKey.slice(0, 5), { exact: true })).toBeVisible();
  await expect(page.getByText('Encrypt from now on')).toBeHidden();
  await expect(page.getByText('Warm day')).toBeHidden();
  await page.emulateMedia({ media: null });
  await keyDialog.getByText('I have written it down').click();
  await keyDialog.getByRole('button', { name: 'Encrypt from now on' }).click();
  await expect(page.getByText('Backups are encrypted from now on.')).toBeVisible();

  const rows = section.getByRole('list', { name: 'What you can go back to' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('encrypted');
  await expect(rows.first()).toContainText('1 entry');
  await expect(section.getByText(/^1 backup from before is not encrypted/)).toBeVisible();
  await section.scrollIntoViewIfNeeded();
  await inBothColours('54-encrypted-backups');

  const folder = `${profileDir}-backups`;
  const kinds = readdirSync(folder).map((name) =>
    readFileSync(join(folder, name)).subarray(0, 4).toString('hex'),
  );
  expect(kinds.toSorted()).toEqual(['504b0304', '89475345']);

  const restore = await openRestore(page);
  await restore.getByLabel('Passphrase or recovery key').fill('lamp river otter');
  await restore.getByRole('button', { name: 'Open' }).click();
  await expect(restore.getByText(/^That does not open it/)).toBeVisible();
  await inBothColours('55-unlock');
  await restore.getByLabel('Passphrase or recovery key').fill(PASSPHRASE);
  await restore.getByRole('button', { name: 'Open' }).click();
  await expect(restore.getByText(/already in your journal/)).toBeVisible();
  await restore.getByRole('button', { name: 'Cancel' }).click();

  // Another day, another start: the passphrase is forgotten, the paper is not.
  await running.close();
  const later = await openJournal({ fixedTime: '2026-11-24T08:30:00+01:00' });
  const again = new JournalPage(later.page, mouseHands());
  await again.addNote('Written since');
  await again.goTo('Settings');
  const laterSection = later.page.getByRole('region', { name: 'Backups' });
  await laterSection.getByRole('button', { name: 'Back up now' }).click();
  await expect(later.page.getByText(/^Verified \d\d:\d\d, 2 entries$/)).toBeVisible();
  const byPaper = await openRestore(later.page);
  await byPaper
    .getByLabel('Passphrase or recovery key')
    .fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
  await byPaper.getByRole('button', { name: 'Open' }).click();
  await byPaper.getByText('Replace', { exact: true }).click();
  await expect(byPaper.getByText(/already in your journal/)).toBeVisible();
});

const openRestore = async (page: Page) => {
  await page
    .getByRole('region', { name: 'Backups' })
    .getByRole('button', { name: /^Restore… the backup/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(dialog.getByText(/^This backup is encrypted/)).toBeVisible();
  return dialog;
};
