/** A profile without a program: the real data layer and the real safety log, on a disk and in a store of memory. */
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { createJournal, type Journal } from '@/data/journal.ts';
import { openSafetyLog } from '#electron/main/services/safety-log/open-safety-log.ts';
import type { SafetyLog } from '#electron/main/services/safety-log/safety-log.ts';
import type { FixedClock } from '#tests/support/fixed-clock.ts';
import {
  memoryDisk,
  type MemoryDisk,
} from '#tests/unit/electron/main/services/safety-log/memory-disk.ts';

export type Profile = {
  disk: MemoryDisk;
  engine: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
  readonly clock: FixedClock;
  readonly newId: () => string;
};

export const newEngine = (): Profile['engine'] => ({ indexedDB: new IDBFactory(), IDBKeyRange });

export function newProfile(clock: FixedClock, newId: () => string): Profile {
  return { disk: memoryDisk(), engine: newEngine(), clock, newId };
}

export type Running = { readonly journal: Journal; readonly log: SafetyLog };

const silent = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  clear: () => undefined,
};

/** Small files, so that rotation and compaction happen all the time; nothing that waits for a clock. */
const limits = {
  segmentBytes: 6000,
  compactionBytes: 9000,
  snapshotPartBytes: 1500,
  headDelayMilliseconds: 0,
  ballastBytes: 0,
  floorBytes: 0,
};

/** A start, with the look every start takes. */
export async function startOn({ disk, engine, clock, newId }: Profile): Promise<Running> {
  const log = await openSafetyLog({
    folder: '/profile/safe',
    fs: disk.fs,
    now: () => new Date(clock.now()),
    newId,
    log: silent,
    limits,
    chromium: 114,
  });
  const journal = createJournal('journal', {
    clock,
    newId,
    engine,
    log: {
      append: ({ at, records }) => log.append({ at, records }),
      status: async () => log.status(),
      digest: async () => log.digest(),
      read: (names) => log.read(names),
    },
    onUnreadable: (id, reason) => {
      throw new Error(`${id} cannot be read: ${reason}`);
    },
  });
  await journal.open();
  await journal.mendIfNeeded(() => undefined);
  return { journal, log };
}

/** The record with this number, counted from now, is refused by the store. */
export function refuseStorePut(nth: number): { readonly stop: () => void } {
  const { prototype } = IDBObjectStore;
  const real = { put: Reflect.get(prototype, 'put'), add: Reflect.get(prototype, 'add') };
  let count = 0;
  for (const way of ['put', 'add'] as const) {
    prototype[way] = function (this: IDBObjectStore, ...args) {
      count += 1;
      if (count === nth) throw new DOMException('as told', 'UnknownError');
      return real[way].apply(this, args);
    };
  }
  return { stop: () => void Object.assign(prototype, real) };
}
