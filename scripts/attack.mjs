/**
 * `npm run attack`: attacks the real program and counts what was lost; exits non-zero on any loss.
 *   --only kill,photos,power,damage,...   some of them
 *   --seed S                              another course of events (printed at the start)
 *   --short                               the amounts of CI
 *   --as NAME                             of the report in test-results; `attacks` when absent
 *   --hours N                             again and again, each time with the next seed, until time is up or something was lost
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { electronEnvironment } from './lib/electron-command.mjs';
import { inProject } from './lib/paths.mjs';
import { endGroup, exitOf, killGroup, onStopRequest, spawnGroup } from './lib/process-group.mjs';
import { SetupError } from './lib/run.mjs';

/** Only when asked for: figures without a verdict (npm run bench), the next golden journal (npm run golden). */
const onlyWhenAsked = ['opening', 'rooms', 'cost', 'golden-keep'];
const attacks = [
  'kill',
  'compaction',
  'photos',
  'full',
  'power',
  'damage',
  'clock',
  'odd',
  'golden',
  'backups',
  'fuzz',
  'model',
];
const usualSeed = 20_261_123;

const readWishes = () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: attacks.join(',') },
      seed: { type: 'string', default: String(usualSeed) },
      hours: { type: 'string', default: '0' },
      as: { type: 'string', default: 'attacks' },
      short: { type: 'boolean', default: false },
    },
  });
  const only = values.only.split(',').map((name) => name.trim());
  const unknown = only.filter((name) => ![...attacks, ...onlyWhenAsked].includes(name));
  const [seed, hours] = [Number(values.seed), Number(values.hours)];
  if (unknown.length > 0) throw new SetupError(`No such attack: ${unknown.join(', ')}`);
  if (!Number.isInteger(seed)) throw new SetupError('--seed wants a whole number.');
  if (!(hours >= 0)) throw new SetupError('--hours wants a number.');
  if (!/^[a-z-]+$/.test(values.as)) throw new SetupError('--as wants a plain name.');
  return { only, seed, hours, as: values.as, short: values.short };
};

/**
 * @typedef {{ attack: string, rounds: number, acknowledged: number, lost: number, remarks: string }} Figures
 */

/** @param {string} path @returns {Figures[]} */
const readFigures = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : [];

/** @param {readonly Figures[]} figures */
const printTable = (figures) => {
  console.log(`\n${'attack'.padEnd(22)}  rounds  acknowledged  lost  remarks`);
  for (const { attack, rounds, acknowledged, lost, remarks } of figures) {
    const numbers = [
      String(rounds).padStart(6),
      String(acknowledged).padStart(12),
      String(lost).padStart(4),
    ];
    console.log(`${attack.padEnd(22)}  ${numbers.join('  ')}  ${remarks}`);
  }
};

const attack = async () => {
  const { only, seed, hours, as, short } = readWishes();
  if (!(await buildIfNeeded())) throw new SetupError('The program could not be built (see above).');
  const results = inProject('test-results');
  mkdirSync(results, { recursive: true });
  const report = join(results, `${as}.json`);
  const figures = join(results, `${as}.jsonl`);
  for (const path of [report, figures]) rmSync(path, { force: true });

  const display = await openDisplay();
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const until = Date.now() + hours * 60 * 60 * 1000;
  let code = 0;
  for (let pass = 0; pass === 0 || (code === 0 && Date.now() < until); pass += 1) {
    console.log(`\nSeed ${seed + pass}: ${only.join(', ')}`);
    const child = spawnGroup(
      process.execPath,
      [
        playwright,
        'test',
        `--config=${inProject('tests', 'attacks', 'playwright.config.ts')}`,
        ...only.map((name) => `specs/${name}.spec.ts`),
      ],
      {
        env: {
          ...electronEnvironment(display.env),
          GSJ_ATTACK_SEED: String(seed + pass),
          GSJ_ATTACK_SHORT: short ? '1' : '0',
          GSJ_ATTACK_REPORT: report,
          GSJ_ATTACK_FIGURES: figures,
        },
      },
    );
    if (pass === 0) {
      onStopRequest(async () => {
        await endGroup(child);
        await display.close();
      });
    }
    code = await exitOf(child);
    killGroup(child);
  }
  await display.close();
  const found = readFigures(figures);
  printTable(found);
  return found.some(({ lost }) => lost > 0) ? 1 : code;
};

try {
  process.exitCode = await attack();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
