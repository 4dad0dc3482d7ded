/**
 * `npm run silence`: proves that nothing leaves the program. It runs in a network of its own that looks online, with a packet capture on
 * the cable and strace around it (docs/security.md). Needs Linux, root, `ip`, `tcpdump` and `strace`; brings them by apt where it can, and
 * says SKIPPED aloud where it cannot. Further arguments are Playwright's own.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { electronEnvironment } from './lib/electron-command.mjs';
import { inProject } from './lib/paths.mjs';
import { endGroup, exitOf, killGroup, onStopRequest, spawnGroup } from './lib/process-group.mjs';
import { run, SetupError } from './lib/run.mjs';
import { figuresPath, silenceLines } from './silence/figures.mjs';
import { addresses, openNetwork } from './silence/network.mjs';

const results = inProject('test-results');
const report = join(results, 'silence.json');

/** Name of the tool, and of Debian's package with it. */
const tools = { ip: 'iproute2', tcpdump: 'tcpdump', strace: 'strace' };

const missingTools = () =>
  Object.keys(tools).filter(
    (tool) =>
      !['/usr/sbin', '/usr/bin', '/sbin', '/bin'].some((folder) => existsSync(join(folder, tool))),
  );

/** @returns {Promise<string | null>} why it cannot be tried here */
const hindrance = async () => {
  if (process.platform !== 'linux') return 'network namespaces are of Linux';
  if (process.getuid?.() !== 0) return 'only root may make a network of its own';
  const missing = missingTools();
  if (missing.length > 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    const packages = missing.map((tool) => tools[/** @type {keyof typeof tools} */ (tool)]);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  }
  const still = missingTools();
  if (still.length > 0) return `${still.join(', ')} cannot be had here`;
  const trial = `gsj-trial-${process.pid}`;
  try {
    // As the proof will need it, on a small scale: containers often forbid one or the other.
    for (const command of [
      `ip netns add ${trial}`,
      `ip -n ${trial} link add gsj0 type veth peer name gsj1`,
      `ip -n ${trial} -6 addr add ${addresses.inside.v6}/64 dev gsj0`,
      'strace -f -qq --seccomp-bpf -o /dev/null true',
    ]) {
      const [program = '', ...args] = command.split(' ');
      const { code, output } = await run(program, args);
      if (code !== 0) return `this does not work here: ${command} (${output.trim()})`;
    }
    return null;
  } finally {
    await run('ip', ['netns', 'del', trial]);
  }
};

const prove = async () => {
  mkdirSync(results, { recursive: true });
  for (const path of [report, figuresPath]) rmSync(path, { force: true });
  const reason = await hindrance();
  if (reason !== null) {
    console.log(`\n*** SKIPPED: that nothing leaves the program was not tried; ${reason}. ***\n`);
    writeFileSync(report, `${JSON.stringify({ skipped: reason })}\n`);
    return 0;
  }
  if (!(await buildIfNeeded())) throw new SetupError('The program could not be built (see above).');

  const display = await openDisplay();
  const network = await openNetwork();
  const folder = mkdtempSync(join(tmpdir(), 'gsj-silence-'));
  const resolver = join(folder, 'resolv.conf');
  writeFileSync(resolver, `nameserver ${addresses.world.v4}\n`);
  const close = async () => {
    await network.close();
    await display.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
  // The mount is seen by what runs in there only.
  const withResolver = 'mount --bind "$0" /etc/resolv.conf && exec "$@"';
  const child = spawnGroup(
    'ip',
    [
      ...`netns exec ${network.inside} sh -c`.split(' '),
      withResolver,
      resolver,
      process.execPath,
      playwright,
      'test',
      `--config=${inProject('tests', 'silence', 'playwright.config.ts')}`,
      ...process.argv.slice(2),
    ],
    {
      env: {
        ...electronEnvironment(display.env),
        GSJ_SILENCE_WORLD: network.world,
        GSJ_SILENCE_CABLE: network.cable,
        GSJ_SILENCE_REPORT: report,
        GSJ_SILENCE_FIGURES: figuresPath,
      },
    },
  );
  onStopRequest(async () => {
    await endGroup(child);
    await close();
  });
  const code = await exitOf(child);
  killGroup(child);
  await close();
  console.log('');
  for (const line of silenceLines()) console.log(line);
  return code;
};

try {
  process.exitCode = await prove();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
