/**
 * Everything a fresh clone needs before the first command; needs nothing but Node itself.
 *   --display   a window is about to be opened: system libraries and a display are needed too
 */
import { ensureElectron } from './setup/electron.mjs';
import { ensureModules } from './setup/modules.mjs';
import { nodeVersionProblem } from './setup/node-version.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { SetupError } from './lib/run.mjs';

const display = process.argv.includes('--display');

try {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem) throw new SetupError(problem);
  await ensureModules();
  await ensureElectron({ needed: display });
  await ensureSystemLibraries({ display });
} catch (error) {
  const text = error instanceof SetupError ? error.message : error;
  console.error('[set-up]', text);
  process.exitCode = 1;
}
