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

/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} E2eReport */

/**
 * Of a proof that not every machine can make; one that could not says why instead.
 * @param {E2eReport | { skipped: string } | null} report
 * @returns {Count}
 */
export const countWhereItCan = (report) =>
  report && 'skipped' in report ? { passed: 0, failed: 0, skipped: 1 } : countE2e(report);

/**
 * @param {E2eReport | null} report Playwright's
 * @returns {Count}
 */
export const countE2e = (report) => {
  if (!report) return missing;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return expected + failed === 0 ? missing : { passed: expected, failed, skipped };
};

/**
 * @param {{ testResults: readonly { name: string, status: string, message?: string, assertionResults: readonly { status: string, fullName: string, failureMessages?: readonly string[] | null }[] }[] } | null} report Vitest's
 * @returns {string[]} each red test with the first line of why, files that could not be loaded too
 */
export const redUnit = (report) =>
  (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const red = assertionResults.filter(({ status }) => status === 'failed');
      return red.length === 0
        ? [`${name}: ${inShort(message)}`]
        : red.map(
            ({ fullName, failureMessages }) =>
              `${name}: ${fullName}: ${inShort(failureMessages?.[0])}`,
          );
    });

// Of a terminal's colours, which are no words.
const COLOURS = /\u001b\[[\d;]*m/g;

/**
 * What a matcher expected is its first line; what it got, and so what happened, stands some lines below.
 * @param {string | null | undefined} text
 */
const inShort = (text) => {
  const lines = (text ?? '').replace(COLOURS, '').split('\n');
  const received = lines.slice(1).find((line) => line.startsWith('Received'));
  return [lines[0] ?? '', ...(received === undefined ? [] : [received])].join(' ').slice(0, 300);
};

/**
 * @typedef {{ title: string, suites?: readonly Suite[], specs?: readonly { title: string, file: string, tests: readonly { projectName: string, status: string, results: readonly { error?: { message?: string } }[] }[] }[] }} Suite
 */

/**
 * @param {{ suites: readonly Suite[] } | null} report Playwright's
 * @returns {string[]} each red or flaky test with the first line of why
 */
export const redE2e = (report) => {
  /** @param {Suite} suite @returns {string[]} */
  const inSuite = ({ specs = [], suites = [] }) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(
          ({ projectName, results }) =>
            `[${projectName}] ${file}: ${title}: ${inShort(results.find(({ error }) => error)?.error?.message)}`,
        ),
    ),
    ...suites.flatMap(inSuite),
  ];
  return (report?.suites ?? []).flatMap(inSuite);
};
