/** A virtual display for machines without one: our own Xvfb, ended together with us. */
import { hasDisplay } from '../setup/system-libraries.mjs';
import { endGroup, spawnGroup } from './process-group.mjs';
import { SetupError } from './run.mjs';

const startMilliseconds = 10_000;

/**
 * @typedef {{ env: NodeJS.ProcessEnv, close: () => Promise<void>, isVirtual: boolean }} Display
 */

/** @returns {Promise<Display>} */
const startVirtual = () =>
  new Promise((resolve, reject) => {
    // `-displayfd` lets the server choose a free number and say which: no race between two runs.
    const server = spawnGroup(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const fail = (/** @type {string} */ reason) => {
      void endGroup(server);
      reject(new SetupError(`The virtual display (Xvfb) did not start: ${reason}`));
    };
    const timer = setTimeout(() => fail('no answer'), startMilliseconds);
    server.once('error', (error) => {
      clearTimeout(timer);
      reject(new SetupError(`The virtual display (Xvfb) did not start: ${error.message}`));
    });
    server.once('exit', () => {
      clearTimeout(timer);
      fail('it ended at once');
    });
    const numberPipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    numberPipe.once('data', (chunk) => {
      clearTimeout(timer);
      resolve({
        env: { ...process.env, DISPLAY: `:${String(chunk).trim()}` },
        close: () => endGroup(server),
        isVirtual: true,
      });
    });
  });

/** @returns {Promise<Display>} */
export const openDisplay = async () => {
  if (process.platform !== 'linux' || hasDisplay(process.env)) {
    return { env: { ...process.env }, close: async () => undefined, isVirtual: false };
  }
  console.log('No display found: the window opens on a virtual one (Xvfb).');
  return startVirtual();
};
