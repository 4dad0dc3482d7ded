/** The window: one of it, where it was left, and in the colours that were chosen. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '#tests/support/journal-test.ts';
import {
  confirmedJournal,
  mainOf,
  moduleBefore,
  onlyInTheShell,
  startAgain,
} from '#tests/support/shell.ts';

onlyInTheShell();

const boundsIn = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const placeWindow = (app: ElectronApplication, bounds: Electron.Rectangle) =>
  app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);

test('a second start ends at once and brings the window forward', async ({
  openJournal,
  profileDir,
}) => {
  const app = mainOf(await openJournal());
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) throw new Error('There is no window.');
    const calls: string[] = [];
    Object.assign(globalThis, { calls });
    for (const name of ['restore', 'focus'] as const) {
      const real = window[name].bind(window);
      window[name] = () => {
        calls.push(name);
        real();
      };
    }
    // Without a window manager nothing can be minimised; it is enough that the window says it is.
    window.isMinimized = () => !calls.includes('restore');
  });

  const { code, said } = await startAgain(profileDir);
  expect(code).toBe(0);
  expect(said).toContain('already open');

  await expect
    .poll(() => app.evaluate(() => (globalThis as { calls?: string[] }).calls))
    .toEqual(['restore', 'focus']);
  expect(app.windows()).toHaveLength(1);
});

test('opens where it was left, and back in sight when its display is gone', async ({
  openJournal,
  profileDir,
}) => {
  const first = await openJournal();
  const left = { x: 120, y: 64, width: 1010, height: 702 };
  await placeWindow(mainOf(first), left);
  await expect.poll(() => boundsIn(mainOf(first))).toEqual(left);
  await first.close();

  const second = await openJournal();
  expect(await boundsIn(mainOf(second))).toEqual(left);
  await second.close();

  const file = join(profileDir, 'window-state.json');
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(kept).toEqual({ version: 1, ...left, isMaximised: false });
  writeFileSync(file, JSON.stringify({ ...kept, x: 90_000, y: -4000 }));
  const third = await openJournal();
  const area = await mainOf(third).evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  const bounds = await boundsIn(mainOf(third));
  expect(bounds).toMatchObject({ width: left.width, height: left.height });
  expect(bounds?.x).toBeGreaterThanOrEqual(area.x);
  expect(bounds?.y).toBeGreaterThanOrEqual(area.y);
  expect((bounds?.x ?? 0) + left.width).toBeLessThanOrEqual(area.x + area.width);
  expect((bounds?.y ?? 0) + left.height).toBeLessThanOrEqual(area.y + area.height);
  await third.close();
});

test('dark, once chosen, is there before anything is drawn', async ({
  openJournal,
  profileDir,
}) => {
  const first = await openJournal({ ownColours: true });
  const journal = await confirmedJournal(first.page);
  const html = first.page.locator('html');
  const source = (app: ElectronApplication) =>
    app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  expect(await source(mainOf(first))).toBe('system');
  await expect(html).toHaveAttribute('data-theme', 'light');

  await journal.goTo('Settings');
  const choices = first.page.getByRole('radiogroup', { name: 'Colours' });
  await journal.hands.choose(choices, choices.getByRole('radio', { name: 'Dark', exact: true }));
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => source(mainOf(first))).toBe('dark');
  expect(JSON.parse(readFileSync(join(profileDir, 'preferences.json'), 'utf8'))).toEqual({
    version: 1,
    appearance: 'dark',
  });
  await first.close();

  const before = moduleBefore(profileDir, ({ app, nativeTheme }) => {
    app.on('browser-window-created', (_event, window) => {
      // What it has at its making; the page, once there, would set it all the same.
      process.nextTick(() => {
        const atFirst = { paper: window.getBackgroundColor(), source: nativeTheme.themeSource };
        Object.assign(globalThis, { atFirst });
      });
    });
  });
  const second = await openJournal({ ownColours: true, before });
  const atFirst = await mainOf(second).evaluate(
    () => Reflect.get(globalThis, 'atFirst') as unknown,
  );
  expect(atFirst).toEqual({ paper: '#171B18', source: 'dark' });

  await second.page.addInitScript(() => {
    const themes: (string | null)[] = [];
    Object.assign(window, { themes });
    // Of the whole document: its root element is yet to come.
    new MutationObserver(() =>
      themes.push(document.documentElement.getAttribute('data-theme')),
    ).observe(document, { subtree: true, attributeFilter: ['data-theme'] });
  });
  await second.page.reload();
  await expect(second.page.getByRole('heading', { level: 1 })).toBeVisible();
  const themes = await second.page.evaluate(() => Reflect.get(window, 'themes') as string[]);
  expect(new Set(themes)).toEqual(new Set(['dark']));
  await second.close();
});
