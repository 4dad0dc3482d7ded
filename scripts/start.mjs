/** `npm start`: builds when needed, opens the program, and leaves no process behind. */
import { buildIfNeeded } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { openElectron } from './lib/electron-command.mjs';
import { endGroup, exitOf, killGroup, onStopRequest } from './lib/process-group.mjs';
import { SetupError } from './lib/run.mjs';

const start = async () => {
  if (!(await buildIfNeeded())) throw new SetupError('The program could not be built (see above).');

  const display = await openDisplay();
  const electron = openElectron(display.env, process.argv.slice(2));
  onStopRequest(async () => {
    await endGroup(electron);
    await display.close();
  });

  const code = await exitOf(electron);
  killGroup(electron);
  await display.close();
  return code;
};

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
