import { rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { EMERGENCY_BYTES } from './disk-room.ts';
import { BALLAST_NAME } from './log-files.ts';

/** Whether Chromium can be expected to open, write and mend its store on the disk of this folder. */
export function hasRoomForStore(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= EMERGENCY_BYTES;
  } catch {
    // A disk that does not tell, or no folder yet.
    return true;
  }
}

/** Before Chromium begins: on a full disk it could not even read its store. The log makes the ballast again. */
export function giveBallastBackEarly(safe: string): void {
  if (hasRoomForStore(safe)) return;
  try {
    rmSync(join(safe, BALLAST_NAME), { force: true });
  } catch {
    // What is left to try the log tries.
  }
}
