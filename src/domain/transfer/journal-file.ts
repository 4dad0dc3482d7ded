import { z } from 'zod';
import { LOGGED_TABLES } from '../safety/index.ts';
import {
  JOURNAL_LIMIT_CHARACTERS,
  JournalFileError,
  type JournalHead,
  type RawRecord,
  readHead,
} from './journal-format.ts';
import { createJournalLineWriter } from './journal-lines.ts';
import { type JournalContent, readRecords, type ReadRecords } from './read-records.ts';

/** The whole file as one text; the main process writes the same lines one by one. */
export function serialiseJournal(head: JournalHead, content: JournalContent): string {
  const writer = createJournalLineWriter();
  const parts = [writer.begin(head)];
  for (const table of LOGGED_TABLES) {
    for (const value of content[table]) parts.push(writer.record({ table, value }));
  }
  parts.push(writer.end());
  return parts.join('');
}

const sectionSchema = z.array(z.unknown());

/**
 * The outer shape only; whether the records are any good `readRecords` says.
 * @throws JournalFileError
 */
export function openJournalFile(text: string): {
  readonly head: JournalHead;
  readonly records: readonly RawRecord[];
} {
  if (text.length > JOURNAL_LIMIT_CHARACTERS) {
    throw new JournalFileError('too-large', `${text.length} characters`);
  }
  const content = parseJson(text);
  const head = readHead(content);
  const sections = content as Readonly<Record<string, unknown>>;
  const records = LOGGED_TABLES.flatMap((table): readonly RawRecord[] => {
    if (!Object.hasOwn(sections, table)) {
      if (table !== 'entries') return [];
      throw new JournalFileError('not-a-journal', 'no entries');
    }
    const section = sectionSchema.safeParse(sections[table]);
    if (!section.success) throw new JournalFileError('not-a-journal', `${table} is not a list`);
    return section.data.map((value) => ({ table, value }));
  });
  return { head, records };
}

/** Reads a journal file of any layout. @throws JournalFileError */
export function parseJournalFile(text: string): ReadRecords & { readonly head: JournalHead } {
  const { head, records } = openJournalFile(text);
  return { head, ...readRecords(records) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JournalFileError('not-json', `${text.length} characters`);
  }
}
