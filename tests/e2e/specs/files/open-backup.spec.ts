/** A backup opened in the file manager: looked at first, in the window there is; what it is not, it says. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journal-test.ts';
import { confirmedJournal, onlyInTheShell, startAgain } from '#tests/support/shell.ts';

onlyInTheShell();

const MORNING = '2026-11-23T08:30:00+01:00';

const restore = (page: Page) => page.getByRole('dialog', { name: 'Restore a backup' });

test('a double click on a backup shows what it would bring, before and while the program runs', async ({
  openJournal,
  profileDir,
  keepPicture,
}) => {
  const first = await openJournal({ fixedTime: MORNING });
  const journal = await confirmedJournal(first.page);
  await journal.addNote('Warm day');
  await journal.goTo('Settings');
  await first.page
    .getByRole('region', { name: 'Backups' })
    .getByRole('button', { name: 'Back up now' })
    .click();
  await expect(first.page.getByText(/^Verified \d\d:\d\d, 1 entry$/)).toBeVisible();
  const folder = `${profileDir}-backups`;
  const [name = ''] = readdirSync(folder).filter((made) => made.endsWith('.gsj'));
  const backup = join(folder, name);
  await journal.goTo('Today');
  await journal
    .entry('Warm day')
    .getByRole('button', { name: /^More for/ })
    .click();
  await first.page.getByRole('menuitem', { name: 'Delete' }).click();
  await journal.addNote('Written since');

  // As a file manager on Linux says it, while a form with words in it is open.
  await first.page.getByRole('button', { name: 'Add note' }).click();
  const words = first.page.getByRole('textbox', { name: 'What you want to remember' });
  await words.fill('half a sentence');
  expect(await startAgain(profileDir, pathToFileURL(backup).href)).toMatchObject({ code: 0 });
  await expect(restore(first.page).getByText(name)).toBeVisible();
  await first.page.keyboard.press('Escape');
  await expect(restore(first.page)).toBeHidden();
  await expect(words).toHaveValue('half a sentence');
  await first.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(journal.entry('half a sentence')).toBeVisible();
  await first.close();

  const again = await openJournal({ fixedTime: MORNING, file: backup });
  await expect(restore(again.page).getByRole('list', { name: 'What would happen' })).toBeVisible();
  await keepPicture(again.page, '58-opened-backup');
  await restore(again.page).getByText('Replace', { exact: true }).click();
  await restore(again.page).getByRole('button', { name: 'Replace my journal' }).click();
  await expect(restore(again.page).getByRole('list', { name: 'What happened' })).toBeVisible();
  await restore(again.page).getByRole('button', { name: 'Close' }).last().click();
  await expect(again.page.getByText('Warm day')).toBeVisible();
  await expect(again.page.getByText('Written since')).toBeHidden();

  // Once shown it is not shown again.
  await again.page.reload();
  await expect(again.page.getByText('Warm day')).toBeVisible();
  await expect(restore(again.page)).toBeHidden();
});

test('a file that only has the name of a backup is told, and nothing changes', async ({
  openJournal,
  profileDir,
}) => {
  const first = await openJournal({ fixedTime: MORNING });
  const journal = await confirmedJournal(first.page);
  await journal.addNote('Warm day');
  await first.close();

  const file = join(profileDir, 'holiday.gsj');
  writeFileSync(file, 'This is a shopping list.');
  const { page } = await openJournal({ fixedTime: MORNING, file });
  await expect(restore(page).getByRole('alert')).toContainText(/not a backup/i);
  await restore(page).getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText('Warm day')).toBeVisible();

  await startAgain(profileDir, join(profileDir, 'gone.gsj'));
  await expect(restore(page).getByRole('alert')).toBeVisible();
});
