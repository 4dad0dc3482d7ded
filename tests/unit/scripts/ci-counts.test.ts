import { expect, it } from 'vitest';
import {
  countE2e,
  countWhereItCan,
  countSteps,
  countUnit,
  redE2e,
  redUnit,
  sum,
} from '../../../scripts/lib/ci-counts.mjs';

it('counts a missing report as a failure', () => {
  for (const count of [countSteps(null), countUnit(null), countE2e(null), countWhereItCan(null)]) {
    expect(count).toEqual({ passed: 0, failed: 1, skipped: 0 });
  }
});

it('counts a run without a single test as a failure', () => {
  const unit = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 3, success: true };
  expect(countUnit(unit).failed).toBe(1);
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 2 };
  expect(countE2e({ stats, errors: [] }).failed).toBe(1);
});

it('counts a test file that could not be loaded', () => {
  const report = { numPassedTests: 9, numFailedTests: 0, numPendingTests: 0, success: false };
  expect(countUnit(report)).toEqual({ passed: 9, failed: 1, skipped: 0 });
});

it('counts flaky tests and errors outside tests as failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countE2e({ stats, errors: ['could not load'] })).toEqual({
    passed: 5,
    failed: 3,
    skipped: 2,
  });
});

it('adds up', () => {
  const steps = countSteps([{ ok: true }, { ok: false }, { ok: true }]);
  expect(sum([steps, { passed: 3, failed: 0, skipped: 1 }])).toEqual({
    passed: 5,
    failed: 1,
    skipped: 1,
  });
});

it('names the red unit tests, and a file that could not be loaded', () => {
  const report = {
    testResults: [
      { name: 'whole.test.ts', status: 'passed', assertionResults: [] },
      {
        name: 'broken.test.ts',
        status: 'failed',
        message: 'no such module\nat x',
        assertionResults: [],
      },
      {
        name: 'red.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'fine' },
          { status: 'failed', fullName: 'counts', failureMessages: ['expected 1 to be 2\nat y'] },
        ],
      },
    ],
  };
  expect(redUnit(report)).toEqual([
    'broken.test.ts: no such module',
    'red.test.ts: counts: expected 1 to be 2',
  ]);
  expect(redUnit(null)).toEqual([]);
});

it('names the red and the flaky end-to-end tests, however deep their suite', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'a.spec.ts',
    tests: [
      { projectName: 'dark', status, results: [{}, { error: { message: 'not seen\nat z' } }] },
    ],
  });
  const suites = [
    {
      title: 'a',
      specs: [spec('one', 'expected')],
      suites: [{ title: 'b', specs: [spec('two', 'flaky')] }],
    },
    { title: 'c', specs: [spec('three', 'unexpected')] },
  ];
  expect(redE2e({ suites })).toEqual([
    '[dark] a.spec.ts: two: not seen',
    '[dark] a.spec.ts: three: not seen',
  ]);
  expect(redE2e(null)).toEqual([]);
});

it('says what a matcher got, and in no colours', () => {
  const message =
    'Error: \u001b[2mexpect(\u001b[22mreceived\u001b[2m).toBeNull()\u001b[22m\n\nReceived: \u001b[31m"log: 3 missing"\u001b[39m\nat z';
  const tests = [{ projectName: '', status: 'unexpected', results: [{ error: { message } }] }];
  expect(
    redE2e({ suites: [{ title: 'a', specs: [{ title: 'one', file: 'a.spec.ts', tests }] }] }),
  ).toEqual(['[] a.spec.ts: one: Error: expect(received).toBeNull() Received: "log: 3 missing"']);
});

it('takes a proof that could not be made here for skipped, and counts it otherwise', () => {
  expect(countWhereItCan({ skipped: 'only root may' })).toEqual({
    passed: 0,
    failed: 0,
    skipped: 1,
  });
  const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 0 };
  expect(countWhereItCan({ stats, errors: [] })).toEqual({ passed: 4, failed: 1, skipped: 0 });
});
