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
  /** Those that some backup has. */
  readonly findInBackups: (wanted: ReadonlySet<string>) => AsyncIterable<Uint8Array>;
};

/** The photos of this profile, as the rest of the program needs them. */
export type PhotoService = {
  readonly store: PhotoStore;
  /** Brings a photo that is missing or damaged back from a backup that has it, and says how it is then. */
  readonly mend: (hash: string) => Promise<PhotoCondition>;
  /** For a quiet moment: brings back what entries name and is not there, and clears away what none names. Never rejects. */
  readonly keepHouse: () => Promise<void>;
};

export function createPhotoService({
  store,
  log,
  now,
  openLog,
  findInBackups,
}: Parts): PhotoService {
  async function bringBack(missing: ReadonlySet<string>): Promise<void> {
    let count = 0;
    for await (const photo of findInBackups(missing)) {
      await store.put(photo, null);
      count += 1;
    }
    log.info('photos', `${count} of ${missing.size} missing photos came back from a backup`);
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
    if (removed > 0) log.info('photos', `${removed} photos no entry names any more were removed`);
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
