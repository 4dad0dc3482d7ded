/** The `test` of every end-to-end spec: opens the journal on the surface its project names. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { chromiumPath, openInChromium, stopServer } from './chromium-page.ts';
import { launchJournal, type LaunchOptions } from './electron-app.ts';

export type JournalOptions = {
  readonly surface: 'electron' | 'packaged' | 'chromium';
  readonly scheme: 'light' | 'dark';
  /** A spec that can be walked with the keyboard alone asks here whether it must be. */
  readonly hands: 'mouse' | 'keyboard';
};

export type OpenJournal = {
  readonly app: ElectronApplication | null;
  readonly page: Page;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type OpenOptions = Pick<LaunchOptions, 'fixedTime' | 'before' | 'executable' | 'file'> & {
  /** The colours the window itself asks for, instead of the project's. */
  readonly ownColours?: boolean;
};

type JournalFixtures = JournalOptions & {
  /** A fresh folder per test; the same one again is the person coming back. */
  readonly profileDir: string;
  /** Opens the journal in the project's colours; ended by itself when the test is over. */
  readonly openJournal: (options?: OpenOptions) => Promise<OpenJournal>;
  /** Keeps a picture under test-results/screenshots/<project>/<name>.png. */
  readonly keepPicture: (page: Page, name: string) => Promise<void>;
};

const picturesFolder = resolve(
  fileURLToPath(new URL('../../test-results/screenshots', import.meta.url)),
);

/** Everything the page complained about: thrown errors, console errors, policy violations. */
export const complaintsOf = async (page: Page): Promise<string[]> => {
  const messages = await page.consoleMessages();
  const errors = await page.pageErrors();
  return [
    ...messages.filter((message) => message.type() === 'error').map((message) => message.text()),
    ...errors.map(String),
  ];
};

export const test = base.extend<JournalFixtures, { readonly chromiumServer: undefined }>({
  surface: ['electron', { option: true }],
  scheme: ['light', { option: true }],
  hands: ['mouse', { option: true }],

  chromiumServer: [
    async ({}, provide) => {
      await provide(undefined);
      await stopServer();
    },
    { scope: 'worker' },
  ],

  profileDir: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'gut-skin-journal-test-'));
    await provide(folder);
    // With a profile of its own, the program keeps its backups beside it.
    for (const made of [folder, `${folder}-backups`]) {
      rmSync(made, { recursive: true, force: true, maxRetries: 5 });
    }
  },

  openJournal: async ({ surface, scheme, profileDir, chromiumServer: _ }, provide, testInfo) => {
    if (surface === 'chromium' && !chromiumPath()) {
      const reason = 'SKIPPED: Chromium is not installed (or set CHROMIUM_PATH)';
      console.log(`\n*** ${reason} ***\n`);
      testInfo.skip(true, reason);
    }
    const opened: OpenJournal[] = [];
    await provide(async ({ ownColours = false, ...wishes } = {}) => {
      const options = { profileDir, ...(ownColours ? {} : { colorScheme: scheme }), ...wishes };
      let journal: OpenJournal;
      if (surface === 'chromium') {
        const { page, close } = await openInChromium(options);
        journal = { app: null, page, close, kill: close };
      } else {
        journal = await launchJournal({ ...options, packaged: surface === 'packaged' });
      }
      opened.push(journal);
      return journal;
    });
    const last = opened.at(-1);
    if (last && testInfo.status !== testInfo.expectedStatus && !last.page.isClosed()) {
      const body = await last.page.screenshot().catch(() => null);
      if (body) await testInfo.attach('at the end', { body, contentType: 'image/png' });
    }
    for (const { kill } of opened) await kill();
  },

  keepPicture: async ({}, provide, testInfo) => {
    await provide(async (page, name) => {
      const path = join(picturesFolder, testInfo.project.name, `${name}.png`);
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path, animations: 'disabled' });
    });
  },
});

export { expect } from '@playwright/test';
