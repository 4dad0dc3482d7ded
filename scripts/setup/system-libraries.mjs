/** The libraries Electron needs from a Linux system, and a virtual display where there is none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronDist } from '../lib/paths.mjs';
import { run, say, SetupError } from '../lib/run.mjs';

const libraryPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libnotify4',
  'libsecret-1-0',
];

/** @param {string} lddOutput */
export const missingLibraries = (lddOutput) =>
  lddOutput
    .split('\n')
    .filter((line) => line.includes('=> not found'))
    .map((line) => line.trim().split(/\s+/)[0] ?? '');

/** @param {string} osRelease the text of /etc/os-release */
export const isDebianLike = (osRelease) =>
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease.replaceAll('"', ''));

/**
 * @param {{ hasMissingLibraries: boolean, needsVirtualDisplay: boolean, hasXvfb: boolean }} state
 * @returns {string[]} names as older Debian and Ubuntu know them
 */
export const packagesToInstall = ({ hasMissingLibraries, needsVirtualDisplay, hasXvfb }) => [
  ...(hasMissingLibraries ? libraryPackages : []),
  ...(needsVirtualDisplay && !hasXvfb ? ['xvfb', 'xauth'] : []),
];

/** @param {NodeJS.ProcessEnv} env */
export const hasDisplay = (env) => Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** Newer systems renamed some libraries (`libasound2t64`); ask apt which name it knows. */
const currentName = async (/** @type {string} */ name) => {
  const { code, output } = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`]);
  return code === 0 && output.includes('Package:') ? `${name}t64` : name;
};

/** @param {readonly string[]} packages */
const installWithApt = async (packages) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-qq'], { env });
  const names = await Promise.all(packages.map(currentName));
  say(`Installing what Electron needs from the system: ${names.join(' ')}`);
  const install = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    { env },
  );
  if (install.code !== 0) {
    const detail = `${update.code === 0 ? '' : update.output}${install.output}`.trim();
    throw new SetupError(`apt-get could not install them:\n${detail.slice(-3000)}`);
  }
};

const isOnPath = (/** @type {string} */ program) =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));

/** @param {{ display: boolean }} options `display`: a window is about to be opened */
export const ensureSystemLibraries = async ({ display }) => {
  if (process.platform !== 'linux' || !display) return;
  const linked = await run('ldd', [join(electronDist, 'electron')]);
  const missing = missingLibraries(linked.output);
  const packages = packagesToInstall({
    hasMissingLibraries: missing.length > 0,
    needsVirtualDisplay: !hasDisplay(process.env),
    hasXvfb: isOnPath('Xvfb'),
  });
  if (packages.length === 0) return;

  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const isDebian = isDebianLike(osRelease);
  if (isDebian && process.getuid?.() === 0) {
    await installWithApt(packages);
    return;
  }
  const what = missing.length > 0 ? `Missing libraries: ${missing.join(', ')}.` : 'No display.';
  if (!isDebian) {
    throw new SetupError(
      `${what} Install your system's packages for GTK 3, NSS, ALSA and GBM${packages.includes('xvfb') ? ', and Xvfb,' : ''} and run the same command again.`,
    );
  }
  const names = await Promise.all(packages.map(currentName));
  throw new SetupError(
    `${what} Type this, then run the same command again:\n  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`,
  );
};
