import type { LoggedRecord } from '@/domain/safety';
import {
  createJournalLineReader,
  createJournalLineWriter,
  JournalFileError,
  type JournalHead,
  type RawRecord,
} from '@/domain/transfer';
import { BackupFailure } from './backup-failure.ts';
import { RECORD_LIMIT_CHARACTERS } from './records.ts';

const PORTION_CHARACTERS = 64 * 1024;

/** A journal file, portion by portion. */
export async function* journalBytes(
  head: JournalHead,
  records: AsyncIterable<LoggedRecord>,
  onRecord: (record: LoggedRecord) => void,
): AsyncGenerator<Uint8Array> {
  const writer = createJournalLineWriter();
  let text = writer.begin(head);
  for await (const record of records) {
    onRecord(record);
    text += writer.record(record);
    if (text.length < PORTION_CHARACTERS) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text + writer.end());
}

export type SizedRecord = RawRecord & { readonly characters: number };

/** The records of a journal file that is written line by line. @throws JournalFileError */
export async function* journalRecords(
  content: AsyncIterable<Uint8Array>,
  onHead: (head: JournalHead) => void,
): AsyncGenerator<SizedRecord> {
  const reader = createJournalLineReader();
  for await (const line of linesOf(content)) {
    const record = reader.line(line);
    if (record !== null) yield { ...record, characters: line.length };
  }
  onHead(reader.end());
}

async function* linesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of content) {
    const [first = '', ...others] = decode(decoder, chunk).split('\n');
    parts.push(first);
    length += first.length;
    if (length > RECORD_LIMIT_CHARACTERS) throw new BackupFailure('too-large', 'a record');
    for (const next of others) {
      yield parts.join('');
      parts = [next];
      length = next.length;
    }
  }
  yield parts.join('');
}

function decode(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new JournalFileError('not-a-journal', 'it is not text');
  }
}
