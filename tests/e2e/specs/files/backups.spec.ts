/** Back up, go back, undo; a damaged file changes nothing; out as a file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '#tests/support/journal-test.ts';
import { confirmedJournal, mainOf, onlyInTheShell } from '#tests/support/shell.ts';

onlyInTheShell();

const MORNING = '2026-11-23T08:30:00+01:00';

/** Nobody can press a key in the system's own windows from here. */
const answerDialogs = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);

const chooseInMenu = (app: ElectronApplication, command: string): Promise<void> =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);

const replaceJournal = async (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(dialog.getByRole('list', { name: 'What would happen' })).toBeVisible();
  await dialog.getByText('Replace', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Replace my journal' }).click();
  await expect(dialog.getByRole('list', { name: 'What happened' })).toBeVisible();
};

test('a backup is made, put in place of the journal, and undone', async ({
  openJournal,
  profileDir,
  keepPicture,
}) => {
  const running = await openJournal({ fixedTime: MORNING });
  const app = mainOf(running);
  const { page } = running;
  const journal = await confirmedJournal(page);
  await journal.addNote('Warm day');
  await journal.addNote('Second thoughts');
  await journal.goTo('Settings');
  const section = page.getByRole('region', { name: 'Backups' });
  await section.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Verified \d\d:\d\d, 2 entries$/)).toBeVisible();
  const folder = `${profileDir}-backups`;
  const [made] = readdirSync(folder).filter((name) => name.endsWith('.gsj'));
  const whole = join(folder, made ?? '');

  await journal.goTo('Today');
  await journal
    .entry('Second thoughts')
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(journal.entry('Second thoughts')).toHaveCount(0);
  await journal.addNote('Written since');
  const expectDay = async (...texts: readonly string[]) => {
    await journal.goTo('Today');
    for (const text of texts) await expect(journal.entry(text)).toBeVisible();
    await expect(page.getByRole('button', { name: /^More for/ })).toHaveCount(texts.length);
    await journal.goTo('Settings');
  };
  await expectDay('Warm day', 'Written since');

  // What was deleted since stays deleted, so of this backup there is nothing to merge.
  const restore = section.getByRole('button', { name: 'Restore from a file…' });
  await answerDialogs(app, whole);
  await restore.click();
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(dialog.getByText(/already in your journal/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Merge into my journal' })).toBeDisabled();
  await dialog.getByText('Replace', { exact: true }).click();
  await section.scrollIntoViewIfNeeded();
  await keepPicture(page, '50-restore');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await restore.click();
  await replaceJournal(page);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expectDay('Warm day', 'Second thoughts');

  // The backup made before that has "Written since" as it was before it was taken out.
  await section
    .getByRole('button', { name: /^Restore… the backup/ })
    .first()
    .click();
  await replaceJournal(page);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog).toBeHidden();
  await expectDay('Warm day', 'Second thoughts');
  await section.scrollIntoViewIfNeeded();
  await keepPicture(page, '51-backups');
});

test('a merge adds what a file has, and is undone; a file that is no backup changes nothing', async ({
  openJournal,
  profileDir,
}) => {
  const files = mkdtempSync(join(tmpdir(), 'gut-skin-journal-files-'));
  try {
    const running = await openJournal({ fixedTime: MORNING });
    const app = mainOf(running);
    const { page } = running;
    const journal = await confirmedJournal(page);
    await journal.addNote('Warm day');
    await journal.goTo('Settings');
    const section = page.getByRole('region', { name: 'Backups' });

    const copy = join(files, 'journal.json');
    await answerDialogs(app, copy);
    await section.getByRole('button', { name: 'Save a copy as journal.json…' }).click();
    await expect(page.getByText('Saved as journal.json, 1 entry')).toBeVisible();
    const saved = JSON.parse(readFileSync(copy, 'utf8')) as { entries: { id: string }[] };
    expect(saved.entries).toHaveLength(1);

    // As if written on another computer: one entry this journal never had.
    const foreign = {
      ...saved,
      entries: saved.entries.map((entry) => ({
        ...entry,
        id: '33333333-3333-4333-8333-333333333333',
        data: { text: 'From elsewhere' },
      })),
    };
    writeFileSync(copy, JSON.stringify(foreign));
    await section.getByRole('button', { name: 'Add from a journal.json…' }).click();
    const adding = page.getByRole('dialog', { name: 'Add from a file' });
    await adding.getByRole('button', { name: 'Merge into my journal' }).click();
    await expect(adding.getByRole('list', { name: 'What happened' })).toContainText('1 New');
    await adding.getByRole('button', { name: 'Close' }).last().click();
    await journal.goTo('Today');
    await expect(journal.entry('From elsewhere')).toBeVisible();
    await expect(journal.entry('Warm day')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(journal.entry('From elsewhere')).toHaveCount(0);

    // The same from the menu, in whichever room one is.
    await chooseInMenu(app, 'file.add-journal');
    await expect(adding.getByRole('list', { name: 'What would happen' })).toContainText('1 Kept');
    await adding.getByRole('button', { name: 'Cancel' }).click();
    const second = join(files, 'second.json');
    await answerDialogs(app, second);
    await chooseInMenu(app, 'file.save-journal');
    await expect(page.getByText('Saved as second.json, 1 entry')).toBeVisible();
    expect(readFileSync(second, 'utf8')).toContain('Warm day');
    // A form with words in it is not covered by it.
    await page.getByRole('button', { name: 'Add note' }).click();
    await chooseInMenu(app, 'file.add-journal');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await answerDialogs(app, copy);

    await journal.goTo('Settings');
    const damaged = join(files, 'damaged.gsj');
    const folder = `${profileDir}-backups`;
    const [made] = readdirSync(folder).filter((name) => name.endsWith('.gsj'));
    const bytes = readFileSync(join(folder, made ?? ''));
    bytes[200] = (bytes[200] ?? 0) ^ 0xff;
    await answerDialogs(app, damaged);
    for (const [content, words] of [
      ['no zip at all, whatever its name says', 'not a backup of this program'],
      [bytes.subarray(0, bytes.length - 40), 'The end of this file is missing'],
      [bytes, 'This file is damaged'],
    ] as const) {
      writeFileSync(damaged, content);
      await section.getByRole('button', { name: 'Restore from a file…' }).click();
      const restoring = page.getByRole('dialog', { name: 'Restore a backup' });
      await expect(restoring.getByRole('alert')).toContainText(words);
      await restoring.getByRole('button', { name: 'Close' }).last().click();
    }
    await journal.goTo('Today');
    await expect(page.getByRole('button', { name: /^More for/ })).toHaveCount(1);
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
});
