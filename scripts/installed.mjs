/**
 * `npm run installed`: installs the deb made by `npm run package` with apt, uses it as an ordinary account with the sandbox on, upgrades
 * it, removes it, installs it again. Needs Debian or a relative of it and root, changes the system it runs on (it takes off again what it
 * put on), so it runs only where CI is set or with --here; else it says SKIPPED aloud.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { openDisplay } from './lib/display.mjs';
import { electronEnvironment } from './lib/electron-command.mjs';
import { inProject } from './lib/paths.mjs';
import { endGroup, exitOf, killGroup, onStopRequest, spawnGroup } from './lib/process-group.mjs';
import { run, SetupError } from './lib/run.mjs';
import { packageJson, trialDebs } from './lib/trial-debs.mjs';

const report = inProject('test-results', 'installed.json');
const tools = ['apt-get', 'dpkg', 'useradd', 'setpriv'];

/** @returns {string | null} why it cannot be tried here */
const hindrance = () => {
  if (process.platform !== 'linux') return 'a deb is for Linux';
  if (process.getuid?.() !== 0) return 'only root may install';
  const missing = tools.filter(
    (tool) => !['/usr/sbin', '/usr/bin', '/sbin', '/bin'].some((at) => existsSync(`${at}/${tool}`)),
  );
  if (missing.length > 0) return `${missing.join(', ')} is not here`;
  if (!process.env['CI'] && !process.argv.includes('--here')) {
    return 'it installs on this very system: say --here if that is meant';
  }
  if (existsSync('/opt/GutSkinJournal'))
    return 'the program is installed here already, and in use perhaps';
  return null;
};

/** What the deb depends on has to come from somewhere. */
const canInstall = async (/** @type {string} */ deb) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const words = ['install', '-y', '-q', '--no-install-recommends', '--simulate', deb];
  if ((await run('apt-get', words, { env })).code === 0) return true;
  await run('apt-get', ['update', '-qq'], { env });
  return (await run('apt-get', words, { env })).code === 0;
};

const skip = (/** @type {string} */ reason) => {
  console.log(`\n*** SKIPPED: the installed program was not tried; ${reason}. ***\n`);
  writeFileSync(report, `${JSON.stringify({ skipped: reason })}\n`);
  return 0;
};

const tryInstalled = async () => {
  mkdirSync(inProject('test-results'), { recursive: true });
  rmSync(report, { force: true });
  const reason = hindrance();
  if (reason !== null) return skip(reason);
  const { present, next } = trialDebs(packageJson().version);
  const make = async (/** @type {readonly string[]} */ words) => {
    const { code } = await run(process.execPath, [inProject('scripts', 'package.mjs'), ...words], {
      echo: true,
    });
    if (code !== 0) throw new SetupError('The program could not be packaged (see above).');
  };
  if (!existsSync(present)) await make([]);
  if (!(await canInstall(present))) return skip('what it depends on cannot be had here');
  await make(['--next']);
  if (!existsSync(next)) throw new SetupError(`${next} was not made.`);

  const display = await openDisplay();
  const child = spawnGroup(
    process.execPath,
    [
      inProject('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      `--config=${inProject('tests', 'installed', 'playwright.config.ts')}`,
    ],
    { env: { ...electronEnvironment(display.env), GSJ_INSTALLED_REPORT: report } },
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
  process.exitCode = await tryInstalled();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
