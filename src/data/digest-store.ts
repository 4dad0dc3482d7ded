import { type DigestRow, hashRecord, KEY_NAMES, type LoggedTable } from '@/domain/safety';
import type { JournalDb, StoredRecord } from './journal-db.ts';
import { keyOfRecord } from './record-key.ts';
import { within } from './within.ts';

/** Small enough that the page never waits for one longer than a frame, large enough that there are not many. */
const CHUNK_RECORDS = 150;
/** They take a few milliseconds; a damaged store may never answer. */
const CHUNK_LIMIT_MS = 6000;

/** What the store holds, record by record; read in small steps, so that the page stays free meanwhile. */
export async function digestStore(db: JournalDb): Promise<readonly DigestRow[]> {
  const rows: DigestRow[] = [];
  for (const table of db.loggedTables()) {
    for await (const chunk of chunksIn(db, table)) {
      for (const value of chunk) {
        const key = keyOfRecord(value);
        const hash = hashRecord({ table, key, value });
        rows.push({ table, key, updatedAt: value.updatedAt, hash });
      }
    }
  }
  return rows;
}

/**
 * Reads whatever a query could ask for: every record, and every index from end to end.
 * @throws Error when something cannot be read or is not answered in time
 */
export async function probeStore(db: JournalDb): Promise<void> {
  for (const table of db.loggedTables()) {
    for (const { name } of db.logged(table).schema.indexes) {
      await within(CHUNK_LIMIT_MS, db.logged(table).orderBy(name).primaryKeys());
    }
    for await (const chunk of chunksIn(db, table)) void chunk;
  }
}

async function* chunksIn(
  db: JournalDb,
  table: LoggedTable,
): AsyncGenerator<readonly StoredRecord[], undefined> {
  for (let last = ''; ;) {
    const records = db.logged(table).where(KEY_NAMES[table]).above(last).limit(CHUNK_RECORDS);
    const chunk = await within(CHUNK_LIMIT_MS, records.toArray());
    yield chunk;
    const end = chunk.at(-1);
    if (end === undefined || chunk.length < CHUNK_RECORDS) return;
    last = keyOfRecord(end);
  }
}
