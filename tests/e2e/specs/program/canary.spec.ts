/** A word written into every field is in the journal, its log and its backups, and nowhere else the program ever wrote. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#tests/support/journal-test.ts';
import { pngPicture } from '#tests/support/pictures.ts';
import { confirmedJournal, expectLogged, mainOf, onlyInTheShell } from '#tests/support/shell.ts';
import { writeEverywhere } from '#tests/support/write-everywhere.ts';

onlyInTheShell();

const CANARY = 'Zwetschgenkompott';
/** Where the journal itself lies: the safety log with its photos, and the store that is filled from it. */
const JOURNAL = /^(?:profile\/safe|profile\/IndexedDB)\//;
const BACKUPS = /^profile-backups\//;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    // A socket or a link to nowhere has nothing in it.
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return found?.isFile() === true;
  });

/** As it is, and as Chromium may keep it (two bytes a letter). */
const holds = (path: string, words: string): boolean => {
  const bytes = readFileSync(path);
  const found = (text: string) =>
    bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
  return found(words) || found(words.toLowerCase());
};

let home = '';
test.afterEach(() => {
  if (home !== '') rmSync(home, { recursive: true, force: true });
});

test('a canary written everywhere stays in the journal', async ({ openJournal, profileDir }) => {
  test.setTimeout(120_000);
  // Everything of the system's that a program may write to lies in one folder, for this test.
  home = `${profileDir}-home`;
  const places = {
    HOME: home,
    TMPDIR: join(home, 'tmp'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
  };
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
  const usual = { ...process.env };
  Object.assign(process.env, places);
  const running = await openJournal().finally(() => {
    for (const name of Object.keys(places)) {
      if (usual[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = usual[name];
    }
  });
  const app = mainOf(running);
  const { page } = running;
  let printed = '';
  const child = app.process();
  for (const channel of [child.stdout, child.stderr]) {
    channel?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  await app.evaluate(async ({ app, BrowserWindow, clipboard, Notification }) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    await clipboard.writeText('what was copied before');
    app.addRecentDocument = (path) => void told.push(`recent ${path}`);
    Notification.prototype.show = function show(this: Electron.Notification) {
      told.push(`notice ${this.title} ${this.body}`);
    };
    const window = BrowserWindow.getAllWindows()[0];
    window?.on('page-title-updated', (_event, title) => told.push(`title ${title}`));
    if (window) told.push(`title ${window.getTitle()}`);
  });
  await page.addInitScript(() => {
    Object.assign(window, {
      Notification: function Notification(title: string) {
        document.title = `noticed ${title}`;
      },
    });
  });
  await page.reload();
  const journal = await confirmedJournal(page);
  const filled = await writeEverywhere(page, journal, CANARY);
  expect(filled.length).toBeGreaterThanOrEqual(13);

  await journal.goTo('Today');
  await page.getByRole('button', { name: 'Add meal' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add photos' }).click(),
  ]);
  const buffer = pngPicture(640, 480);
  await chooser.setFiles([{ name: `${CANARY}.png`, mimeType: 'image/png', buffer }]);
  await expect(page.getByRole('list', { name: 'Photos added' }).getByRole('listitem')).toHaveCount(
    1,
  );
  await page.getByRole('combobox', { name: 'Foods and drinks' }).fill(`${CANARY},`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  for (const room of ['Journal', 'Trends', 'Insights', 'Learn', 'Settings'] as const) {
    await journal.goTo(room);
  }
  const section = page.getByRole('region', { name: 'Backups' });
  await section.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Verified \d\d:\d\d/).first()).toBeVisible();

  // Something breaks with the word at hand, in the page and on the way to the main process.
  await page.evaluate(async (words) => {
    setTimeout(() => {
      throw new Error(words);
    });
    void Promise.reject(new TypeError(`no ${words}`));
    type Ask = (argument: unknown) => Promise<unknown>;
    const bridge = Reflect.get(window, 'desktop') as Record<string, Record<string, Ask>>;
    await bridge['appearance']?.['set']?.({ [words]: words });
    await bridge['app']?.['reportProblem']?.({ where: 'here', message: `Error: ${words}` });
  }, CANARY);
  await expectLogged(profileDir, 'appearance.set: the argument does not fit');
  await page.evaluate(() => Object.assign(window, { words: 'Zwetschgenkompott in memory' }));
  const told = await app.evaluate(() => Reflect.get(globalThis, 'told') as string[]);
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());

  // And then all of it at once: no dump of a process that ended is ever kept.
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expectLogged(profileDir, 'page gone');
  await running.kill();

  const folders = { profile: profileDir, 'profile-backups': `${profileDir}-backups`, home };
  const files = Object.entries(folders).flatMap(([name, folder]) =>
    filesBelow(folder).map((file) => ({ name: `${name}/${file}`, path: join(folder, file) })),
  );
  const found = files.filter(({ path }) => holds(path, CANARY)).map(({ name }) => name);
  // It is found where it belongs, so that it would be found elsewhere.
  expect(found.filter((name) => name.startsWith('profile/safe/'))).not.toEqual([]);
  expect(found.filter((name) => name.startsWith('profile/IndexedDB/'))).not.toEqual([]);
  expect(found.filter((name) => !JOURNAL.test(name) && !BACKUPS.test(name))).toEqual([]);

  // Nobody else with an account on this computer can read any of it.
  const isOpen = (path: string) => (statSync(path).mode & 0o077) !== 0;
  expect(Object.values(folders).slice(0, 2).filter(isOpen)).toEqual([]);
  const open = files.filter(({ name, path }) => !name.startsWith('home/') && isOpen(path));
  // Chromium's number of an installation, and the test's own way in; what they lie in is closed.
  const chromiums = /^profile\/(?:Crashpad\/client_id|DevToolsActivePort)$/;
  expect(open.map(({ name }) => name).filter((name) => !chromiums.test(name))).toEqual([]);

  const names = files.map(({ name }) => name);
  expect(names.filter((name) => name.toLowerCase().includes(CANARY.toLowerCase()))).toEqual([]);
  expect(names.filter((name) => /\.dmp$|(?:^|\/)core(?:\.\d+)?$/.test(name))).toEqual([]);
  expect(names.filter((name) => BACKUPS.test(name))).not.toEqual([]);
  expect(new Set(told)).toEqual(new Set(['title Gut-Skin Journal']));
  expect(copied).toBe('what was copied before');
  expect(printed).not.toContain(CANARY);
});

test('a passphrase and a recovery key are in no file at all', async ({
  openJournal,
  profileDir,
}) => {
  const passphrase = 'Quittengelee unter sieben leisen Ottern';
  const running = await openJournal();
  const { page } = running;
  const journal = await confirmedJournal(page);
  await journal.addNote(CANARY);
  await journal.goTo('Settings');
  const section = page.getByRole('region', { name: 'Backups' });
  await section.getByRole('button', { name: 'Encrypt backups…' }).click();
  const form = page.getByRole('dialog', { name: 'Encrypt backups' });
  await form.getByLabel('New passphrase').fill(passphrase);
  await form.getByLabel('The same once more').fill(passphrase);
  await form.getByRole('button', { name: 'Next' }).click();
  const keyDialog = page.getByRole('dialog', { name: 'Your recovery key' });
  const groups = keyDialog.getByRole('group', { name: 'Recovery key' }).locator('span');
  await expect(groups).toHaveCount(6);
  const key = await groups.allTextContents();
  await keyDialog.getByText('I have written it down').click();
  await keyDialog.getByRole('button', { name: 'Encrypt from now on' }).click();
  await expect(page.getByText('Backups are encrypted from now on.')).toBeVisible();
  await section.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Verified \d\d:\d\d/).first()).toBeVisible();
  await running.close();

  const backups = `${profileDir}-backups`;
  const paths = [profileDir, backups].flatMap((folder) =>
    filesBelow(folder).map((file) => join(folder, file)),
  );
  const holding = (words: string) => paths.filter((path) => holds(path, words));
  expect(holding(CANARY)).not.toEqual([]);
  expect(holding(CANARY).filter((path) => path.startsWith(backups))).toEqual([]);
  for (const secret of [passphrase, key.join('-'), key.join('')])
    expect(holding(secret)).toEqual([]);
});
