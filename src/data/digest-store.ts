import { type DigestRow, hashRecord, KEY_NAMES, type LoggedTable } from '@/domain/safety';
import type { JournalDb } from './journal-db.ts';
import { keyOfRecord } from './record-key.ts';
import { within } from './within.ts';

/** Small enough that the page never waits long for one, large enough that there are not many. */
const CHUNK_RECORDS = 500;
/** They take a few milliseconds; a damaged store may never answer. */
const CHUNK_LIMIT_MS = 6000;

/** What the store holds, record by record; read in small steps, so that the page stays free meanwhile. */
export async function digestStore(db: JournalDb): Promise<readonly DigestRow[]> {
  const rows: DigestRow[] = [];
  for (const table of db.loggedTables()) {
    for (let last = ''; ;) {
      const chunk = await within(CHUNK_LIMIT_MS, readAfter(db, table, last));
      rows.push(...chunk);
      if (chunk.length < CHUNK_RECORDS) break;
      last = chunk.at(-1)?.key ?? last;
    }
  }
  return rows;
}

async function readAfter(
  db: JournalDb,
  table: LoggedTable,
  lastKey: string,
): Promise<readonly DigestRow[]> {
  const records = await db
    .logged(table)
    .where(KEY_NAMES[table])
    .above(lastKey)
    .limit(CHUNK_RECORDS)
    .toArray();
  return records.map((value) => {
    const key = keyOfRecord(value);
    return { table, key, updatedAt: value.updatedAt, hash: hashRecord({ table, key, value }) };
  });
}
