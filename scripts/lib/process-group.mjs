/**
 * Starting a program so that all of it can be ended: Electron starts several processes, and ending
 * the first one by force would leave the others.
 */
import { spawn, spawnSync } from 'node:child_process';
import { projectRoot } from './paths.mjs';

const isWindows = process.platform === 'win32';
const politeMilliseconds = 4000;

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {import('node:child_process').StdioOptions} StdioOptions
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: StdioOptions }} [options]
 */
export const spawnGroup = (command, args, { env = process.env, stdio = 'inherit' } = {}) =>
  spawn(command, [...args], { cwd: projectRoot, env, stdio, detached: !isWindows });

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
const signalGroup = (child, signal) => {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in that group, which is what was wanted.
  }
};

/** Nothing of the group remains after this. @param {ChildProcess} child */
export const killGroup = (child) => signalGroup(child, 'SIGKILL');

/**
 * Asks the first process to close (it closes its own helpers and its window), then insists.
 * @param {ChildProcess} child
 * @returns {Promise<void>}
 */
export const endGroup = (child) =>
  new Promise((resolve) => {
    const finish = () => {
      killGroup(child);
      resolve();
    };
    if (child.exitCode !== null || child.signalCode !== null) {
      finish();
      return;
    }
    const insist = setTimeout(() => killGroup(child), politeMilliseconds);
    child.once('exit', () => {
      clearTimeout(insist);
      finish();
    });
    child.kill('SIGTERM');
  });

/**
 * The exit code a shell would show for a finished process.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export const exitCodeOf = (code, signal) => {
  if (code !== null) return code;
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
  return 128 + (numbers[/** @type {keyof typeof numbers} */ (signal)] ?? 0);
};

/** @param {ChildProcess} child @returns {Promise<number>} */
export const exitOf = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(exitCodeOf(code, signal)));
  });

/**
 * Calls `end` once when this process is asked to stop, and lets it finish before leaving.
 * @param {(signal: NodeJS.Signals) => Promise<void>} end
 */
export const onStopRequest = (end) => {
  let isEnding = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      void end(signal).finally(() => process.exit(exitCodeOf(null, signal)));
    });
  }
};
