/** The kinds of record that must never be lost; one name per table of the store. */
export const LOGGED_TABLES = ['entries', 'settings', 'documents'] as const;
export type LoggedTable = (typeof LOGGED_TABLES)[number];

/** The property by which a record of each is known. */
export const KEY_NAMES = {
  entries: 'id',
  settings: 'key',
  documents: 'id',
} as const satisfies Record<LoggedTable, string>;

/** A record as the safety log keeps it: plain JSON data, known by table and key. A later one replaces an earlier one. */
export type LoggedRecord = {
  readonly table: LoggedTable;
  readonly key: string;
  /** ISO 8601; of two versions of a record the later one counts. */
  readonly updatedAt: string;
  readonly value: unknown;
};

/** Enough of a record to tell whether two stores hold the same one. */
export type DigestRow = Pick<LoggedRecord, 'table' | 'key' | 'updatedAt'> & {
  /** `hashRecord` */
  readonly hash: string;
};

/** What two stores compare first: equal summaries mean equal content. */
export type ContentSummary = {
  readonly count: number;
  /** All records' hashes combined; does not depend on their order. */
  readonly hash: string;
};
