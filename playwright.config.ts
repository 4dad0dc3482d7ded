import { defineConfig } from '@playwright/test';
import type { JournalOptions } from './tests/support/journal-test.ts';

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
  projects: [
    { name: 'electron-light', use: { surface: 'electron', scheme: 'light' } },
    { name: 'electron-dark', use: { surface: 'electron', scheme: 'dark' } },
    { name: 'electron-keyboard', use: { surface: 'electron', scheme: 'light', hands: 'keyboard' } },
    { name: 'chromium', use: { surface: 'chromium', scheme: 'light' } },
    { name: 'packaged', use: { surface: 'packaged', scheme: 'light' } },
  ],
});
