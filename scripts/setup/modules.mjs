/** `npm ci`, but only when what is installed differs from package-lock.json. */
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../lib/paths.mjs';
import { npmCommand, run, say, SetupError } from '../lib/run.mjs';

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * npm leaves a copy of the lock inside node_modules as its last step, so comparing the two says
 * both that the last install finished and that it was of this very lock.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile | null} installed node_modules/.package-lock.json
 */
export const areModulesCurrent = (wanted, installed) => {
  if (!installed?.packages) return false;
  const wantedPackages = Object.entries(wanted.packages ?? {}).filter(([path]) => path !== '');
  const isPresent = wantedPackages.every(([path, { version, integrity, optional }]) => {
    const found = installed.packages?.[path];
    // Packages for other systems are in the lock but never on this disk.
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
  const wantedPaths = new Set(wantedPackages.map(([path]) => path));
  return isPresent && Object.keys(installed.packages).every((path) => wantedPaths.has(path));
};

/** @returns {LockFile | null} */
const readLock = (/** @type {string} */ path) => {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

export const ensureModules = async () => {
  const wanted = readLock(inProject('package-lock.json'));
  if (!wanted) throw new SetupError('package-lock.json is missing or damaged; get a fresh copy.');
  if (areModulesCurrent(wanted, readLock(inProject('node_modules', '.package-lock.json')))) return;

  say('Installing the packages named in package-lock.json (npm ci) …');
  const { command, args } = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { code, output } = await run(command, args);
  if (code !== 0) {
    throw new SetupError(`npm ci did not finish:\n${output.trim()}\nNothing else was changed.`);
  }
};
