/** The program ends when it should, wholly, and with what was saved on the disk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from '@playwright/test';
import { PRESENT_STORE } from '#tests/support/present-store.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { confirmedJournal, mainOf, onlyInTheShell } from '#tests/support/shell.ts';
import { processTree, stillRunning } from '#tests/support/processes.ts';
import { inProject, projectRoot } from '../../../../scripts/lib/paths.mjs';

onlyInTheShell();
test.beforeEach(() => {
  test.skip(process.platform === 'win32', 'told by signals and ps, which Windows has not');
});

for (const [way, end] of [
  ['its window is closed', 'close'],
  ['it is told to terminate', 'SIGTERM'],
] as const) {
  test(`leaves no process behind when ${way}`, async ({ openJournal }) => {
    test.skip(end === 'close' && process.platform === 'darwin', 'there it waits in the dock');
    const running = await openJournal();
    const journal = await confirmedJournal(running.page);
    await journal.addNote('Saved a moment ago');
    const app = mainOf(running);
    const child = app.process();
    const tree = processTree(child.pid ?? 0);
    expect(tree.length).toBeGreaterThan(2);

    const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
    if (end === 'close') {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    } else {
      child.kill('SIGTERM');
    }
    const [code] = await ended;
    expect(code).toBe(0);
    await expect.poll(() => stillRunning(tree)).toEqual([]);

    const again = await openJournal();
    await expect(again.page.getByText('Saved a moment ago')).toBeVisible();
    await again.close();
  });
}

test('ends as well when nothing was noted and nothing confirmed', async ({ openJournal }) => {
  test.skip(process.platform === 'darwin', 'there it waits in the dock');
  const running = await openJournal();
  const app = mainOf(running);
  const child = app.process();
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect((await ended)[0]).toBe(0);
});

/** Keeps the journal's store busy, as a slow disk would; whoever writes to it waits meanwhile. */
const holdStore = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate(
    ([name, held]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => {
          const db = opening.result;
          const entries = db.transaction(['entries'], 'readwrite').objectStore('entries');
          const until = performance.now() + held;
          const hold = (): void => {
            // A transaction with a question in it does not end.
            if (performance.now() < until) entries.count().addEventListener('success', hold);
            else db.close();
            resolve();
          };
          entries.count().addEventListener('success', hold);
        });
      }),
    [PRESENT_STORE, milliseconds] as const,
  );

for (const [way, end] of [
  ['its window is closed', 'close'],
  ['it is told to quit', 'quit'],
] as const) {
  test(`lets a slow store follow when ${way}`, async ({ openJournal, profileDir }) => {
    test.skip(end === 'close' && process.platform === 'darwin', 'there it waits in the dock');
    const running = await openJournal();
    const journal = await confirmedJournal(running.page);
    const app = mainOf(running);
    const ended = once(app.process(), 'exit') as Promise<[number | null, string | null]>;
    await holdStore(running.page, 2500);
    await journal.addNote('Saved while the store was busy');
    await app.evaluate(({ app: program, BrowserWindow }, how) => {
      if (how === 'quit') program.quit();
      else BrowserWindow.getAllWindows()[0]?.close();
    }, end);
    expect((await ended)[0]).toBe(0);
    rmSync(join(profileDir, 'safe'), { recursive: true });

    const again = await openJournal();
    await expect(again.page.getByText('Saved while the store was busy')).toBeVisible();
    await again.close();
  });
}

test('ends all the same when the store never follows', async ({ openJournal }) => {
  test.skip(process.platform === 'darwin', 'there it waits in the dock');
  const running = await openJournal();
  const journal = await confirmedJournal(running.page);
  const app = mainOf(running);
  const ended = once(app.process(), 'exit') as Promise<[number | null, string | null]>;
  await holdStore(running.page, Number.POSITIVE_INFINITY);
  await journal.addNote('Only in the safety log');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect((await ended)[0]).toBe(0);

  const again = await openJournal();
  await expect(again.page.getByText('Only in the safety log')).toBeVisible();
  await again.close();
});

test('npm start opens the journal in the person’s own folder and Ctrl+C ends all of it', async ({
  profileDir,
}) => {
  test.skip(process.platform !== 'linux', 'elsewhere the folder cannot be moved');
  const { GSJ_DEV_SERVER_URL: _, ...environment } = process.env;
  const start = spawn(process.execPath, [inProject('scripts', 'start.mjs')], {
    cwd: projectRoot,
    env: { ...environment, HOME: profileDir, XDG_CONFIG_HOME: profileDir },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(start, 'exit') as Promise<[number | null, string | null]>;
  let tree: readonly number[] = [];
  try {
    let ready = '';
    for await (const line of createInterface({ input: start.stdout })) {
      ready = line;
      if (line.includes('is ready')) break;
    }
    expect(ready).toContain(join(profileDir, 'GutSkinJournal'));
    expect(existsSync(join(profileDir, 'GutSkinJournal', 'logs', 'journal.log'))).toBe(true);
    tree = processTree(start.pid ?? 0);
    expect(tree.length).toBeGreaterThan(3);

    start.kill('SIGINT');
    expect((await ended)[0]).toBe(130);
    await expect.poll(() => stillRunning(tree)).toEqual([]);
  } finally {
    if (start.exitCode === null) start.kill('SIGTERM');
    await ended;
    for (const pid of stillRunning(tree)) process.kill(pid, 'SIGKILL');
  }
});

test('asks before unsaved words go with the window', async ({ openJournal }) => {
  test.skip(process.platform === 'darwin', 'there it waits in the dock');
  const running = await openJournal();
  await confirmedJournal(running.page);
  const app = mainOf(running);
  const answerWith = (answer: number) =>
    app.evaluate(({ dialog }, given) => {
      dialog.showMessageBoxSync = () => given;
    }, answer);
  const closeWindow = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  await running.page.getByRole('button', { name: 'Add note' }).click();
  const words = running.page.getByRole('textbox', { name: 'What you want to remember' });
  await words.pressSequentially('Half a thought');
  await answerWith(0);
  await closeWindow();
  await expect(words).toHaveValue('Half a thought');

  await answerWith(1);
  const ended = once(app.process(), 'exit');
  await closeWindow();
  await ended;
});
