import { LOGGED_TABLES, type LoggedRecord } from '@/domain/safety';
import { segmentFilesIn } from '../safety-log/log-files.ts';
import type { LogParts } from '../safety-log/ports.ts';
import { readRecords } from '../safety-log/record-reader.ts';
import type { IndexEntry } from '../safety-log/record-index.ts';
import { recover } from '../safety-log/recovery.ts';
import type { RecordName, SafetyLog } from '../safety-log/safety-log.ts';
import { MirrorFailure } from './mirror-failure.ts';

const CHUNK_RECORDS = 500;

const NO_HEADS = {
  best: null,
  next: 'head-a.gsh',
  unusable: [],
  damaged: [],
  isNewer: false,
} as const;

const nameOf = ({ table, key }: RecordName): string => `${table}/${key}`;
const tables: ReadonlySet<string> = new Set(LOGGED_TABLES);

/**
 * Appends to the log what only the copy has, or has in a later version. Only reads the copy.
 * @returns how many records came back
 */
export async function bringBack(
  parts: LogParts,
  safetyLog: Pick<SafetyLog, 'append' | 'digest'>,
): Promise<number> {
  const files = segmentFilesIn(await parts.fs.list(parts.folder));
  if (files.length === 0) return 0;
  const { reading, isNewer } = await recover(parts, files, { heads: NO_HEADS, expected: null });
  if (isNewer) throw new MirrorFailure('newer-version', 'the copy is of a newer version');

  const known = new Map(safetyLog.digest().map((row) => [nameOf(row), row.updatedAt]));
  const lacking = [...reading.index.entries()].filter((entry) => {
    const updatedAt = known.get(nameOf(entry));
    return tables.has(entry.table) && (updatedAt === undefined || updatedAt < entry.updatedAt);
  });
  let count = 0;
  for (let at = 0; at < lacking.length; at += CHUNK_RECORDS) {
    const records = await recordsOf(parts, lacking.slice(at, at + CHUNK_RECORDS));
    if (records.length === 0) continue;
    const latest = records.reduce(
      (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
      '',
    );
    await safetyLog.append({ at: latest, records });
    count += records.length;
  }
  return count;
}

async function recordsOf(
  { fs, folder }: LogParts,
  entries: readonly IndexEntry[],
): Promise<readonly LoggedRecord[]> {
  const records: LoggedRecord[] = [];
  for await (const { record } of readRecords(fs, folder, entries)) {
    // What is damaged in both places is gone; the rest is not.
    if (record !== null) records.push(record);
  }
  return records;
}
