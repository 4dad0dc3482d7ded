import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Shell } from '../../shell/shell.ts';
import { QUARANTINE_NAME } from '../safety-log/log-files.ts';
import { nodeFs } from '../safety-log/node-fs.ts';
import { quarantinePlace, STORE_FOLDER } from './store-aside.ts';

/** The first ones tell what happened; more of a store that is damaged again and again would fill the disk. */
const MOST_COPIES = 3;
const MEGABYTE = 1024 * 1024;
const ROOM_LEFT_BYTES = 128 * MEGABYTE;

/**
 * Copies the page's store while Chromium has it open, for whoever may yet make sense of it: it cannot be read, and is
 * about to be made anew from the safety log. Never rejects; putting the journal right does not wait for it.
 * @returns whether there is a copy now
 */
export async function keepStore({
  profile,
  log,
}: Pick<Shell, 'profile' | 'log'>): Promise<boolean> {
  const store = join(profile.folder, STORE_FOLDER);
  const place = quarantinePlace(profile.safe);
  try {
    const copies = (await nodeFs.list(join(profile.safe, QUARANTINE_NAME))).filter((name) =>
      name.startsWith(STORE_FOLDER),
    );
    if (copies.length >= MOST_COPIES) return false;
    if ((await nodeFs.freeBytes(profile.folder)) < (await bytesIn(store)) + ROOM_LEFT_BYTES) {
      return false;
    }
    await nodeFs.makeFolder(dirname(place));
    await copyFolder(store, place);
    log.warn('profile', 'the store could not be read; a copy of it is in quarantine');
    return true;
  } catch (error) {
    log.warn('profile', 'the store could not be copied into quarantine', error);
    return false;
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    // Its lock is Chromium's, and holds nothing.
    if (entry.name === 'LOCK') continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, target);
    else await unlessGone(copyFile(source, target));
  }
}

async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += await bytesIn(path);
    else bytes += (await unlessGone(stat(path)))?.size ?? 0;
  }
  return bytes;
}

/** Chromium is at work on the files meanwhile, and takes some away. */
async function unlessGone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
