import { dirname, join } from 'node:path';
import { metadataIn, PHOTO_LIMIT_BYTES, sniffPicture } from '@/domain/photos';
import type { PhotoCondition } from '#electron/contract/photos.ts';
import type { DiskRoom } from '../safety-log/disk-room.ts';
import { sha256 } from '../safety-log/frame.ts';
import { DRAFT_ENDING, QUARANTINE_NAME, readWhole, writeWhole } from '../safety-log/log-files.ts';
import { isDiskFull, LogFailure } from '../safety-log/log-failure.ts';
import type { LogParts } from '../safety-log/ports.ts';
import { createQueue } from '../safety-log/queue.ts';
import { listPhotos, photoFolders } from './list-photos.ts';
import {
  hashOfThumb,
  isDraft,
  isPhotoName,
  PHOTOS_NAME,
  placeOf,
  quarantineEndingOf,
  thumbNameOf,
} from './photo-files.ts';
import { readMarks, writeMarks } from './photo-marks.ts';
import { planRemoval } from './plan-removal.ts';

/** What was handed in is not a photo as we keep them. */
export class NotAPhotoError extends Error {
  override readonly name = 'NotAPhotoError';
}

export type PhotoStore = {
  /**
   * Resolves with the hash when the photo is on the disk; one that is there already is only looked at.
   * @throws NotAPhotoError, LogFailure `disk-full`, or what the system says
   */
  readonly put: (photo: Uint8Array, thumb: Uint8Array | null) => Promise<string>;
  /** null: it is not there, or was damaged and lies in quarantine now. */
  readonly read: (hash: string) => Promise<Buffer | null>;
  /** null: none, or not as it was made. It can always be made anew. */
  readonly readThumb: (hash: string) => Promise<Buffer | null>;
  readonly putThumb: (hash: string, thumb: Uint8Array) => Promise<void>;
  readonly conditionOf: (hash: string) => Promise<PhotoCondition>;
  /** Hashes, without a look into the files. */
  readonly list: () => Promise<readonly string[]>;
  readonly withoutThumb: (limit: number) => Promise<readonly string[]>;
  /** Removes what was begun and never ended, and what no entry has named for long. Tells which photos went. */
  readonly clearAway: (named: ReadonlySet<string>) => Promise<readonly string[]>;
};

type Parts = Pick<LogParts, 'fs' | 'folder' | 'now' | 'log'> & {
  readonly openLog: () => Promise<{ readonly room: Pick<DiskRoom, 'has' | 'releaseBallast'> }>;
};

const CHECKSUM_BYTES = 32;

