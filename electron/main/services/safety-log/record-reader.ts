import { join } from 'node:path';
import { hashRecord, type LoggedRecord } from '@/domain/safety';
import { parseRecord } from './payload.ts';
import type { LogFile, LogFs } from './ports.ts';
import type { IndexEntry } from './record-index.ts';

/** Records this close to each other are fetched by one read of the disk, up to this much. */
const BRIDGED_BYTES = 16 * 1024;
const RUN_BYTES = 1024 * 1024;

type FoundRecord = {
  readonly entry: IndexEntry;
  /** null: what lies there is not what was written. */
  readonly record: LoggedRecord | null;
  readonly line: Buffer;
};

/** In the order in which they lie in the files, each checked against the hash it was written with. */
export async function* readRecords(
  fs: LogFs,
  folder: string,
  entries: Iterable<IndexEntry>,
): AsyncGenerator<FoundRecord, undefined> {
  const wanted = [...entries].sort(
    (left, right) =>
      left.file.number - right.file.number ||
      left.file.name.localeCompare(right.file.name) ||
      left.offset - right.offset,
  );
  let handle: LogFile | null = null;
  let openName = '';
  try {
    for (const run of runsOf(wanted)) {
      const [first] = run;
      if (first === undefined) continue;
      const { name } = first.file;
      if (handle === null || openName !== name) {
        await handle?.close();
        handle = null;
        handle = await fs.open(join(folder, name), 'read');
        openName = name;
      }
      const last = run.at(-1) ?? first;
      const bytes = Buffer.alloc(last.offset + last.length - first.offset);
      await handle.read(bytes, first.offset);
      for (const entry of run) {
        const from = entry.offset - first.offset;
        const line = bytes.subarray(from, from + entry.length);
        yield { entry, line, record: checkedRecord(entry, line) };
      }
    }
  } finally {
    await handle?.close();
  }
}

function* runsOf(entries: readonly IndexEntry[]): Generator<readonly IndexEntry[], undefined> {
  let run: IndexEntry[] = [];
  for (const entry of entries) {
    const [first, last] = [run[0], run.at(-1)];
    const isNear =
      first !== undefined &&
      last !== undefined &&
      first.file.name === entry.file.name &&
      entry.offset - (last.offset + last.length) <= BRIDGED_BYTES &&
      entry.offset + entry.length - first.offset <= RUN_BYTES;
    if (!isNear && run.length > 0) {
      yield run;
      run = [];
    }
    run.push(entry);
  }
  if (run.length > 0) yield run;
}

function checkedRecord(entry: IndexEntry, line: Buffer): LoggedRecord | null {
  try {
    const record = parseRecord(line);
    return record.updatedAt === entry.updatedAt && hashRecord(record) === entry.hash
      ? record
      : null;
  } catch {
    return null;
  }
}
