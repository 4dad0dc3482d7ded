import type { LoggedRecord } from '@/domain/safety';
import type { RecordName } from './change-log.ts';
import type { JournalDb } from './journal-db.ts';
import { keyOfRecord } from './record-key.ts';

/** Records by name as the log keeps them; those the store does not have are left out. */
export async function readFromStore(
  db: JournalDb,
  names: readonly RecordName[],
): Promise<readonly LoggedRecord[]> {
  const found: LoggedRecord[] = [];
  for (const table of db.loggedTables()) {
    const keys = names.filter((name) => name.table === table).map(({ key }) => key);
    for (const value of await db.logged(table).bulkGet(keys)) {
      if (value === undefined) continue;
      found.push({ table, key: keyOfRecord(value), updatedAt: value.updatedAt, value });
    }
  }
  return found;
}
