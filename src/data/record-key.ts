import type { StoredRecord } from './journal-db.ts';

/** The name of a record within its table. */
export function keyOfRecord(record: StoredRecord): string {
  return 'id' in record ? record.id : record.key;
}
