import { dirname } from 'node:path';
import { errorCodeOf } from '../../lib/error-code.ts';
import type { LogFile, LogFs } from '../safety-log/ports.ts';

/** Left behind when the program ends in the middle; cleared away by the next backup. */
export const DRAFT_ENDING = '.part';

type Steps = {
  readonly write: (write: (bytes: Uint8Array) => Promise<void>) => Promise<void>;
  /** Of what was written, before it gets its name. */
  readonly check?: (draftPath: string) => Promise<void>;
};

/** A file of any size, in place only when it is whole and on the disk; until then it has another name. */
export async function writeSafely(fs: LogFs, path: string, { write, check }: Steps): Promise<void> {
  const draft = `${path}${DRAFT_ENDING}`;
  try {
    await fs.remove(draft);
    const file = await fs.open(draft, 'create');
    try {
      await write(appendTo(file));
      await file.datasync();
    } finally {
      await file.close();
    }
    await check?.(draft);
    await fs.rename(draft, path);
  } catch (error) {
    // What went wrong first is what is told.
    await fs.remove(draft).catch(() => undefined);
    throw error;
  }
  await syncFolder(fs, dirname(path));
}

function appendTo(file: LogFile): (bytes: Uint8Array) => Promise<void> {
  let position = 0;
  return async (bytes) => {
    await file.write(bytes, position);
    position += bytes.length;
  };
}

const NOT_POSSIBLE_HERE: ReadonlySet<string | undefined> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EPERM',
  'EISDIR',
]);

/** Drives of a network and some sticks cannot do this; the file is there all the same. */
async function syncFolder(fs: LogFs, folder: string): Promise<void> {
  try {
    await fs.syncFolder(folder);
  } catch (error) {
    if (!NOT_POSSIBLE_HERE.has(errorCodeOf(error))) throw error;
  }
}
