/** Counting what the reports of the test runners say. A report that is missing is a failure. */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/** @type {Count} */
const missing = { passed: 0, failed: 1, skipped: 0 };

/** @param {readonly Count[]} counts @returns {Count} */
export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** @param {readonly { ok: boolean }[] | null} steps @returns {Count} */
export const countSteps = (steps) =>
  steps
    ? {
        passed: steps.filter(({ ok }) => ok).length,
        failed: steps.filter(({ ok }) => !ok).length,
        skipped: 0,
      }
    : missing;

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, success: boolean } | null} report Vitest's
 * @returns {Count}
 */
export const countUnit = (report) => {
  if (!report || report.numPassedTests + report.numFailedTests === 0) return missing;
  // A file that cannot even be loaded fails without a failed test in it.
  const failed = report.success ? 0 : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
};

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] } | null} report Playwright's
 * @returns {Count}
 */
export const countE2e = (report) => {
  if (!report) return missing;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return expected + failed === 0 ? missing : { passed: expected, failed, skipped };
};
