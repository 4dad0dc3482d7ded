import { defineConfig } from '@playwright/test';

/** The program as an ordinary account has it after apt installed it; started by `scripts/installed.mjs`. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../../test-results/installed',
  workers: 1,
  fullyParallel: false,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env['GSJ_INSTALLED_REPORT'] ?? '../../test-results/installed.json' },
    ],
  ],
});
