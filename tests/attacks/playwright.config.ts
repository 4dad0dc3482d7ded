import { defineConfig } from '@playwright/test';

/** Attacks on the journal's promise that nothing saved is lost; started by `scripts/attack.mjs`. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../../test-results/attacks',
  // A disk and a program at a time; the figures would be nobody's otherwise.
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['GSJ_ATTACK_REPORT'] ?? '../../test-results/attacks.json' }],
  ],
});
