/**
 * The end of `.ci/run`: adds up its own steps and the tests inside them, and prints
 * `N passed, N failed` as the last line. Arguments: one `name=exit code` per step.
 */
import { existsSync, readFileSync } from 'node:fs';
import {
  countE2e,
  countWhereItCan,
  countSteps,
  countUnit,
  redE2e,
  redUnit,
  sum,
} from './lib/ci-counts.mjs';
import { inProject } from './lib/paths.mjs';
import { silenceLines } from './silence/figures.mjs';

const read = (/** @type {string} */ name) => {
  const path = inProject('test-results', name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
};

const steps = process.argv.slice(2).map((argument) => {
  const [name = '', code = '1'] = argument.split('=');
  return { name, ok: code === '0' };
});

const rows = [
  { name: 'steps', ...countSteps(steps) },
  { name: 'checks', ...countSteps(read('check.json')) },
  { name: 'unit tests', ...countUnit(read('unit.json')) },
  { name: 'e2e', ...countE2e(read('e2e.json')) },
  { name: 'attacks', ...countE2e(read('attacks.json')) },
  { name: 'attacks, files', ...countE2e(read('attacks-files.json')) },
  { name: 'silence', ...countWhereItCan(read('silence.json')) },
  { name: 'installed', ...countWhereItCan(read('installed.json')) },
  { name: 'e2e, packaged', ...countE2e(read('e2e-packaged.json')) },
];
console.log('');
for (const { name, passed, failed, skipped } of rows) {
  const aside = skipped > 0 ? `   ${skipped} SKIPPED` : '';
  console.log(`${name.padEnd(16)} ${passed} passed, ${failed} failed${aside}`);
}
// By name, since whoever reads only the end of a long run must know where to begin.
const red = [
  ...redUnit(read('unit.json')),
  ...[
    'e2e.json',
    'attacks.json',
    'attacks-files.json',
    'silence.json',
    'installed.json',
    'e2e-packaged.json',
  ].flatMap((name) => redE2e(read(name))),
];
for (const line of red.slice(0, 20)) console.log(`RED: ${line}`);
for (const line of silenceLines()) console.log(line);
for (const { name } of steps.filter(({ ok }) => !ok)) console.log(`FAILED: ${name}`);

const total = sum(rows);
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;
