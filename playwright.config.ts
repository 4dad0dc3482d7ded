import { defineConfig } from '@playwright/test';
import type { JournalOptions } from './tests/support/journal-test.ts';

const specsIn = (...folders: readonly string[]) => folders.map((folder) => `**/${folder}/**`);

/** The person's machine as the tests have it; `scripts/e2e.mjs` brings a display when there is none. */
export default defineConfig<JournalOptions>({
  testDir: 'tests/e2e/specs',
  outputDir: 'test-results/e2e',
  // One window at a time: several would fight for the focus.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['GSJ_E2E_REPORT'] ?? 'test-results/e2e.json' }],
  ],
  // A folder of specs says where it is worth running: light runs all of it once, and a journey is walked with
  // keys in the dark rather than a third time with the mouse.
  projects: [
    { name: 'electron-light', use: { surface: 'electron', scheme: 'light' } },
    {
      name: 'electron-dark',
      testMatch: specsIn('rooms', 'files'),
      use: { surface: 'electron', scheme: 'dark' },
    },
    {
      name: 'electron-keyboard',
      testMatch: specsIn('journeys'),
      use: { surface: 'electron', scheme: 'dark', hands: 'keyboard' },
    },
    {
      name: 'chromium',
      testMatch: specsIn('rooms'),
      use: { surface: 'chromium', scheme: 'light' },
    },
    {
      name: 'packaged',
      testMatch: specsIn('program', 'journeys', 'files'),
      use: { surface: 'packaged', scheme: 'light' },
    },
  ],
});
