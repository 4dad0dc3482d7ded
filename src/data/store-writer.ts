import { LOGGED_TABLES, type LoggedRecord } from '@/domain/safety';
import { fillStore } from './fill-store.ts';
import type { JournalDb, StoredRecord } from './journal-db.ts';
import { createQueue } from './queue.ts';
import { within } from './within.ts';

/** How far the log was when these records were part of it. */
type LogPosition = { readonly logId: string; readonly sequence: number };

/** The only code that writes to IndexedDB. Writes keep their order. */
export type StoreWriter = {
  /** Resolves when the transaction is complete. */
  readonly put: (records: readonly LoggedRecord[], position: LogPosition | null) => Promise<void>;
  /** Like `put`, but leaves alone what the store has in a later version, tells no list on screen of it, and lets the next write begin. */
  readonly fill: (records: readonly LoggedRecord[]) => Promise<void>;
  readonly setPosition: (position: LogPosition) => Promise<void>;
  readonly idle: () => Promise<void>;
};

/** Many times what a slow disk needs. The store keeps the order of what it was given, also of what nobody waits for any more. */
const LIMIT_MS = 10_000;
const LIMIT_PER_RECORD_MS = 10;

/** @param onStored told of records that may have changed, when they can be read */
export function createStoreWriter(
  db: JournalDb,
  onStored: (records: readonly LoggedRecord[]) => void = () => undefined,
): StoreWriter {
  const queue = createQueue();

  /** A store that hangs must not hold up everything that is written after it was put right. */
  const inTurn = (records: number, task: () => Promise<void>) =>
    queue.run(() => within(LIMIT_MS + records * LIMIT_PER_RECORD_MS, task()));

  const writeTo = (records: number, task: () => Promise<void>) =>
    inTurn(records, async () => {
      await db.transaction('rw', [...LOGGED_TABLES, 'meta'], task);
    });

  async function putAll(records: readonly LoggedRecord[]): Promise<void> {
    for (const table of LOGGED_TABLES) {
      const values = records.filter((record) => record.table === table).map(({ value }) => value);
      if (values.length > 0) await db.logged(table).bulkPut(values as StoredRecord[]);
    }
  }

  const putPosition = async (position: LogPosition): Promise<void> => {
    await db.meta.put({ key: 'followed-log', ...position });
  };

  return {
    put: async (records, position) => {
      await writeTo(records.length, async () => {
        await putAll(records);
        if (position !== null) await putPosition(position);
      });
      onStored(records);
    },
    fill: async (records) => {
      // In its turn it is begun; the store itself keeps the order of what was begun, so the next part is made ready meanwhile.
      const limit = LIMIT_MS + records.length * LIMIT_PER_RECORD_MS;
      const [filled] = await queue.run(async () => {
        const filling = within(limit, fillStore(db, records));
        filling.catch(() => undefined);
        return [filling] as const;
      });
      await filled;
      onStored(records);
    },
    setPosition: (position) => writeTo(1, () => putPosition(position)),
    idle: queue.idle,
  };
}
