/** Where things are, seen from the scripts. Plain Node: some of them run before `npm ci`. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** @param {...string} parts */
export const inProject = (...parts) => join(projectRoot, ...parts);

export const electronFolder = inProject('node_modules', 'electron');
export const electronDist = join(electronFolder, 'dist');

/** Written beside the stand-in Electron so that nothing mistakes it for the released one. */
export const trialMarkerName = '.for-trying-only.json';
