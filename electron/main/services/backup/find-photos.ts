import type { LogFs } from '../safety-log/ports.ts';
import { openBackup } from './open-backup.ts';

/** Looks through backups one after the other for photos; what cannot be opened or read is passed over. */
export async function* findPhotos(
  fs: LogFs,
  paths: readonly string[],
  wanted: ReadonlySet<string>,
): AsyncGenerator<Uint8Array> {
  const left = new Set(wanted);
  for (const path of paths) {
    if (left.size === 0) return;
    const backup = await openBackup(fs, path).catch(() => null);
    if (backup === null) continue;
    try {
      // By their own hash, one by one: a damaged one does not keep the others back.
      for (const hash of left) {
        const photos = backup.photos((candidate) => candidate === hash);
        const first = await photos.next().catch(() => null);
        if (first === null || first.done === true) continue;
        left.delete(hash);
        yield first.value;
      }
    } finally {
      await backup.close();
    }
  }
}
