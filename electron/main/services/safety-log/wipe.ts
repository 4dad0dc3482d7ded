import { join } from 'node:path';
import { ERASING_NAME } from './log-files.ts';
import type { LogParts } from './ports.ts';

/**
 * Removes everything in the folder. The mark goes first and is removed last, so that a deletion cut short
 * is finished at the next start instead of being mended.
 */
export async function wipe({ fs, folder }: LogParts): Promise<void> {
  const mark = join(folder, ERASING_NAME);
  await fs.makeFolder(folder);
  if ((await fs.sizeOf(mark)) === null) {
    await (await fs.open(mark, 'create')).close();
    await fs.syncFolder(folder);
  }
  for (const name of await fs.list(folder)) {
    if (name !== ERASING_NAME) await fs.remove(join(folder, name));
  }
  await fs.syncFolder(folder);
  await fs.remove(mark);
  await fs.syncFolder(folder);
}
