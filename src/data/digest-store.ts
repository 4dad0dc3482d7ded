import { type DigestRow, hashRecord, type LoggedTable } from '@/domain/safety';
import type { JournalDb } from './journal-db.ts';

/** Small enough that the page never waits long for one, large enough that there are not many. */
const CHUNK_RECORDS = 500;

/** What the store holds, record by record; read in small steps, so that the page stays free meanwhile. */
export async function digestStore(db: JournalDb): Promise<readonly DigestRow[]> {
  const rows: DigestRow[] = [];
  for (const table of ['settings', 'entries'] as const) {
    for (let last = ''; ;) {
      const chunk = await readAfter(db, table, last);
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
  if (table === 'entries') {
    const entries = await db.entries.where('id').above(lastKey).limit(CHUNK_RECORDS).toArray();
    return entries.map((value) => {
      const { id: key, updatedAt } = value;
      return { table, key, updatedAt, hash: hashRecord({ table, key, value }) };
    });
  }
  const settings = await db.settings.where('key').above(lastKey).limit(CHUNK_RECORDS).toArray();
  return settings.map((value) => {
    const { key, updatedAt } = value;
    return { table, key, updatedAt, hash: hashRecord({ table, key, value }) };
  });
}
