import {
  combineHashes,
  type ContentSummary,
  EMPTY_CONTENT,
  hashRecord,
  KEY_NAMES,
  type LoggedRecord,
} from '@/domain/safety';
import type { RawRecord } from '@/domain/transfer';
import type { BackupCounts } from '#electron/contract/backup.ts';
import { isPlainData } from '../../ipc/plain-data.ts';
import { damaged } from './backup-failure.ts';

/** A note of two million characters, each written as six, is the longest record there can be. */
export const RECORD_LIMIT_CHARACTERS = 16 * 1024 * 1024;

const RECORD_LIMITS = { maxCharacters: RECORD_LIMIT_CHARACTERS, maxNodes: 10_000, maxDepth: 32 };

/** Whether it can go to the page: nothing endless, nothing that forges a prototype. */
export const isSoundValue = (value: unknown): boolean => isPlainData(value, RECORD_LIMITS);

/** @throws BackupFailure when it is no record of the log. */
export function loggedRecordOf({ table, value }: RawRecord): LoggedRecord {
  if (typeof value !== 'object' || value === null || !isSoundValue(value)) {
    throw damaged('a record that is none');
  }
  const key: unknown = Reflect.get(value, KEY_NAMES[table]);
  const updatedAt: unknown = Reflect.get(value, 'updatedAt');
  if (typeof key !== 'string' || typeof updatedAt !== 'string') throw damaged('a nameless record');
  return { table, key, updatedAt, value };
}

export type Tally = {
  readonly add: (record: LoggedRecord) => void;
  readonly counts: () => BackupCounts;
  readonly content: () => ContentSummary;
};

/** Counts and sums up records as they pass by. */
export function createTally(): Tally {
  let [entries, deleted, settings, documents] = [0, 0, 0, 0];
  const kinds = new Map<string, number>();
  let { count, hash } = EMPTY_CONTENT;

  return {
    add: (record) => {
      count += 1;
      hash = combineHashes(hash, hashRecord(record));
      if (record.table === 'settings') {
        settings += 1;
        return;
      }
      const { kind, deletedAt } = record.value as { kind?: unknown; deletedAt?: unknown };
      if (record.table === 'documents') {
        if (deletedAt === undefined) documents += 1;
        return;
      }
      if (deletedAt !== undefined) {
        deleted += 1;
        return;
      }
      entries += 1;
      const name = typeof kind === 'string' ? kind : '';
      kinds.set(name, (kinds.get(name) ?? 0) + 1);
    },
    counts: () => ({
      entries,
      deleted,
      settings,
      documents,
      photos: 0,
      kinds: [...kinds]
        .map(([kind, count]) => ({ kind, count }))
        .sort((left, right) => (left.kind < right.kind ? -1 : 1)),
    }),
    content: () => ({ count, hash }),
  };
}
