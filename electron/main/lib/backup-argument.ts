import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXTENSION = '.gsj';

/**
 * The backup named in the words a program is started with, as an absolute path. Switches, web addresses and other files are
 * passed over. Some desktops hand over a `file:` address instead of a path.
 */
export function backupArgument(words: readonly string[], folder: string): string | undefined {
  for (const word of words.toReversed()) {
    const path = word.startsWith('file:') ? pathOf(word) : word;
    const isOther =
      path === undefined ||
      path.startsWith('-') ||
      path.includes('\0') ||
      !path.toLowerCase().endsWith(EXTENSION) ||
      /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
    if (!isOther) return isAbsolute(path) ? path : resolve(folder, path);
  }
  return undefined;
}

function pathOf(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    // On another computer, or not an address at all.
    return undefined;
  }
}
