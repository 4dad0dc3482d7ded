import { join } from 'node:path';
import type { LogFs } from '../safety-log/ports.ts';
import { isPhotoFolder, isPhotoName, PHOTOS_NAME } from './photo-files.ts';

/** Paths of the folders that hold photos. @param safe the folder of the safety log, or of its copy */
export async function photoFolders(fs: LogFs, safe: string): Promise<readonly string[]> {
  const home = join(safe, PHOTOS_NAME);
  const names = await fs.list(home);
  return names.filter(isPhotoFolder).map((name) => join(home, name));
}

/** Hashes, without a look into the files. */
export async function listPhotos(fs: LogFs, safe: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of await photoFolders(fs, safe)) {
    found.push(...(await fs.list(place)).filter(isPhotoName));
  }
  return found;
}
