/**
 * `npm run test:e2e`: builds when needed, brings a display, runs Playwright. Further arguments are
 * Playwright's own (`-- --project electron-light tests/e2e/specs/program/start.spec.ts`).
 *   --packaged           packages first and runs the same specs against the packaged program only
 *   --project=packaged   the same with what is already in release/
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { electronEnvironment } from './lib/electron-command.mjs';
import { inProject } from './lib/paths.mjs';
import { endGroup, exitOf, killGroup, onStopRequest, spawnGroup } from './lib/process-group.mjs';
import { run, SetupError } from './lib/run.mjs';

const runningFromFolder = ['electron-light', 'electron-dark', 'electron-keyboard', 'chromium'];

/** @param {readonly string[]} args */
const projectArguments = (args) => {
  const own = args.filter((argument) => argument !== '--packaged');
  if (own.some((argument) => argument.startsWith('--project'))) return own;
  const projects = args.includes('--packaged') ? ['packaged'] : runningFromFolder;
  return [...projects.map((name) => `--project=${name}`), ...own];
};

const test = async () => {
  const args = process.argv.slice(2);
  const isPackaged = args.includes('--packaged');
  if (isPackaged) {
    const { code } = await run(process.execPath, [inProject('scripts', 'package.mjs')], {
      echo: true,
    });
    if (code !== 0) throw new SetupError('The program could not be packaged (see above).');
  } else if (!(await buildIfNeeded())) {
    throw new SetupError('The program could not be built (see above).');
  }

  const results = inProject('test-results');
  mkdirSync(results, { recursive: true });
  // Two runs, one after the other, must not wipe each other's traces.
  const name = isPackaged || args.includes('--project=packaged') ? 'e2e-packaged' : 'e2e';
  const report = join(results, `${name}.json`);
  rmSync(report, { force: true });

  const display = await openDisplay();
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const child = spawnGroup(
    process.execPath,
    [playwright, 'test', `--output=${join(results, name)}`, ...projectArguments(args)],
    { env: { ...electronEnvironment(display.env), GSJ_E2E_REPORT: report } },
  );
  onStopRequest(async () => {
    await endGroup(child);
    await display.close();
  });
  const code = await exitOf(child);
  killGroup(child);
  await display.close();
  return code;
};

try {
  process.exitCode = await test();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
