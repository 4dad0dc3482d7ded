import { z } from 'zod';
import { LOGGED_TABLES, type LoggedTable } from '../safety/index.ts';

export const JOURNAL_FORMAT = 'gut-skin-journal';
/** Raised only when an older program could no longer read the file rightly. */
export const JOURNAL_VERSION = 1;

/** About thirty years of busy days; more is refused before it is parsed. */
export const JOURNAL_LIMIT_CHARACTERS = 64 * 1024 * 1024;

/** What stands at the top of a journal file. */
export type JournalHead = {
  /** ISO 8601 */
  readonly exportedAt: string;
  /** The program that wrote it, for people who look into the file. */
  readonly generator: string;
};

/** A record as it stands in a file: of which table is known, what it is worth is not. */
export type RawRecord = { readonly table: LoggedTable; readonly value: unknown };

export type JournalFileErrorCode =
  | 'not-json'
  /** JSON, but not a journal. */
  | 'not-a-journal'
  /** Written by a newer version of the program. */
  | 'newer-version'
  | 'too-large';

/** Nothing of the file can be used; `message` is for the log and quotes nothing of the file. */
export class JournalFileError extends Error {
  override readonly name = 'JournalFileError';
  constructor(
    readonly code: JournalFileErrorCode,
    message: string,
  ) {
    super(message);
  }
}

const headSchema = z.object({
  format: z.literal(JOURNAL_FORMAT),
  version: z.int().min(1),
  exportedAt: z.iso.datetime(),
  generator: z.string().max(200),
});

/** @throws JournalFileError */
export function readHead(content: unknown): JournalHead {
  // The version comes first: what a newer one calls its other parts is not for us to judge.
  const version = headSchema.pick({ format: true, version: true }).safeParse(content);
  if (!version.success) throw new JournalFileError('not-a-journal', 'no format or version');
  if (version.data.version > JOURNAL_VERSION) {
    throw new JournalFileError('newer-version', `version ${version.data.version}`);
  }
  const head = headSchema.safeParse(content);
  if (!head.success) throw new JournalFileError('not-a-journal', 'the head is not complete');
  const { exportedAt, generator } = head.data;
  return { exportedAt, generator };
}

export function isTable(name: string): name is LoggedTable {
  return LOGGED_TABLES.some((table) => table === name);
}
