import type { ChangeLog } from '@/data/change-log.ts';
import { hashRecord, type LoggedRecord, summariseContent } from '@/domain/safety';

export type MemoryLog = ChangeLog & {
  /** What it holds now, by `table/key`. */
  readonly records: Map<string, LoggedRecord>;
  /** The next appends reject with this, until it is taken away again. */
  failure: (Error & { readonly code?: string }) | null;
  /** Forgets records, as damage to the files would. */
  readonly lose: (...keys: readonly string[]) => void;
};

/** The safety log as the page knows it, without files. */
export function memoryLog(logId = 'log-1'): MemoryLog {
  const records = new Map<string, LoggedRecord>();
  let sequence = 0;
  const rows = () =>
    [...records.values()].map((record) => ({
      table: record.table,
      key: record.key,
      updatedAt: record.updatedAt,
      hash: hashRecord(record),
    }));
  const log: MemoryLog = {
    records,
    failure: null,
    append: async (change) => {
      if (log.failure !== null) throw log.failure;
      for (const record of change.records) records.set(`${record.table}/${record.key}`, record);
      sequence += 1;
      return { sequence };
    },
    status: async () => ({ ...summariseContent(rows()), logId, sequence }),
    digest: async () => rows(),
    read: async (names) =>
      names.flatMap(({ table, key }) => {
        const record = records.get(`${table}/${key}`);
        return record === undefined ? [] : [record];
      }),
    lose: (...keys) => {
      for (const [name, { key }] of records) if (keys.includes(key)) records.delete(name);
    },
  };
  return log;
}
