import { LOGGED_TABLES, type LoggedTable } from '../safety/index.ts';
import {
  isTable,
  JOURNAL_FORMAT,
  JOURNAL_VERSION,
  JournalFileError,
  type JournalHead,
  type RawRecord,
  readHead,
} from './journal-format.ts';

/*
  A journal file is one JSON document with every record on a line of its own. Any JSON parser reads it;
  ours can also write and read it line by line, so that no size of journal has to fit into memory.
*/

export type JournalLineWriter = {
  /** What comes before the first record. */
  readonly begin: (head: JournalHead) => string;
  /** Text to write now; records of later sections wait for the end. */
  readonly record: (record: RawRecord) => string;
  readonly end: () => string;
};

const [FIRST_TABLE, ...LATER_TABLES] = LOGGED_TABLES;

export function createJournalLineWriter(): JournalLineWriter {
  const waiting = new Map<LoggedTable, string[]>(LATER_TABLES.map((table) => [table, []]));
  let isFirst = true;

  return {
    begin: ({ exportedAt, generator }) => {
      const head = { format: JOURNAL_FORMAT, version: JOURNAL_VERSION, exportedAt, generator };
      const lines = Object.entries(head).map(
        ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
      );
      return `{\n${lines.join('')}"${FIRST_TABLE}": [`;
    },
    record: ({ table, value }) => {
      const line = JSON.stringify(value);
      const lines = waiting.get(table);
      if (lines !== undefined) {
        lines.push(line);
        return '';
      }
      const text = `${isFirst ? '' : ','}\n${line}`;
      isFirst = false;
      return text;
    },
    end: () => {
      const sections = [...waiting].map(
        ([table, lines]) => `,\n"${table}": [${lines.map((line) => `\n${line}`).join(',')}\n]`,
      );
      return `\n]${sections.join('')}\n}\n`;
    },
  };
}

export type JournalLineReader = {
  /** null: a line without a record. @throws JournalFileError when the file is not written line by line. */
  readonly line: (line: string) => RawRecord | null;
  /** After the last line. @throws JournalFileError */
  readonly end: () => JournalHead;
};

export function createJournalLineReader(): JournalLineReader {
  const head: Record<string, unknown> = {};
  const seen = new Set<LoggedTable>();
  let place: 'before' | 'between' | LoggedTable | 'after' = 'before';

  function outside(line: string): void {
    if (place === 'before') {
      if (line !== '{') throw lineError();
      place = 'between';
    } else if (place === 'after') {
      if (line !== '') throw lineError();
    } else if (line === '}') {
      place = 'after';
    } else {
      betweenSections(line);
    }
  }

  function betweenSections(line: string): void {
    const table = /^"(\w+)": \[$/.exec(line)?.[1];
    if (table !== undefined) {
      if (!isTable(table) || seen.has(table)) throw lineError();
      if (seen.size === 0) readHead(head);
      seen.add(table);
      place = table;
      return;
    }
    // The head stands before the first section.
    if (seen.size > 0) throw lineError();
    const [key, value] = Object.entries(parseLine(`{${withoutComma(line)}}`) as object)[0] ?? [];
    if (key === undefined) throw lineError();
    Object.defineProperty(head, key, { value, enumerable: true, configurable: true });
  }

  return {
    line: (line) => {
      if (!isTable(place)) {
        outside(line);
        return null;
      }
      if (line === ']' || line === '],') {
        place = 'between';
        return null;
      }
      return { table: place, value: parseLine(withoutComma(line)) };
    },
    end: () => {
      if (place !== 'after') throw lineError();
      return readHead(head);
    },
  };
}

function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line;
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw lineError();
  }
}

function lineError(): JournalFileError {
  return new JournalFileError('not-a-journal', 'a line that does not belong there');
}
