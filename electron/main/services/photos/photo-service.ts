import type { PhotoCondition } from '#electron/contract/photos.ts';
import type { Logger } from '../../lib/logger.ts';
import { createBreather } from '../safety-log/breather.ts';
import type { SafetyLog } from '../safety-log/safety-log.ts';
import { createNamedPhotos } from './named-photos.ts';
import type { PhotoStore } from './photo-store.ts';

type Parts = {
  readonly store: PhotoStore;
  readonly log: Logger;
  readonly now: () => Date;
  readonly openLog: () => Promise<Pick<SafetyLog, 'all'>>;
  /** Where else photos are kept, the place that is quickest to look at first. */
  readonly elsewhere: readonly ((wanted: ReadonlySet<string>) => AsyncIterable<Uint8Array>)[];
  /** Told which photos were removed, for whoever keeps copies of them. */
  readonly onRemoved: (hashes: readonly string[]) => void;
};

/** The photos of this profile, as the rest of the program needs them. */
export type PhotoService = {
  readonly store: PhotoStore;
  /** Brings a photo that is missing or damaged back from where there is a copy, and says how it is then. */
  readonly mend: (hash: string) => Promise<PhotoCondition>;
  /** For a quiet moment: brings back what entries name and is not there, and clears away what none names. Never rejects. */
  readonly keepHouse: () => Promise<void>;
};

export function createPhotoService({
  store,
  log,
  now,
  openLog,
  elsewhere,
  onRemoved,
}: Parts): PhotoService {
  async function bringBack(missing: ReadonlySet<string>): Promise<void> {
    const left = new Set(missing);
    for (const find of elsewhere) {
      if (left.size === 0) break;
      for await (const photo of find(left)) left.delete(await store.put(photo, null));
    }
    const count = missing.size - left.size;
    log.info('photos', `${count} of ${missing.size} missing photos came back`);
  }

  async function keepHouse(): Promise<void> {
    const named = createNamedPhotos(now());
    const breather = createBreather();
    // A log that cannot be read ends it here: what it may name is not known then.
    for await (const record of (await openLog()).all()) {
      named.add(record);
      if (breather.isDue()) await breather.rest();
    }
    const stored = new Set(await store.list());
    const missing = new Set([...named.hashes()].filter((hash) => !stored.has(hash)));
    if (missing.size > 0) await bringBack(missing);
    const removed = await store.clearAway(named.hashes());
    if (removed.length === 0) return;
    log.info('photos', `${removed.length} photos no entry names any more were removed`);
    onRemoved(removed);
  }

  return {
    store,
    mend: async (hash) => {
      const condition = await store.conditionOf(hash);
      if (condition === 'whole') return condition;
      try {
        await bringBack(new Set([hash]));
        return await store.conditionOf(hash);
      } catch (error) {
        log.warn('photos', 'a photo was not brought back', error);
        return condition;
      }
    },
    keepHouse: () =>
      keepHouse().catch((error: unknown) => log.warn('photos', 'nothing was cleared away', error)),
  };
}

const FIRST_MILLISECONDS = 20_000;
const DAILY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Well after the start, when nobody waits for the disk. */
export function schedulePhotoKeeping({ keepHouse }: PhotoService): void {
  setTimeout(() => {
    void keepHouse();
    setInterval(() => void keepHouse(), DAILY_MILLISECONDS).unref();
  }, FIRST_MILLISECONDS).unref();
}
