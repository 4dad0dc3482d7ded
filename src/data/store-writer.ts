import type { LoggedRecord } from '@/domain/safety';
import type { Entry } from '@/domain/entries';
import type { JournalDb, StoredSetting } from './journal-db.ts';
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
      await db.transaction('rw', db.entries, db.settings, db.meta, task);
    });

  async function putAll(records: readonly LoggedRecord[]): Promise<void> {
    const valuesOf = (table: LoggedRecord['table']) =>
      records.filter((record) => record.table === table).map(({ value }) => value);
    const settings = valuesOf('settings') as StoredSetting[];
    const entries = valuesOf('entries') as Entry[];
    if (settings.length > 0) await db.settings.bulkPut(settings);
    if (entries.length > 0) await db.entries.bulkPut(entries);
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
          records.map(({ table, key }) =>
            table === 'entries' ? db.entries.get(key) : db.settings.get(key),
          ),
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
