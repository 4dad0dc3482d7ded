import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readBundled } from './bundled.mjs';
import { electronDist, inProject, projectRoot } from './paths.mjs';
import { SetupError } from './run.mjs';
import { makeSbom } from './sbom.mjs';

const path = inProject('release', 'sbom.cdx.json');

const readJson = (/** @type {string} */ name) => JSON.parse(readFileSync(inProject(name), 'utf8'));

/** The one that is packed; before it was fetched, the one that would be. @param {import('./lock-audit.mjs').LockFile} lock */
const electronVersion = (lock) => {
  const file = join(electronDist, 'version');
  const version = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return version.trim().replace(/^v/, '') || lock.packages['node_modules/electron']?.version || '';
};

/** Of what is in dist/. @returns {{ path: string, count: number }} */
export const writeSbom = () => {
  const bundled = readBundled();
  if (bundled === null) throw new SetupError('Nothing is built yet: npm run build');
  const lock = readJson('package-lock.json');
  const { name, version, description, license } = readJson('package.json');
  const program = { name, version, description, license };
  const sbom = makeSbom({ lock, bundled, program, electron: electronVersion(lock) });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(sbom, null, 2)}\n`);
  return { path: relative(projectRoot, path), count: sbom.components.length };
};
