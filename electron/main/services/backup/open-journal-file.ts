import {
  JOURNAL_LIMIT_CHARACTERS,
  JournalFileError,
  type JournalHead,
  openJournalFile,
  type RawRecord,
} from '@/domain/transfer';
import type { LogFile, LogFs } from '../safety-log/ports.ts';
import { asBackupFailure, BackupFailure } from './backup-failure.ts';
import { journalRecords, type SizedRecord } from './journal-stream.ts';
import { isSoundValue } from './records.ts';

export type OpenJournal = {
  readonly head: JournalHead;
  readonly bytes: number;
  readonly count: number;
  readonly records: () => AsyncGenerator<SizedRecord>;
  readonly close: () => Promise<void>;
};

const PORTION_BYTES = 64 * 1024;

/** Ours are read line by line, whatever their size; those in another layout as a whole. @throws BackupFailure */
export async function openJournal(fs: LogFs, path: string): Promise<OpenJournal> {
  let file: LogFile | undefined;
  try {
    const bytes = await fs.sizeOf(path);
    if (bytes === null) throw new BackupFailure('missing', 'there is no such file');
    file = await fs.open(path, 'read');
    return (await openByLine(file, bytes)) ?? (await openWhole(file, bytes));
  } catch (error) {
    await file?.close().catch(() => undefined);
    if (!(error instanceof JournalFileError)) throw asBackupFailure(error, 'unreadable');
    const code = error.code === 'not-json' ? 'not-a-journal' : error.code;
    throw new BackupFailure(code, error.message, { cause: error });
  }
}

/** null: it is not written line by line. */
async function openByLine(file: LogFile, bytes: number): Promise<OpenJournal | null> {
  const heads: JournalHead[] = [];
  let count = 0;
  const records = (): AsyncGenerator<SizedRecord> =>
    journalRecords(contentOf(file, bytes), (head) => heads.push(head));
  try {
    for await (const _record of records()) count += 1;
  } catch (error) {
    const isOtherLayout = error instanceof JournalFileError && error.code === 'not-a-journal';
    if (isOtherLayout || (error instanceof BackupFailure && error.code === 'too-large'))
      return null;
    throw error;
  }
  const [head] = heads;
  if (head === undefined) return null;
  return {
    head,
    bytes,
    count,
    records: async function* () {
      for await (const record of records()) yield soundOnly(record);
    },
    close: () => file.close(),
  };
}

async function openWhole(file: LogFile, bytes: number): Promise<OpenJournal> {
  if (bytes > JOURNAL_LIMIT_CHARACTERS) throw new BackupFailure('too-large', `${bytes} bytes`);
  const content = Buffer.alloc(bytes);
  await file.read(content, 0);
  await file.close();
  // A mark some editors put at the beginning.
  const { head, records } = openJournalFile(content.toString('utf8').replace(/^\uFEFF/, ''));
  const characters = Math.ceil(bytes / Math.max(1, records.length));
  return {
    head,
    bytes,
    count: records.length,
    records: async function* () {
      for (const record of records) yield soundOnly({ ...record, characters });
    },
    close: async () => undefined,
  };
}

async function* contentOf(file: LogFile, bytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes; at += PORTION_BYTES) {
    const portion = new Uint8Array(Math.min(PORTION_BYTES, bytes - at));
    if ((await file.read(portion, at)) !== portion.length) {
      throw new BackupFailure('unreadable', 'the file changed meanwhile');
    }
    yield portion;
  }
}

/** What cannot be an entry goes to the page as nothing, so that it is counted there as a problem. */
function soundOnly<T extends RawRecord>(record: T): T {
  return isSoundValue(record.value) ? record : { ...record, value: null };
}
