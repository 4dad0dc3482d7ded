/** What the specs of the shell share: who runs them, and the ways into the main process and its files. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type ElectronApplication, type Page } from '@playwright/test';
import {
  electronEnvironment,
  electronExecutable,
  electronSwitches,
  isRoot,
} from '../../scripts/lib/electron-command.mjs';
import { projectRoot } from '../../scripts/lib/paths.mjs';
import { JournalPage } from '../e2e/pages/journal-page.ts';
import { mouseHands } from './hands.ts';
import { expect, test, type OpenJournal } from './journal-test.ts';

/** The shell is the same in every look and for every hand: one project walks it. */
export const onlyInTheShell = (): void => {
  test.beforeEach(({}, { project }) => {
    test.skip(project.name !== 'electron-light', 'the shell is walked once, by electron-light');
  });
};

/** The main process, which only the program in this folder lets a test into. */
export const mainOf = ({ app }: OpenJournal): ElectronApplication => {
  if (app === null) throw new Error('This surface lets nobody into its main process.');
  return app;
};

export const confirmedJournal = async (page: Page): Promise<JournalPage> => {
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  return journal;
};

/** A module for `openJournal({ before })`: runs in the main process ahead of the program. */
export const moduleBefore = (
  folder: string,
  run: (electron: typeof Electron.CrossProcessExports) => void,
): string => {
  const path = join(folder, 'before-the-program.cjs');
  writeFileSync(path, `(${run.toString()})(require('electron'));\n`);
  return path;
};

/** Another way in, for a page whose crash has cost Playwright the first one. */
export const pageAfterCrash = async (profileDir: string): Promise<Page> => {
  const [port] = readFileSync(join(profileDir, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The program has no page.');
  return page;
};

/** Everything the program has written into its log. */
export const readLogs = (profileDir: string): string => {
  const folder = join(profileDir, 'logs');
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
};

export const timesLogged = (profileDir: string, words: string): number =>
  readLogs(profileDir).split(words).length - 1;

/** Waits until the log says so once more than `before`. */
export const expectLogged = (profileDir: string, words: string, before = 0): Promise<void> =>
  expect
    .poll(() => timesLogged(profileDir, words), { message: `the log says “${words}”` })
    .toBeGreaterThan(before);

/** Starts the program once more on a profile in use, with further words; what came of it. */
export const startAgain = async (
  profileDir: string,
  ...words: readonly string[]
): Promise<{ readonly code: number | null; readonly said: string }> => {
  const machine = { platform: process.platform, isRoot: isRoot(), env: process.env };
  const second = spawn(
    electronExecutable(),
    [...electronSwitches(machine), projectRoot, `--user-data-dir=${profileDir}`, ...words],
    { env: electronEnvironment(process.env), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  second.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  // A few seconds are its due; one that stays is the fault looked for, and must not outlive the test.
  const patience = setTimeout(() => second.kill('SIGKILL'), 8000);
  const [code] = (await once(second, 'exit')) as [number | null];
  clearTimeout(patience);
  return { code, said };
};
