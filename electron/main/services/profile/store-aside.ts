import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { ProfilePaths } from '../../shell/profile-paths.ts';
import type { Shell } from '../../shell/shell.ts';
import { QUARANTINE_NAME } from '../safety-log/log-files.ts';
import { isDiskFull } from '../safety-log/log-failure.ts';

/** Chromium's own name for the folder of IndexedDB. */
export const STORE_FOLDER = 'IndexedDB';
const MARKER = 'set-store-aside';

type Places = Pick<ProfilePaths, 'folder' | 'safe'>;

/** A store that will not open is kept for whoever may yet make sense of it; the safety log fills a new one. */
export function setStoreAside({ profile, log }: Pick<Shell, 'profile' | 'log'>): void {
  try {
    moveStore(profile);
    log.warn('profile', 'the store would not open and was put into quarantine');
  } catch (error) {
    // Starting again would change nothing: there is no room to move it, or the start before could not either.
    const marker = join(profile.folder, MARKER);
    if (isDiskFull(error) || existsSync(marker)) throw error;
    // Chromium holds the files (on Windows nobody may move them then): the next start does it before Chromium begins.
    log.warn('profile', 'the store is held; starting again to put it aside', error);
    writeFileSync(marker, '');
    app.relaunch();
    app.exit(0);
  }
}

/** At the start, before Chromium opens anything: does what a running program could not. */
export function finishSettingAside(profile: Places): void {
  const marker = join(profile.folder, MARKER);
  if (!existsSync(marker)) return;
  try {
    moveStore(profile);
    rmSync(marker);
  } catch {
    // A full disk, say. The journal says that it did not open, which is better than no window at all.
  }
}

/** Under a dated name. */
export function quarantinePlace(safe: string): string {
  const stamp = new Date().toISOString().replaceAll(':', '-');
  return join(safe, QUARANTINE_NAME, `${STORE_FOLDER}-${stamp}`);
}

function moveStore({ folder, safe }: Places): void {
  const store = join(folder, STORE_FOLDER);
  if (!existsSync(store)) return;
  const place = quarantinePlace(safe);
  mkdirSync(dirname(place), { recursive: true });
  renameSync(store, place);
}
