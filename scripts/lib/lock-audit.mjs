/** What package-lock.json must never come to hold; no network is needed to see it. */

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, license?: string, link?: boolean, hasInstallScript?: boolean, dev?: boolean, devOptional?: boolean, optional?: boolean, dependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ lockfileVersion?: number, packages: Record<string, LockedPackage> }} LockFile
 */

/** May be handed on with the program, with no duty but to name it (THIRD-PARTY-NOTICES.txt does). */
const shippedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);

/** Tools stay here; these say how changes of the tool itself are to be handed on. */
const toolLicences = new Set([
  ...shippedLicences,
  'BlueOak-1.0.0',
  'MPL-2.0',
  'Python-2.0',
  'WTFPL',
]);

/** They are never run (npm 11 asks first, and nobody here says yes): known, so that a new one is noticed. */
const knownInstallScripts = new Set(['electron-winstaller']);

const publicRegistry = 'https://registry.npmjs.org/';

/** @param {string} path @returns {string} the name of the package that lies at this path of the lock */
export const packageNameOf = (path) =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** @param {LockedPackage} locked */
export const isShipped = ({ dev, devOptional, optional }) => !dev && !devOptional && !optional;

/**
 * @param {string} expression as SPDX writes it, e.g. `(MIT OR CC0-1.0)`
 * @param {ReadonlySet<string>} allowed
 */
const fits = (expression, allowed) =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((name) => allowed.has(name.trim())));

/** @param {LockedPackage} locked @param {string} path @returns {string[]} */
const problemsOf = (locked, path) => {
  const { version, resolved, integrity, license, link, hasInstallScript } = locked;
  const name = packageNameOf(path);
  const problems = [];
  if (!path.includes('node_modules/') || link) problems.push('is a folder and no package');
  if (!version || !/^\d+\.\d+\.\d+/.test(version))
    problems.push(`has no plain version: ${version}`);
  if (!integrity || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)) {
    problems.push('has no sha512 to be checked against');
  }
  if (resolved !== undefined && !resolved.startsWith(publicRegistry)) {
    problems.push(`comes from elsewhere: ${resolved}`);
  }
  if (!license || !fits(license, isShipped(locked) ? shippedLicences : toolLicences)) {
    problems.push(`has a licence that nobody has agreed to yet: ${license}`);
  }
  if (hasInstallScript && !knownInstallScripts.has(name)) {
    problems.push('wants to run a script when it is installed');
  }
  return problems.map((problem) => `${path} ${problem}`);
};

const plainRange = /^(?:npm:@?[\w./-]+@)?[\^~<>=|*x\d\s.,-]+(?:[a-z][\w.]*)?/i;

/**
 * @param {LockFile} lock
 * @returns {string[]} one line for each thing that is not as it should be
 */
export const auditLock = (lock) => {
  const problems = lock.lockfileVersion === 3 ? [] : [`lockfileVersion ${lock.lockfileVersion}`];
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path !== '') problems.push(...problemsOf(locked, path));
    for (const [name, range] of Object.entries(locked.dependencies ?? {})) {
      if (
        /[:/]/.test(range.replace(/^npm:/, '').replace(/@[\w.-]+\//, '')) ||
        !plainRange.test(range)
      ) {
        problems.push(`${path || 'the program'} wants ${name} from ${range}`);
      }
    }
  }
  return problems;
};
