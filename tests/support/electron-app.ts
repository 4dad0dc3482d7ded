/** Starts the real program for a test: its own profile, a fixed place and language, a fixed clock. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { _electron, chromium, type ElectronApplication, type Page } from '@playwright/test';

const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const startMilliseconds = 30_000;
const closeMilliseconds = 10_000;

export type RunningJournal = {
  /** The main process as Playwright sees it; the packaged program lets nobody in, so null there. */
  readonly app: ElectronApplication | null;
  readonly page: Page;
  /** As a power cut would: no process of the program gets to say goodbye. */
  readonly kill: () => Promise<void>;
  /** As the person would: the window is closed and the program ends by itself. */
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  readonly profileDir: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Runs the program out of release/ (made by `npm run package`) instead of this folder's build. */
  readonly packaged?: boolean;
  /** The instant at which the page's clock stands still; the real clock when absent. */
  readonly fixedTime?: string;
  /** A CommonJS module that runs in the main process before the program does. */
  readonly before?: string;
  /** A file the program is started with, as by a double click on it. */
  readonly file?: string;
  /** Where the computer stands; Berlin when absent. */
  readonly zone?: string;
  /** Started in Electron's place, with its arguments; not for the packaged program. */
  readonly executable?: string;
};

const isRoot = process.getuid?.() === 0;

const wordsFor = ({ profileDir, file }: LaunchOptions): string[] => [
  ...(isRoot ? ['--no-sandbox'] : []),
  `--user-data-dir=${profileDir}`,
  '--lang=en-GB',
  ...(file === undefined ? [] : [file]),
];

const environment = ({ zone }: LaunchOptions): Record<string, string> => {
  const inherited = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && name !== 'ELECTRON_RUN_AS_NODE',
  ) as [string, string][];
  return {
    ...Object.fromEntries(inherited),
    TZ: zone ?? 'Europe/Berlin',
    LANG: 'en_GB.UTF-8',
    LC_ALL: 'en_GB.UTF-8',
    LANGUAGE: 'en_GB',
  };
};

const killTree = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
};

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

const ended = async (child: ChildProcess): Promise<void> => {
  if (!hasEnded(child)) await once(child, 'exit');
};

/** From now on the page's `Date` stands at this instant; timers keep running. */
export const setClock = async (page: Page, instant: string): Promise<void> => {
  await page.clock.setFixedTime(instant);
  await page.reload();
};

const prepare = async (
  page: Page,
  { colorScheme, fixedTime }: Pick<LaunchOptions, 'colorScheme' | 'fixedTime'>,
): Promise<void> => {
  if (colorScheme) await page.emulateMedia({ colorScheme });
  if (fixedTime) await setClock(page, fixedTime);
  await page.waitForLoadState();
};

const launchFromFolder = async (options: LaunchOptions): Promise<RunningJournal> => {
  const { before } = options;
  const app = await _electron.launch({
    ...(options.executable ? { executablePath: options.executable } : {}),
    args: [...(before ? ['-r', before] : []), projectRoot, ...wordsFor(options)],
    // Without a wish the page sees the window's own colours; Playwright would make them light.
    colorScheme: options.colorScheme ?? null,
    cwd: projectRoot,
    env: environment(options),
    timeout: startMilliseconds,
  });
  const child = app.process();
  const page = await app.firstWindow();
  await prepare(page, options);
  const kill = async (): Promise<void> => {
    killTree(child);
    await ended(child);
  };
  const close = async (): Promise<void> => {
    const isClosed = await Promise.race([
      app.close().then(() => true),
      delay(closeMilliseconds, false, { ref: false }),
    ]);
    await kill();
    if (!isClosed) throw new Error('The program did not close by itself.');
  };
  return { app, page, kill, close };
};

/** Where electron-builder leaves the unpacked program on this system. */
export const packagedExecutable = (): string => {
  const release = join(projectRoot, 'release');
  const candidates = {
    darwin: ['mac-arm64', 'mac'].map((folder) =>
      join(release, folder, 'GutSkinJournal.app/Contents/MacOS/GutSkinJournal'),
    ),
    win32: ['win-unpacked', 'win-arm64-unpacked'].map((folder) =>
      join(release, folder, 'GutSkinJournal.exe'),
    ),
    linux: ['linux-unpacked', 'linux-arm64-unpacked'].map((folder) =>
      join(release, folder, 'gut-skin-journal'),
    ),
  };
  const paths = candidates[process.platform as keyof typeof candidates] ?? [];
  const found = paths.find((path) => existsSync(path));
  if (!found) throw new Error(`Nothing is packaged yet (${paths.join(', ')}): npm run package`);
  return found;
};

/** Chromium prints the address at which it can be driven; nothing else tells us the port. */
const devToolsAddress = (child: ChildProcess): Promise<string> =>
  new Promise((found, fail) => {
    const said: string[] = [];
    const timer = setTimeout(() => fail(new Error('no DevTools address')), startMilliseconds);
    child.once('exit', () => fail(new Error(`The program ended at once:\n${said.join('\n')}`)));
    if (!child.stderr) throw new Error('stderr is not piped');
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const address = /^DevTools listening on (ws:\/\/\S+)/.exec(line)?.[1];
      if (!address) return;
      clearTimeout(timer);
      found(address);
    });
  });

/** Drives a program that was made for trying and started with `--remote-debugging-port=0`, its stderr piped, leading a group of its own. */
export const attachTo = async (
  child: ChildProcess,
  options: Pick<LaunchOptions, 'colorScheme' | 'fixedTime'>,
): Promise<RunningJournal> => {
  const kill = async (): Promise<void> => {
    killTree(child);
    await ended(child);
  };
  try {
    const browser = await chromium.connectOverCDP(await devToolsAddress(child), {
      noDefaults: true,
    });
    const context = browser.contexts()[0];
    if (!context) throw new Error('The program has no window context.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await page.waitForURL('app://journal/**', { timeout: startMilliseconds });
    await prepare(page, options);
    const close = async (): Promise<void> => {
      await page.close();
      await Promise.race([ended(child), delay(closeMilliseconds, undefined, { ref: false })]);
      const isClosed = hasEnded(child);
      await kill();
      if (!isClosed) throw new Error('The program did not close by itself.');
    };
    return { app: null, page, kill, close };
  } catch (error) {
    await kill();
    throw error;
  }
};

const launchPackaged = (options: LaunchOptions): Promise<RunningJournal> =>
  attachTo(
    // Its fuses turn --inspect off, which Playwright's own Electron launcher needs: Chromium's way in.
    spawn(packagedExecutable(), ['--remote-debugging-port=0', ...wordsFor(options)], {
      env: environment(options),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    }),
    options,
  );

export const launchJournal = (options: LaunchOptions): Promise<RunningJournal> =>
  options.packaged ? launchPackaged(options) : launchFromFolder(options);
