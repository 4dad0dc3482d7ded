/**
 * `npm run check`: format, lint, types, budget of a start, dead code, unit tests; one line each.
 *   --bail   stop at the first failure
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { inProject } from './lib/paths.mjs';
import { runSteps } from './lib/steps.mjs';

const tool = (/** @type {string[]} */ ...path) => inProject('node_modules', ...path);
const types = (/** @type {string} */ project) => ({
  name: `types ${project}`,
  args: [tool('typescript', 'bin', 'tsc'), '--project', inProject(project)],
});

mkdirSync(inProject('test-results'), { recursive: true });
rmSync(inProject('test-results', 'unit.json'), { force: true });

const results = await runSteps(
  [
    { name: 'format', args: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '.'] },
    { name: 'lint', args: [tool('oxlint', 'bin', 'oxlint')] },
    types('tsconfig.json'),
    types('src/domain'),
    types('src'),
    types('electron'),
    types('scripts'),
    { name: 'budget of a start', args: [inProject('scripts', 'budget.mjs')] },
    { name: 'dead code', args: [tool('knip', 'bin', 'knip.js')] },
    {
      name: 'unit tests',
      // Its workers use every core, so nothing runs beside it.
      alone: true,
      args: [
        tool('vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${inProject('test-results', 'unit.json')}`,
      ],
    },
  ],
  { lanes: Math.min(availableParallelism(), 4), bail: process.argv.includes('--bail') },
);

const failed = results.filter(({ ok }) => !ok);
const report = inProject('test-results', 'unit.json');
if (existsSync(report)) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  console.log(`\nunit tests: ${numPassedTests} passed, ${numFailedTests} failed`);
}
console.log(
  failed.length === 0
    ? 'All checks passed.'
    : `${failed.length} of ${results.length} checks failed: ${failed.map(({ name }) => name).join(', ')}`,
);
writeFileSync(
  inProject('test-results', 'check.json'),
  `${JSON.stringify(results.map(({ name, ok, seconds }) => ({ name, ok, seconds })))}\n`,
);
if (failed.length > 0) process.exitCode = 1;
