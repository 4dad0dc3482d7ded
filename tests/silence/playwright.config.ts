import { defineConfig } from '@playwright/test';

/** The proof that nothing leaves the program; started by `scripts/silence.mjs`, in a network of its own. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../../test-results/silence',
  workers: 1,
  fullyParallel: false,
  timeout: 150_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env['GSJ_SILENCE_REPORT'] ?? '../../test-results/silence.json' },
    ],
  ],
});
