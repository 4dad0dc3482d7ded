import { Dexie } from 'dexie';
import { planReconciliation } from '@/domain/safety';
import type { ChangeLog } from './change-log.ts';
import { chunksOf } from './chunks.ts';
import { digestStore } from './digest-store.ts';
import { tellLiveQueries } from './fill-store.ts';
import { JournalDb, storeNameOf } from './journal-db.ts';
import { refillLog } from './mend.ts';
import { migrations } from './migrations/index.ts';
import { readFromStore } from './read-from-store.ts';
import type { StoreWriter } from './store-writer.ts';
import type { WritePath } from './write-path.ts';

/*
  A new shape is a new store: filled anew, and only when it holds everything does the one before it go. Killed at
  any step there is the old one, whole, or the new one, whole, and the next start goes on from there.
*/

/** A store of an earlier shape. */
type Predecessor = { readonly storeName: string; readonly shape: number };

/** Dexie counts in tens. */
const shapeOfVersion = (version: number): number => Math.floor(version / 10);

/**
 * The stores earlier versions of the program left, the latest first.
 * @throws Dexie.VersionError when a newer version has been here; nothing was touched
 */
async function findPredecessors(db: JournalDb): Promise<readonly Predecessor[]> {
  const { journalName, shape, name: present } = db;
  const databases = (db.engine?.indexedDB ?? indexedDB) as IDBFactory;
  // A browser that cannot say will tell when the store itself is opened.
  const stores = await databases.databases().catch(() => []);
  const found: Predecessor[] = [];
  for (const { name = '', version = 0 } of stores) {
    const named = shapeNamedBy(name, journalName);
    if (named === null || name === present) continue;
    const made = Math.max(named, shapeOfVersion(version));
    if (made > shape)
      throw new Dexie.VersionError('A newer version has made this journal a store.');
    found.push({ storeName: name, shape: made });
  }
  return found.sort((left, right) => right.shape - left.shape);
}

/** null: a store of something else. */
function shapeNamedBy(name: string, journalName: string): number | null {
  if (name === journalName) return 1;
  const beginning = storeNameOf(journalName, 0).slice(0, -1);
  const digits = name.startsWith(beginning) ? name.slice(beginning.length) : '';
  return /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : null;
}

async function withStore<T>(
  db: JournalDb,
  { storeName, shape }: Predecessor,
  work: (store: JournalDb) => Promise<T>,
): Promise<T> {
  const store = new JournalDb(db.journalName, migrations.slice(0, shape), db.engine, storeName);
  try {
    await store.open();
    return await work(store);
  } finally {
    store.close();
  }
}

type Parts = {
  readonly db: JournalDb;
  readonly log: ChangeLog | null;
  readonly writer: StoreWriter;
  readonly writePath: WritePath;
};

export type Succession = {
  /** @throws Dexie.VersionError when a newer version has been here; nothing was touched */
  readonly find: () => Promise<void>;
  /** Whether there is an earlier store whose place the present one takes. */
  readonly isDue: () => boolean;
  /**
   * With a log: what only an earlier store has, or has later, goes there, and is on the disk when this
   * resolves. Without one: straight into the present store, which keeps what it has in a later version.
   */
  readonly bequeath: () => Promise<void>;
  /** Deletes the earlier stores that were read whole. Only for when the present one holds everything. */
  readonly conclude: () => Promise<void>;
  /** Deletes all of them. */
  readonly erase: () => Promise<void>;
};

export function createSuccession({ db, log, writer, writePath }: Parts): Succession {
  let predecessors: readonly Predecessor[] = [];
  const bequeathed = new Set<Predecessor>();

  async function hand(store: JournalDb): Promise<void> {
    const rows = await digestStore(store);
    if (log === null) {
      for (const names of chunksOf(rows)) await writer.fill(await readFromStore(store, names));
      tellLiveQueries();
      return;
    }
    const { toLog } = planReconciliation(rows, await log.digest());
    for (const names of chunksOf(toLog)) await refillLog({ db: store, log, writePath }, names);
  }

  async function remove(predecessor: Predecessor): Promise<void> {
    await new Dexie(predecessor.storeName, db.engine).delete();
    bequeathed.delete(predecessor);
    predecessors = predecessors.filter((other) => other !== predecessor);
  }

  return {
    find: async () => {
      predecessors = await findPredecessors(db);
      bequeathed.clear();
    },
    isDue: () => predecessors.length > 0,
    bequeath: async () => {
      for (const predecessor of predecessors) {
        if (bequeathed.has(predecessor)) continue;
        await withStore(db, predecessor, hand);
        bequeathed.add(predecessor);
      }
    },
    conclude: async () => {
      for (const predecessor of bequeathed) await remove(predecessor);
    },
    erase: async () => {
      for (const predecessor of await findPredecessors(db).catch(() => []))
        await remove(predecessor);
    },
  };
}
