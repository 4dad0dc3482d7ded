import type { LoggedRecord } from '@/domain/safety';
import type { RecordName } from './change-log.ts';
import type { JournalDb } from './journal-db.ts';

/** Records by name as the log keeps them; those the store does not have are left out. */
export async function readFromStore(
  db: JournalDb,
  names: readonly RecordName[],
): Promise<readonly LoggedRecord[]> {
  const keysOf = (wanted: LoggedRecord['table']) =>
    names.filter(({ table }) => table === wanted).map(({ key }) => key);
  const entries = await db.entries.bulkGet(keysOf('entries'));
  const settings = await db.settings.bulkGet(keysOf('settings'));
  return [
    ...settings.flatMap((value) =>
      value === undefined
        ? []
        : [{ table: 'settings' as const, key: value.key, updatedAt: value.updatedAt, value }],
    ),
    ...entries.flatMap((value) =>
      value === undefined
        ? []
        : [{ table: 'entries' as const, key: value.id, updatedAt: value.updatedAt, value }],
    ),
  ];
}
