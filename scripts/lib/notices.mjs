/** The text of THIRD-PARTY-NOTICES.txt, from the lock file and the licences the packages carry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, link?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 * @typedef {{ name: string, version: string, license: string, path: string }} Bundled
 */

const folderMark = 'node_modules/';

/**
 * Everything a person gets with the program: the production tree, never the tools.
 * @param {LockFile} lock
 * @returns {Bundled[]}
 */
export const bundledPackages = (lock) =>
  Object.entries(lock.packages)
    .filter(
      ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
    )
    // Types are read by the compiler and end there.
    .filter(([path]) => !path.includes(`${folderMark}@types/`))
    .map(([path, { version = '', license = '' }]) => ({
      name: path.slice(path.lastIndexOf(folderMark) + folderMark.length),
      version,
      license,
      path,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

const licenceFile = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;

/** @param {string} folder */
const licenceTextIn = (folder) =>
  readdirSync(folder)
    .filter((name) => licenceFile.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');

const rule = '-'.repeat(78);

const head = `Gut-Skin Journal is made with the work of others. These are the packages inside
it and their licences. Made by scripts/third-party-notices.mjs from
package-lock.json; do not edit by hand.

Electron and Chromium come with their own lists beside the program
(LICENSE.electron.txt, LICENSES.chromium.html).
`;

/**
 * @param {string} root the folder with package-lock.json and node_modules
 * @returns {string}
 */
export const makeNotices = (root) => {
  /** @type {LockFile} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, string[]>} one licence text, and everybody who uses that very text */
  const usersByText = new Map();
  for (const { name, version, license, path } of bundledPackages(lock)) {
    const folder = join(root, path);
    const text = existsSync(folder) ? licenceTextIn(folder) : '';
    const key =
      text || `(The package carries no licence file; its declared licence is ${license}.)`;
    usersByText.set(key, [...(usersByText.get(key) ?? []), `${name} ${version} (${license})`]);
  }
  const sections = [...usersByText].map(
    ([text, users]) => `${rule}\n${users.join('\n')}\n${rule}\n\n${text}\n`,
  );
  return [head, ...sections].join('\n');
};
