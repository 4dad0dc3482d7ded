import { LOGGED_TABLES, type LoggedRecord } from '@/domain/safety';
import type { JournalDb, StoredRecord } from './journal-db.ts';
import { createQueue } from './queue.ts';

/** How far the log was when these records were part of it. */
type LogPosition = { readonly logId: string; readonly sequence: number };

/** The only code that writes to IndexedDB. Writes keep their order. */
export type StoreWriter = {
  /** Resolves when the transaction is complete. */
  readonly put: (records: readonly LoggedRecord[], position: LogPosition | null) => Promise<void>;
  /** Like `put`, but leaves alone what the store has in a later version. */
  readonly fill: (records: readonly LoggedRecord[]) => Promise<void>;
  readonly setPosition: (position: LogPosition) => Promise<void>;
  readonly idle: () => Promise<void>;
};

export function createStoreWriter(db: JournalDb): StoreWriter {
  const queue = createQueue();

  const writeTo = (task: () => Promise<void>) =>
    queue.run(async () => {
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
    put: (records, position) =>
      writeTo(async () => {
        await putAll(records);
        if (position !== null) await putPosition(position);
      }),
    fill: (records) =>
      writeTo(async () => {
        const stored = await Promise.all(
          records.map(({ table, key }) => db.logged(table).get(key)),
        );
        await putAll(
          records.filter((record, index) => {
            const present = stored[index];
            return present === undefined || present.updatedAt <= record.updatedAt;
          }),
        );
      }),
    setPosition: (position) => writeTo(() => putPosition(position)),
    idle: queue.idle,
  };
}
