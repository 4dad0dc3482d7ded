import { type JournalContent, readRecords } from '@/domain/transfer';
import type { JournalDb } from './journal-db.ts';

export type StoreContents = JournalContent & {
  /** Stored, but not readable by this version; nothing from a file may take their place. */
  readonly unreadableIds: ReadonlySet<string>;
};

export async function readContents(db: JournalDb): Promise<StoreContents> {
  const entries = await db.entries.toArray();
  const settings = await db.settings.toArray();
  const content = readRecords([
    ...entries.map((value) => ({ table: 'entries' as const, value })),
    ...settings.map((value) => ({ table: 'settings' as const, value })),
  ]);
  const readIds = new Set(content.entries.map(({ id }) => id));
  return {
    entries: content.entries,
    settings: content.settings,
    unreadableIds: new Set(entries.map(({ id }) => id).filter((id) => !readIds.has(id))),
  };
}
