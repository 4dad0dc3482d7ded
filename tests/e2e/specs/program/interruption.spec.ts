/** The page is gone: the person is told what is safe, and gets back with one key. */
import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '#tests/support/journal-test.ts';
import {
  confirmedJournal,
  expectLogged,
  mainOf,
  onlyInTheShell,
  pageAfterCrash,
} from '#tests/support/shell.ts';

onlyInTheShell();

test('after a crash a plain screen leads back to everything that was saved', async ({
  openJournal,
  profileDir,
  keepPicture,
}) => {
  const running = await openJournal();
  const journal = await confirmedJournal(running.page);
  await journal.addNote('Written before the crash');
  await expect(running.page.getByText('Written before the crash')).toBeVisible();

  await mainOf(running).evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expectLogged(profileDir, 'page gone: ');
  await expect
    .poll(() =>
      mainOf(running).evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getTitle(),
      ),
    )
    .toContain('interrupted');

  const page = await pageAfterCrash(profileDir);
  const screen = page.getByRole('main', { name: 'The journal’s page stopped' });
  await expect(screen).toContainText('Everything you saved is safe on this computer.');
  await expect(screen).toHaveCSS('border-radius', '20px');
  const reload = page.getByRole('button', { name: 'Reload' });
  await expect(reload).toBeFocused();
  await keepPicture(page, '40-interrupted');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);

  await page.keyboard.press('Enter');
  await expect(page.getByText('Written before the crash')).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/journal\/index\.html/);

  // A copy of the page's memory, with entries in it, is not left lying about.
  const left = readdirSync(profileDir, { recursive: true }).map(String);
  expect(left.filter((name) => name.endsWith('.dmp'))).toEqual([]);
});
