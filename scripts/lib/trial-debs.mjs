/** The debs that are made for trying: of this version, and of the next for an upgrade. */
import { readFileSync } from 'node:fs';
import { nextVersion } from './package-plan.mjs';
import { inProject } from './paths.mjs';

/** @returns {{ version: string }} */
export const packageJson = () => JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

const architectures = { x64: 'amd64', arm64: 'arm64' };

/** @param {string} version */
export const trialDebs = (version) => {
  const architecture = architectures[/** @type {'x64' | 'arm64'} */ (process.arch)];
  const name = (/** @type {string} */ of) =>
    `GutSkinJournal-${of}-linux-${architecture}-for-trying-only.deb`;
  const later = nextVersion(version);
  return {
    present: inProject('release', name(version)),
    next: inProject('release', 'next', name(later)),
    versions: { present: version, next: later },
  };
};
