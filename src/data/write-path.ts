import type { LoggedRecord } from '@/domain/safety';
import type { Change, RecordChange } from './change.ts';
import type { ChangeLog } from './change-log.ts';
import { createQueue } from './queue.ts';
import { keyOfRecord } from './record-key.ts';
import type { StoreWriter } from './store-writer.ts';
import { within } from './within.ts';
import { WriteError, writeErrorFrom } from './write-error.ts';

/** A write to the store that takes longer is given up; the log has the change. */
const STORE_LIMIT_MS = 3000;

/** For so long "Saved" waits for the store, too, so that as a rule two places hold what was acknowledged. */
const STORE_PATIENCE_MS = 500;

export type WritePath = {
  /**
   * With a log: resolves when the change is in the log and on the disk, and the store has followed or is taking
   * its time over it. Without one: when the store's transaction is complete. A rejected promise (`WriteError`) means nothing was changed.
   */
  readonly commit: (records: readonly RecordChange[]) => Promise<Change>;
  /** Runs something between two commits, so that none happens meanwhile. */
  readonly between: <T>(task: () => Promise<T>) => Promise<T>;
  /** Lets the store follow again after it was mended. */
  readonly resume: () => void;
  /** Resolves when the store has everything the log was given. */
  readonly settled: () => Promise<void>;
};

export function createWritePath({
  log,
  writer,
  at,
  onStale,
}: {
  readonly log: ChangeLog | null;
  readonly writer: StoreWriter;
  /** ISO 8601, now */
  readonly at: () => string;
  /** The store could not follow. It is written to no more until `resume`: retries after a failed write are what damages it. */
  readonly onStale: (reason: unknown) => void;
}): WritePath {
  const queue = createQueue();
  let logId: string | null = null;
  let isStale = false;

  async function commitToStore(records: readonly LoggedRecord[]): Promise<void> {
    try {
      await writer.put(records, null);
    } catch (error) {
      throw writeErrorFrom(error);
    }
  }

  async function commitToLog(
    changeLog: ChangeLog,
    records: readonly LoggedRecord[],
  ): Promise<{ readonly following: Promise<void> }> {
    let sequence: number;
    try {
      logId ??= (await changeLog.status()).logId;
      ({ sequence } = await changeLog.append({ at: at(), records }));
    } catch (error) {
      throw logErrorFrom(error);
    }
    if (isStale) return { following: Promise.resolve() };
    const put = within(STORE_LIMIT_MS, writer.put(records, { logId, sequence }));
    // Saved is saved: the store's trouble is not the person's.
    const following = put.catch((error: unknown) => {
      if (isStale) return;
      isStale = true;
      onStale(error);
    });
    return { following };
  }

  return {
    commit: async (changes) => {
      if (changes.length === 0) return { records: [] };
      const records = changes.map(loggedRecordOf);
      if (log === null) {
        await queue.run(() => commitToStore(records));
        return { records: changes };
      }
      const { following } = await queue.run(() => commitToLog(log, records));
      // Outside the queue: the next change need not wait for this one's store.
      await within(STORE_PATIENCE_MS, following).catch(() => undefined);
      return { records: changes };
    },
    between: queue.run,
    resume: () => {
      isStale = false;
    },
    settled: async () => {
      await queue.idle();
      await writer.idle();
    },
  };
}

function loggedRecordOf({ table, after }: RecordChange): LoggedRecord {
  const { updatedAt } = after;
  // Plain JSON data, as the log keeps it: a property that is there but undefined would differ from one that is not.
  const value: unknown = JSON.parse(JSON.stringify(after));
  return { table, key: keyOfRecord(after), updatedAt, value };
}

function logErrorFrom(cause: unknown): WriteError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'disk-full') return new WriteError('disk-full', { cause });
  if (code === 'log-stopped' || code === 'slow-disk') return new WriteError('stopped', { cause });
  return new WriteError('failed', { cause });
}
