import type { DigestRow } from './logged-record.ts';

type RecordName = Pick<DigestRow, 'table' | 'key'>;

/** What must be copied where, so that the store and the log hold the same again. */
export type Reconciliation = {
  /**
   * Settings and documents first, which are few and which every room needs, then the latest entries: what somebody is
   * looking at comes back soonest.
   */
  readonly toStore: readonly RecordName[];
  readonly toLog: readonly RecordName[];
};

/**
 * Compares what the store and the log hold, record by record. Nothing is ever dropped: a record only one
 * side has is copied to the other. Where both differ, the later one counts, and of two from the same
 * instant the log's, whose content is checksummed.
 */
export function planReconciliation(
  store: readonly DigestRow[],
  log: readonly DigestRow[],
): Reconciliation {
  const inStore = new Map(store.map((row) => [nameOf(row), row]));
  const toStore: DigestRow[] = [];
  const toLog: RecordName[] = [];
  for (const row of log) {
    const name = nameOf(row);
    const stored = inStore.get(name);
    inStore.delete(name);
    if (stored?.hash === row.hash) continue;
    const isStoreLater = stored !== undefined && stored.updatedAt > row.updatedAt;
    if (isStoreLater) toLog.push(row);
    else toStore.push(row);
  }
  toLog.push(...inStore.values());
  toStore.sort(
    (left, right) =>
      Number(left.table === 'entries') - Number(right.table === 'entries') ||
      (left.updatedAt < right.updatedAt ? 1 : -1),
  );
  return { toStore: toStore.map(withoutContent), toLog: toLog.map(withoutContent) };
}

function nameOf({ table, key }: RecordName): string {
  return `${table}/${key}`;
}

function withoutContent({ table, key }: RecordName): RecordName {
  return { table, key };
}
