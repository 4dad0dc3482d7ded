/** The program ends when it should, wholly, and with what was saved on the disk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '#tests/support/journal-test.ts';
import { confirmedJournal, mainOf, onlyInTheShell } from '#tests/support/shell.ts';
import { processTree, stillRunning } from '#tests/support/processes.ts';
import { inProject, projectRoot } from '../../../scripts/lib/paths.mjs';

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
