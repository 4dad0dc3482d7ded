/** The program as it is handed out: it lets nobody in who starts it with words or an environment of their own. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { getConfig } from 'app-builder-lib/out/util/config/config.js';
import { filesInArchive } from '#tests/support/archive.ts';
import { packagedExecutable } from '#tests/support/electron-app.ts';
import { readFuses } from '#tests/support/fuses.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { processTree } from '#tests/support/processes.ts';
import { asReleased, start, type Released, type Started } from '#tests/support/released.ts';
import { electronExecutable, isRoot } from '../../../../scripts/lib/electron-command.mjs';
import { projectRoot } from '../../../../scripts/lib/paths.mjs';

let released: Released;
test.beforeAll(({}, { project }) => {
  test.skip(project.name !== 'packaged', 'only what is packaged can be handed out');
  test.skip(process.platform !== 'linux', 'elsewhere the archive is sealed and cannot be unmarked');
  released = asReleased();
});
test.afterAll(() => released?.remove());

const ordinary = (profileDir: string): string[] => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  `--user-data-dir=${profileDir}`,
];

const startReleased = (
  profileDir: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Started => start(released.executable, [...ordinary(profileDir), ...args], environment);

const refused =
  '--remote-debugging-port=0 --remote-debugging-pipe --inspect --inspect=0 --inspect-brk=0 --js-flags=--expose-gc ' +
  '--load-extension=/tmp --proxy-server=x:1 --renderer-cmd-prefix=/bin/echo --disable-web-security --log-net-log=/dev/null';

test('does not start with a way in, and touches nothing', async ({ profileDir }) => {
  for (const word of refused.split(' ')) {
    const { child, said, kill } = startReleased(profileDir, [word]);
    const patience = setTimeout(() => void kill(), 15_000);
    const [code] = (await once(child, 'exit')) as [number | null];
    clearTimeout(patience);
    expect(code, word).toBe(1);
    expect(said()).toContain(`The switch ${word.split('=')[0]} is not allowed.`);
    expect(said()).not.toMatch(/listening on/i);
    expect(existsSync(join(profileDir, 'safe'))).toBe(false);
  }
});

test('is no Node, takes no options of Node, and opens no port, whatever it is sent', async ({
  profileDir,
}) => {
  const trace = join(profileDir, 'i-was-here');
  const module = join(profileDir, 'stranger.cjs');
  const line = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`;
  writeFileSync(module, line);
  const asNode = { ELECTRON_RUN_AS_NODE: '1' };
  const withOptions = { NODE_OPTIONS: `--require=${module}` };

  // An Electron as it comes does both: so the trace would show.
  spawnSync(electronExecutable(), ['-e', line], { env: { ...process.env, ...asNode } });
  expect(existsSync(trace)).toBe(true);
  writeFileSync(trace, 'before');

  const running = startReleased(profileDir, ['-e', line], { ...asNode, ...withOptions });
  try {
    await expect.poll(running.said).toContain('is ready');
    expect(readFileSync(trace, 'utf8')).toBe('before');

    // With this signal Node would open its debugger.
    process.kill(running.child.pid ?? 0, 'SIGUSR1');
    await expect.poll(() => readdirSync(join(profileDir, 'logs'))).toContain('journal.log');
    expect(running.said()).not.toMatch(/Debugger listening/);
    expect(listeningSockets(running.child.pid ?? 0)).toEqual([]);
  } finally {
    await running.kill();
  }
});

test('runs its archive and nothing that is put beside it', async ({ profileDir }) => {
  const trace = join(profileDir, 'i-was-here');
  const beside = join(released.resources, 'app');
  mkdirSync(beside);
  writeFileSync(join(beside, 'package.json'), '{"name":"stranger","main":"main.js"}');
  writeFileSync(
    join(beside, 'main.js'),
    `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`,
  );
  const running = startReleased(profileDir);
  try {
    await expect.poll(running.said).toContain('is ready');
    expect(existsSync(trace)).toBe(false);
  } finally {
    await running.kill();
  }
});

test('has every switch set that electron-builder.yml names and this Electron knows', async () => {
  const { electronFuses = {} } = await getConfig(projectRoot, 'electron-builder.yml', null);
  const set = readFuses(packagedExecutable());
  expect(Object.keys(set).length).toBeGreaterThanOrEqual(7);
  expect(electronFuses).toMatchObject(set);
  // An Electron as it comes has them otherwise.
  expect(readFuses(electronExecutable())).toMatchObject({ runAsNode: true });
});

test('carries what was built, and no package, source or map beside it', () => {
  const files = filesInArchive(join(released.resources, 'app.asar'));
  expect(files).toEqual(
    expect.arrayContaining(['package.json', 'dist/main/index.cjs', 'dist/preload/index.cjs']),
  );
  const foreign = files.filter(
    (path) =>
      !/^(package\.json|resources\/icons\/[\dx]+\.png|dist\/(main|preload)\/index\.cjs|dist\/page\/(index\.html|assets\/[\w.-]+\.(js|css|woff2|svg|png)))$/.test(
        path,
      ),
  );
  expect(foreign).toEqual([]);
  expect(readdirSync(released.resources).toSorted()).toEqual(
    expect.arrayContaining(['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'app.asar', 'sbom.cdx.json']),
  );
  type Bill = { readonly bomFormat: string; readonly components: readonly { name: string }[] };
  const text = readFileSync(join(released.resources, 'sbom.cdx.json'), 'utf8');
  const { bomFormat, components } = JSON.parse(text) as Bill;
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name }) => name)).toEqual(
    // Of the page, of the main process, as a font, and what carries it all.
    expect.arrayContaining(['react', 'dexie', 'zod', 'hash-wasm', 'fraunces', 'electron']),
  );
});

test('the driven one has no developer tools to open', async ({ openJournal }) => {
  const { page } = await openJournal();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  for (const keys of ['Control+Shift+I', 'F12', 'Control+Shift+J', 'Control+Shift+C']) {
    await page.keyboard.press(keys);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { targetInfos } = await session.send('Target.getTargets');
  expect(targetInfos.map(({ url }) => url).filter((url) => !url.startsWith('app://'))).toEqual([]);
});

test('an ordinary account has the sandbox: the page runs with few calls of the system and no network of its own', async () => {
  // Root cannot have it, so root becomes nobody.
  const NOBODY = 65_534;
  const become = isRoot()
    ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
    : ['env'];
  const [command = '', ...before] = become;
  const { status } = spawnSync(command, [...before, 'test', '-x', released.executable]);
  test.skip(status !== 0, 'SKIPPED: this folder is closed to other accounts');
  const home = mkdtempSync(join(tmpdir(), 'gsj-sandboxed-'));
  if (isRoot()) chownSync(home, NOBODY, NOBODY);
  const running = start(
    command,
    [...before, released.executable, `--user-data-dir=${join(home, 'profile')}`],
    { HOME: home },
  );
  try {
    await expect.poll(running.said).toContain('is ready');
    const renderers = processTree(running.child.pid ?? 0).filter((pid) =>
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'),
    );
    expect(renderers).toHaveLength(1);
    const renderer = `/proc/${renderers[0]}`;
    // 2: a filter of calls.
    expect(readFileSync(`${renderer}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m);
    expect(readlinkSync(`${renderer}/ns/net`)).not.toBe(readlinkSync('/proc/self/ns/net'));
  } finally {
    await running.kill();
    rmSync(home, { recursive: true, force: true });
  }
});

/** Ports at which anybody of the program waits to be called, as the kernel lists them. */
function listeningSockets(root: number): readonly string[] {
  const LISTENING = '0A';
  const open = new Set(
    ['tcp', 'tcp6'].flatMap((kind) =>
      readFileSync(`/proc/net/${kind}`, 'utf8')
        .split('\n')
        .map((row) => row.trim().split(/\s+/))
        .filter(([, , , state]) => state === LISTENING)
        .map((columns) => `socket:[${columns[9]}]`),
    ),
  );
  return processTree(root).flatMap((pid) => {
    try {
      return readdirSync(`/proc/${pid}/fd`)
        .map((file) => readlinkSync(`/proc/${pid}/fd/${file}`))
        .filter((target) => open.has(target));
    } catch {
      // It ended meanwhile, and listens to nobody.
      return [];
    }
  });
}
