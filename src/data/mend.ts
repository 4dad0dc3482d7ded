import { LOGGED_TABLES, planReconciliation, summariseContent } from '@/domain/safety';
import type { ChangeLog, RecordName } from './change-log.ts';
import { chunksOf } from './chunks.ts';
import { digestStore } from './digest-store.ts';
import { fillFromLog } from './fill-from-log.ts';
import type { JournalDb } from './journal-db.ts';
import { readFromLog } from './read-from-log.ts';
import { readFromStore } from './read-from-store.ts';
import type { StoreWriter } from './store-writer.ts';
import { within } from './within.ts';
import type { WritePath } from './write-path.ts';

/** What had to be copied so that store and log hold the same again. */
export type MendReport = { readonly toStore: number; readonly toLog: number };

export type MendProgress = (done: number, total: number) => void;

type Parts = {
  readonly db: JournalDb;
  readonly log: ChangeLog;
  readonly writer: StoreWriter;
  readonly writePath: WritePath;
};

/** Whoever saves waits while a step between two commits is at work, so a store that hangs is not waited for. */
const STEP_LIMIT_MS = 10_000;

/** Cheap, for every start: has the store followed this very log to its end, and does it hold as many records? */
export async function isInStep({ db, log, writePath }: Parts): Promise<boolean> {
  const look = async (): Promise<boolean> => {
    const { logId, sequence, count } = await log.status();
    const followed = await db.meta.get('followed-log');
    if (followed?.logId !== logId || followed.sequence !== sequence) return false;
    let stored = 0;
    for (const table of LOGGED_TABLES) stored += await db.logged(table).count();
    return stored === count;
  };
  return writePath.between(() => within(STEP_LIMIT_MS, look()));
}

/**
 * Thorough, for a quiet moment: does every record in the store have the content the log has? `changed`
 * when something was saved during the look; the next one will tell.
 */
export async function compareContent({
  db,
  log,
  writePath,
}: Parts): Promise<'equal' | 'different' | 'changed'> {
  await writePath.settled();
  const before = await log.status();
  const content = summariseContent(await digestStore(db));
  const after = await log.status();
  if (before.sequence !== after.sequence) return 'changed';
  return content.count === after.count && content.hash === after.hash ? 'equal' : 'different';
}

/** Compares everything and copies what either side lacks. Commits may go on meanwhile. */
export async function mend(parts: Parts, onProgress: MendProgress): Promise<MendReport> {
  const { db, log, writer, writePath } = parts;
  // From here on the store follows again, so that nothing committed during the work is missed.
  writePath.resume();
  await writePath.settled();
  const plan = planReconciliation(await digestStore(db), await log.digest());
  const total = plan.toStore.length + plan.toLog.length;
  let done = 0;
  const progress = (count: number) => {
    done += count;
    onProgress(done, total);
  };

  let toLog = 0;
  for (const names of chunksOf(plan.toLog)) {
    toLog += await refillLog(parts, names);
    progress(names.length);
  }
  await fillFromLog(parts, plan.toStore, progress);
  const tellPosition = async (): Promise<void> => {
    await writer.idle();
    const { logId, sequence } = await log.status();
    await writer.setPosition({ logId, sequence });
  };
  await writePath.between(() => within(STEP_LIMIT_MS, tellPosition()));
  return { toStore: plan.toStore.length, toLog };
}

/** Between two commits, so that no newer version can slip into the log in front of the store's. */
export async function refillLog(
  { db, log, writePath }: Omit<Parts, 'writer'>,
  names: readonly RecordName[],
): Promise<number> {
  return writePath.between(async () => {
    const known = new Map(
      (await readFromLog(log, names)).map((record) => [nameOf(record), record.updatedAt]),
    );
    const records = (await within(STEP_LIMIT_MS, readFromStore(db, names))).filter((record) => {
      const logged = known.get(nameOf(record));
      return logged === undefined || logged < record.updatedAt;
    });
    if (records.length > 0) {
      const latest = records.reduce(
        (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
        '',
      );
      await log.append({ at: latest, records });
    }
    return records.length;
  });
}

function nameOf({ table, key }: RecordName): string {
  return `${table}/${key}`;
}
