import { Dexie } from 'dexie';
import type { Clock } from '@/domain/day';
import { type Commands, createCommands } from './commands.ts';
import { JournalDb } from './journal-db.ts';
import { createEntryRepository, type EntryRepository } from './repositories/entries.ts';
import { createSettingsRepository, type SettingsRepository } from './repositories/settings.ts';

/** A person's own journal, or the sample one: the same thing under another name. */
export type Journal = {
  readonly name: string;
  readonly entries: EntryRepository;
  readonly settings: SettingsRepository;
  readonly commands: Commands;
  /** Resolves when the store can be read; a rejected one says why it can not. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
  /** Deletes the whole store, for ever. */
  readonly erase: () => Promise<void>;
};

export type JournalOptions = {
  readonly clock: Clock;
  readonly newId: () => string;
  /** Told of a record that could not be read; it stays stored as it is. */
  readonly onUnreadable: (id: string, reason: string) => void;
};

export function createJournal(name: string, options: JournalOptions): Journal {
  const db = new JournalDb(name);
  return {
    name,
    entries: createEntryRepository(db, options.onUnreadable),
    settings: createSettingsRepository(db),
    commands: createCommands(db, options),
    open: async () => {
      await db.open();
      // Dexie opens a newer store as well as it can; we would rather leave it alone.
      if (db.backendDB().version > Math.round(db.verno * 10)) {
        db.close();
        throw new Dexie.VersionError('The store was written by a newer version.');
      }
    },
    close: () => db.close(),
    erase: async () => {
      await db.delete();
    },
  };
}

/** Whether opening failed because a newer version of the program has changed the store's shape. */
export function isNewerStoreError(error: unknown): boolean {
  return error instanceof Error && error.name === Dexie.errnames.Version;
}

/**
 * Asks the browser never to clear this origin's data when the disk runs low.
 * @returns whether it agreed
 */
export async function keepStorage(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
