/** How Electron is started here, for the person and for the tests alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { electronDist, electronFolder } from './paths.mjs';
import { spawnGroup } from './process-group.mjs';

export const electronExecutable = () =>
  join(electronDist, readFileSync(join(electronFolder, 'path.txt'), 'utf8').trim());

/**
 * @param {{ platform: string, isRoot: boolean, env: NodeJS.ProcessEnv }} machine
 * @returns {string[]}
 */
export const electronSwitches = ({ platform, isRoot, env }) => [
  // Chromium refuses to run its sandbox as root; an ordinary account keeps it.
  ...(platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
  ...(platform === 'linux' && !env['DISPLAY'] && env['WAYLAND_DISPLAY']
    ? ['--ozone-platform=wayland']
    : []),
];

/**
 * With this variable set Electron would run as plain Node and never open a window.
 * @param {NodeJS.ProcessEnv} env
 */
export const electronEnvironment = (env) => {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env;
  return rest;
};

export const isRoot = () => process.getuid?.() === 0;

const harmless = [
  /ERROR:.*(dbus|\bbus\.cc|object_proxy\.cc)/i,
  /Failed to connect to the bus/,
  /ERROR:.*(vaapi|viz_|gpu|gl_|angle|egl|command_buffer|sandbox_linux|x11_)/i,
  /libva error|DRI3|MESA-LOADER|libEGL warning/,
  /Gtk-(WARNING|Message)|dconf-WARNING/,
  /^\s*$/,
];

/** Lines Chromium prints on machines without a session bus or a graphics card. */
export const isHarmlessNoise = (/** @type {string} */ line) =>
  harmless.some((pattern) => pattern.test(line));

const sandboxHint = `The system does not let Chromium make its sandbox. Type this once, then start again:
  sudo chown root:root node_modules/electron/dist/chrome-sandbox
  sudo chmod 4755 node_modules/electron/dist/chrome-sandbox`;

/**
 * Opens the program in this folder; what it prints is passed on, without Chromium's noise.
 * @param {NodeJS.ProcessEnv} environment
 * @param {readonly string[]} [args]
 */
export const openElectron = (environment, args = []) => {
  const env = electronEnvironment(environment);
  const switches = electronSwitches({ platform: process.platform, isRoot: isRoot(), env });
  const electron = spawnGroup(electronExecutable(), [...switches, '.', ...args], {
    env,
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  const errors = /** @type {NodeJS.ReadableStream} */ (electron.stderr);
  createInterface({ input: errors }).on('line', (line) => {
    if (!isHarmlessNoise(line)) console.error(line);
    if (line.includes('SUID sandbox helper')) console.error(sandboxHint);
  });
  return electron;
};
