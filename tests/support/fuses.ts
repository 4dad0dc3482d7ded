/** The switches inside an Electron executable, as they stand there. */
import { readFileSync } from 'node:fs';

/** Where the switches are found: this text, then a version, how many there are, and one character for each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order Electron gave them, under the names of electron-builder. */
const NAMES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

export type FuseName = (typeof NAMES)[number];

/** Those the executable knows; an older Electron knows fewer. */
export function readFuses(executable: string): Partial<Record<FuseName, boolean>> {
  const bytes = readFileSync(executable);
  const at = bytes.indexOf(SENTINEL, 0, 'latin1');
  if (at === -1) throw new Error('There are no switches in this executable.');
  const [version, count = 0] = bytes.subarray(at + SENTINEL.length);
  if (version !== 1) throw new Error(`Switches of a version nobody knows here: ${version}`);
  const states = bytes.toString(
    'latin1',
    at + SENTINEL.length + 2,
    at + SENTINEL.length + 2 + count,
  );
  const known = NAMES.map((name, index) => [name, states[index]] as const);
  return Object.fromEntries(
    known
      .filter(([, state]) => state === '0' || state === '1')
      .map(([name, state]) => [name, state === '1']),
  );
}
