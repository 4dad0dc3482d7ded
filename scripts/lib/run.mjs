/** Running other programs from the scripts: one place for the quirks of npm and of Windows. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './paths.mjs';

/**
 * @typedef {{ code: number, output: string }} RunResult
 */

/**
 * Runs a program to its end. Its output is always collected; `echo` also shows it while it runs.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ echo?: boolean, cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<RunResult>}
 */
export const run = (command, args, { echo = false, cwd = projectRoot, env = process.env } = {}) =>
  new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (echo) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
      if (echo) process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }));
  });

/**
 * The command line that runs npm itself. Under `npm run` its own script is known; otherwise the
 * copy beside Node is tried, because on Windows `npm` is a batch file that cannot be spawned.
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[] }}
 */
export const npmCommand = (args) => {
  const besideNode = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [process.env['npm_execpath'], besideNode].find(
    (candidate) => candidate?.endsWith('npm-cli.js') && existsSync(candidate),
  );
  return script
    ? { command: process.execPath, args: [script, ...args] }
    : { command: 'npm', args: [...args] };
};

/** A message for the person at the keyboard; every line of the set-up begins the same way. */
export const say = (/** @type {string} */ text) => process.stdout.write(`[set-up] ${text}\n`);

/** Thrown for anything the person has to know about; shown without a stack. */
export class SetupError extends Error {}
