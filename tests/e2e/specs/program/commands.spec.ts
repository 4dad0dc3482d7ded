/** The menu: complete, in our own words, and every item of it does in the page what it says. */
import type { ElectronApplication } from '@playwright/test';
import { menuCommandSchema } from '#electron/contract/menu.ts';
import desktopTexts from '@/texts/en/desktop.json' with { type: 'json' };
import { expect, test } from '#tests/support/journal-test.ts';
import { confirmedJournal, mainOf, onlyInTheShell } from '#tests/support/shell.ts';

onlyInTheShell();

const MORNING = '2026-11-23T08:30:00+01:00';

const choose = (app: ElectronApplication, command: string): Promise<void> =>
  app.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (!item) throw new Error(`The menu has no ${id}.`);
    item.click();
  }, command);

test('the menu has every command, in words of the catalogue, and the roles of editing', async ({
  openJournal,
}) => {
  const app = mainOf(await openJournal());
  const items = await app.evaluate(({ Menu }) => {
    const below = (menu: Electron.Menu | null): Electron.MenuItem[] =>
      menu?.items.flatMap((item) => [item, ...below(item.submenu ?? null)]) ?? [];
    return below(Menu.getApplicationMenu())
      .filter(({ type }) => type !== 'separator')
      .map(({ id, label, role, accelerator }) => ({
        id,
        label,
        role: role?.toLowerCase(),
        accelerator: accelerator ?? undefined,
      }));
  });

  const words = new Set(
    Object.entries(desktopTexts)
      .filter(([key]) => key.startsWith('menu.'))
      .map(([, text]) => text),
  );
  expect(items.map(({ label }) => label).filter((label) => !words.has(label))).toEqual(
    process.platform === 'darwin' ? ['Gut-Skin Journal'] : [],
  );
  for (const command of menuCommandSchema.options) {
    expect(items.filter(({ id }) => id === command)).toEqual([
      expect.objectContaining({ accelerator: expect.stringMatching(/./) }),
    ]);
  }
  const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  const roles = items.map(({ role }) => role);
  expect(roles).toEqual(
    expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectall', 'quit']),
  );
});

test('every way to go and every day of the menu moves the page', async ({ openJournal }) => {
  const running = await openJournal({ fixedTime: MORNING });
  const app = mainOf(running);
  const { page } = running;
  await confirmedJournal(page);
  const heading = page.getByRole('heading', { level: 1 });

  for (const [command, hash, title] of [
    ['go.journal', '#/journal', 'Journal'],
    ['go.trends', '#/trends', 'Trends'],
    ['go.insights', '#/insights', 'Insights'],
    ['go.learn', '#/learn', 'Learn'],
    ['go.settings', '#/settings', 'Settings'],
    ['go.clinician', '#/clinician', /clinician/],
    ['go.calm', '#/calm', 'Calm'],
    ['go.today', '#/today', 'Monday, 23 November'],
    ['day.previous', '#/today/2026-11-22', 'Sunday, 22 November'],
    ['day.previous', '#/today/2026-11-21', 'Saturday, 21 November'],
    ['day.next', '#/today/2026-11-22', 'Sunday, 22 November'],
    ['day.today', '#/today', 'Monday, 23 November'],
  ] as const) {
    await choose(app, command);
    await expect(heading).toHaveText(title);
    expect(new URL(page.url()).hash, command).toBe(hash);
  }
});

test('every item that adds opens its form, for the day on show', async ({ openJournal }) => {
  const running = await openJournal({ fixedTime: MORNING });
  const app = mainOf(running);
  const { page } = running;
  await confirmedJournal(page);
  await choose(app, 'day.previous');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sunday, 22 November');

  for (const [command, name] of [
    ['add.meal', 'Add a meal'],
    ['add.practice', 'Log something calm'],
    ['add.skin-check', 'Skin check'],
    ['add.check-in', 'Check in'],
    ['add.supplement', 'Add a supplement'],
    ['add.note', 'Add a note'],
  ] as const) {
    await choose(app, command);
    const form = page.getByRole('dialog', { name });
    await expect(form).toBeVisible();
    await expect(form).toContainText('Sunday, 22 November');
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
  }
});

test('an open form stays, with its words, whatever the menu is asked', async ({ openJournal }) => {
  const running = await openJournal({ fixedTime: MORNING });
  const app = mainOf(running);
  const { page } = running;
  await confirmedJournal(page);
  await choose(app, 'add.note');
  const form = page.getByRole('dialog', { name: 'Add a note' });
  const words = form.getByRole('textbox', { name: 'What you want to remember' });
  await words.fill('Half a sentence');

  await page.evaluate(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    window.addEventListener('hashchange', () => moves.push(window.location.hash));
  });
  for (const command of menuCommandSchema.options) await choose(app, command);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(words).toHaveValue('Half a sentence');

  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(page.getByText('Half a sentence')).toBeVisible();
  // Not merely deaf: with the form gone the menu is heard again.
  await choose(app, 'go.trends');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trends');
  expect(await page.evaluate(() => Reflect.get(window, 'moves') as string[])).toEqual(['#/trends']);
});

test('a command chosen while the page loads is carried out once it is there', async ({
  openJournal,
}) => {
  const running = await openJournal({ fixedTime: MORNING });
  const app = mainOf(running);
  const { page } = running;
  await confirmedJournal(page);
  await app.evaluate(async ({ BrowserWindow, Menu }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const isLoading = new Promise((resolve) => contents?.once('did-start-navigation', resolve));
    contents?.reload();
    await isLoading;
    Menu.getApplicationMenu()?.getMenuItemById('go.learn')?.click();
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learn');
});