/** Photos as files under the hash of their content; what is read is what was written, or nothing. */
export function createPhotoStore({ fs, folder, now, log, openLog }: Parts): PhotoStore {
  const queue = createQueue();
  const home = join(folder, PHOTOS_NAME);

  async function write(place: string, name: string, bytes: Uint8Array): Promise<void> {
    const { room } = await openLog();
    if (!(await room.has(bytes.length))) {
      throw new LogFailure('disk-full', 'There is too little room on the disk.');
    }
    try {
      const isNew = (await fs.sizeOf(place)) === null;
      await fs.makeFolder(place);
      await writeWhole(fs, place, name, bytes);
      if (!isNew) return;
      for (const above of [dirname(place), folder]) await fs.syncFolder(above);
    } catch (error) {
      await fs.remove(join(place, `${name}${DRAFT_ENDING}`)).catch(() => undefined);
      if (!isDiskFull(error)) throw error;
      await room.releaseBallast();
      throw new LogFailure('disk-full', 'The photo was not written.', { cause: error });
    }
  }

  /** What lies there, and whether it is what its name says. */
  async function look(
    hash: string,
  ): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean } | null> {
    const bytes = await readWhole(fs, placeOf(folder, hash).photo);
    return bytes === null ? null : { bytes, isWhole: hashOf(bytes) === hash };
  }

  /** Moved, not copied: there may be no room for a second one. */
  async function setAside(hash: string): Promise<void> {
    const found = await look(hash);
    if (found === null || found.isWhole) return;
    const quarantine = join(folder, QUARANTINE_NAME);
    const { photo, folder: place } = placeOf(folder, hash);
    const name = `${now().toISOString().slice(0, 10)}-${hashOf(found.bytes).slice(0, 12)}`;
    await fs.makeFolder(quarantine);
    await fs.rename(photo, join(quarantine, `${name}${quarantineEndingOf(hash)}`));
    for (const changed of [quarantine, place, folder]) await fs.syncFolder(changed);
    log.warn('photos', 'a damaged photo was put into quarantine');
  }

  async function read(hash: string): Promise<Buffer | null> {
    const found = await look(hash);
    if (found === null || found.isWhole) return found?.bytes ?? null;
    await queue
      .run(() => setAside(hash))
      .catch((error: unknown) => log.error('photos', 'a damaged photo stays where it is', error));
    return null;
  }

  async function writeThumb(hash: string, thumb: Uint8Array): Promise<void> {
    const { folder: place } = placeOf(folder, hash);
    await write(place, thumbNameOf(hash), Buffer.concat([sha256(thumb), thumb]));
  }

  async function removeLeftovers(place: string): Promise<void> {
    const names = await fs.list(place);
    const photos = new Set(names.filter(isPhotoName));
    for (const name of names) {
      const ofThumb = hashOfThumb(name);
      const isLeft = isDraft(name) || (ofThumb !== null && !photos.has(ofThumb));
      if (isLeft) await fs.remove(join(place, name));
    }
  }

  return {
    put: async (photo, thumb) => {
      expectPhoto(photo);
      const hash = hashOf(photo);
      return queue.run(async () => {
        const found = await look(hash);
        if (found !== null && !found.isWhole) await setAside(hash);
        if (found?.isWhole !== true) await write(placeOf(folder, hash).folder, hash, photo);
        const { [hash]: mark, ...others } = await readMarks(fs, home);
        if (mark !== undefined) await writeMarks(fs, home, others);
        if (thumb !== null) {
          // The photo is there; the small form can be made anew.
          await writeThumb(hash, thumb).catch((error: unknown) => {
            log.warn('photos', 'a small form was not written', error);
          });
        }
        return hash;
      });
    },
    read,
    readThumb: async (hash) => {
      const bytes = await readWhole(fs, placeOf(folder, hash).thumb);
      if (bytes === null) return null;
      const thumb = bytes.subarray(CHECKSUM_BYTES);
      return sha256(thumb).equals(bytes.subarray(0, CHECKSUM_BYTES)) ? thumb : null;
    },
    putThumb: (hash, thumb) =>
      queue.run(async () => {
        const isThere = (await fs.sizeOf(placeOf(folder, hash).photo)) !== null;
        if (isThere) await writeThumb(hash, thumb);
      }),
    conditionOf: async (hash) => {
      if ((await read(hash)) !== null) return 'whole';
      const kept = await fs.list(join(folder, QUARANTINE_NAME));
      return kept.some((name) => name.endsWith(quarantineEndingOf(hash))) ? 'damaged' : 'missing';
    },
    list: () => listPhotos(fs, folder),
    withoutThumb: async (limit) => {
      const found: string[] = [];
      for (const place of await photoFolders(fs, folder)) {
        const names = new Set(await fs.list(place));
        for (const name of names) {
          if (isPhotoName(name) && !names.has(thumbNameOf(name))) found.push(name);
          if (found.length === limit) return found;
        }
      }
      return found;
    },
    clearAway: (named) =>
      queue.run(async () => {
        for (const place of await photoFolders(fs, folder)) await removeLeftovers(place);
        const former = await readMarks(fs, home);
        const plan = planRemoval({
          stored: await listPhotos(fs, folder),
          named,
          since: former,
          now: now(),
        });
        for (const hash of plan.remove) {
          const { photo, thumb } = placeOf(folder, hash);
          await fs.remove(thumb);
          await fs.remove(photo);
        }
        if (JSON.stringify(plan.since) !== JSON.stringify(former)) {
          await fs.makeFolder(home);
          await writeMarks(fs, home, plan.since);
        }
        return plan.remove;
      }),
  };
}

const hashOf = (bytes: Uint8Array): string => sha256(bytes).toString('hex');

/** Nothing but WebP and JPEG ever gets in, and nothing with a place, a name or a camera in it. */
function expectPhoto(bytes: Uint8Array): void {
  const type = sniffPicture(bytes)?.type;
  const isOfOurs = type === 'webp' || type === 'jpeg';
  if (!isOfOurs || bytes.length > PHOTO_LIMIT_BYTES)
    throw new NotAPhotoError('not a photo of ours');
  const found = metadataIn(bytes);
  if (found.length > 0) throw new NotAPhotoError(`there is more in it: ${found.join(', ')}`);
}
