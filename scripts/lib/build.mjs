/** Builds only when a source has changed since the last build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPath } from './bundled.mjs';
import { inProject, projectRoot } from './paths.mjs';
import { run } from './run.mjs';

const sourceFolders = ['src', 'electron'];
const sourceFiles = ['vite.config.ts', 'package.json', 'package-lock.json'];
const outputs = ['dist/page/index.html', 'dist/main/index.cjs', 'dist/preload/index.cjs'];
const stampPath = 'dist/.build-stamp';

/** @param {string} folder @returns {string[]} */
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });

/**
 * Contents, not times: a copied or freshly cloned tree has new times and the same contents.
 * @param {string} root
 */
export const fingerprintOf = (root) => {
  const hash = createHash('sha256');
  const folders = sourceFolders.map((folder) => join(root, folder)).filter(existsSync);
  const files = sourceFiles.map((file) => join(root, file)).filter(existsSync);
  for (const path of [...folders.flatMap(filesBelow), ...files]) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
};

/** @param {string} root @param {string} fingerprint */
export const isBuildCurrent = (root, fingerprint) =>
  outputs.every((output) => existsSync(join(root, output))) &&
  existsSync(join(root, stampPath)) &&
  readFileSync(join(root, stampPath), 'utf8') === fingerprint;

/** For whoever writes into dist/ without building all of it. */
export const forgetBuild = () => {
  for (const path of [stampPath, bundledPath]) rmSync(inProject(path), { force: true });
};

/** @returns {Promise<boolean>} whether the build in dist/ is of the present sources */
export const build = async () => {
  // Taken before building: a file changed meanwhile must count as changed the next time.
  const fingerprint = fingerprintOf(projectRoot);
  forgetBuild();
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await run(process.execPath, [vite, 'build', '--app', '--logLevel=warn']);
  if (output.trim() !== '') console.log(output.trim());
  if (code !== 0) return false;
  mkdirSync(inProject('dist'), { recursive: true });
  writeFileSync(inProject(stampPath), fingerprint);
  return true;
};

/** @returns {Promise<boolean>} */
export const buildIfNeeded = async () => {
  if (isBuildCurrent(projectRoot, fingerprintOf(projectRoot))) return true;
  console.log('Building …');
  return build();
};
