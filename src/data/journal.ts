import { Dexie } from 'dexie';
import type { Clock } from '@/domain/day';
import type { LoggedRecord } from '@/domain/safety';
import type { ChangeLog } from './change-log.ts';
import { type Commands, createCommands } from './commands.ts';
import { probeStore } from './digest-store.ts';
import { JournalDb, type StoreEngine } from './journal-db.ts';
import { compareContent, isInStep, mend, type MendProgress, type MendReport } from './mend.ts';
import { readContents, type StoreContents } from './read-contents.ts';
import { createRecovery, type Recovery } from './recovery.ts';
import { createDocumentRepository, type DocumentRepository } from './repositories/documents.ts';
import { createEntryRepository, type EntryRepository } from './repositories/entries.ts';
import { createSettingsRepository, type SettingsRepository } from './repositories/settings.ts';
import { createStoreWriter } from './store-writer.ts';
import { createSuccession } from './succession.ts';
import { untilDone } from './until-done.ts';
import { within } from './within.ts';
import { createWritePath } from './write-path.ts';

/** A person's own journal, or the sample one: the same thing under another name. */
export type Journal = {
  readonly name: string;
  readonly entries: EntryRepository;
  readonly documents: DocumentRepository;
  readonly settings: SettingsRepository;
  readonly commands: Commands;
  /** Everything as it is now, with what was deleted, for comparing with a file. */
  readonly contents: () => Promise<StoreContents>;
  /** Resolves when the store can be read; a rejected one says why it can not. */
  readonly open: () => Promise<void>;
  /** Puts a store that will not open away for a new one, to be filled from the log. Needs a log. */
  readonly openAnew: () => Promise<void>;
  /** Compares store and log as every start does, and mends. null: nothing to do, or no log. */
  readonly mendIfNeeded: (onProgress: MendProgress) => Promise<MendReport | null>;
  /** Compares every record, as a quiet moment allows, and mends. null: nothing to do, or no log. */
  readonly mendThoroughly: (onProgress: MendProgress) => Promise<MendReport | null>;
  /** Whether the store can be read, and who wants to know. null: nothing could put it right, as there is no log. */
  readonly recovery: Omit<Recovery, 'run'> | null;
  /** Calls the listener with every record that may have changed in the store, by whom and for whatever reason. */
  readonly onStored: (listener: (records: readonly LoggedRecord[]) => void) => () => void;
  /** Resolves when the store holds everything that was saved so far. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
  /** Deletes the whole store, for ever. */
  readonly erase: () => Promise<void>;
};

export type JournalOptions = {
  readonly clock: Clock;
  readonly newId: () => string;
  /** Where the store is kept, if not by the browser. */
  readonly engine?: StoreEngine | undefined;
  /** Whether the disk has room to put a store right; a store that fails for want of room is left as it is. */
  readonly hasRoom?: (() => Promise<boolean>) | undefined;
  /** The safety log; none for a journal that may be lost (the sample) or in a plain browser. */
  readonly log?: ChangeLog | undefined;
  /** When the store can neither be read nor put right: whether another journal, filled from the log, takes the place of this one. */
  readonly standIn?: ((reason: unknown) => Promise<boolean>) | undefined;
  /** Told of a record that could not be read; it stays stored as it is. */
  readonly onUnreadable: (id: string, reason: string) => void;
  /** A store that cannot be read is about to be made anew; the last moment for a copy of it. */
  readonly beforeReplacing?: (() => Promise<unknown>) | undefined;
  /** Told when the store could not follow the log, before it is mended. */
  readonly onStale?: ((reason: unknown) => void) | undefined;
  /** Told when it could not be mended either: what is saved from now on shows after the next start. */
  readonly onBehind?: ((reason: unknown) => void) | undefined;
};

/** A store that hangs never says so. */
const MEND_LIMIT_MS = 30_000;
const OPEN_LIMIT_MS = 10_000;

const ignore = (): void => undefined;
const always = async (): Promise<boolean> => true;

export function createJournal(name: string, options: JournalOptions): Journal {
  const { clock, log = null, onStale = ignore, onBehind = ignore, hasRoom = always } = options;
  const db = new JournalDb(name, undefined, options.engine);
  const storedListeners = new Set<(records: readonly LoggedRecord[]) => void>();
  const writer = createStoreWriter(db, (records) => {
    for (const listener of storedListeners) listener(records);
  });
  const writePath = createWritePath({
    log,
    writer,
    at: () => new Date(clock.now()).toISOString(),
    onStale: (reason) => {
      onStale(reason);
      void mendAfterTrouble();
    },
  });
  const parts = log === null ? null : { db, log, writer, writePath };
  let isKept = false;
  let standingIn: Promise<boolean> | null = null;
  const succession = createSuccession({ db, log, writer, writePath });

  async function open(): Promise<void> {
    await succession.find();
    await db.open();
    // Dexie opens a newer store as well as it can; we would rather leave it alone.
    if (db.backendDB().version > Math.round(db.verno * 10)) {
      db.close();
      throw new Dexie.VersionError('The store was written by a newer version.');
    }
    if (log === null && succession.isDue()) {
      await succession.bequeath();
      await succession.conclude();
    }
  }

  /** What an earlier shape's store has goes to the log first, from where the present one is filled like any that lacks something. */
  async function succeed(): Promise<void> {
    try {
      await succession.bequeath();
    } catch (error) {
      // Unreadable: it stays, and the log has what was ever saved.
      if (isOfTheLog(error)) throw error;
      onStale(error);
    }
  }

  async function mendAtStart(onProgress: MendProgress): Promise<MendReport | null> {
    if (parts === null) return null;
    await refuseNewerLog(parts.log);
    const isSuccession = succession.isDue();
    if (isSuccession) await succeed();
    if (await isInStep(parts)) return null;
    const report = await mend(parts, onProgress);
    // A store that is filled for the first time lacked nothing.
    return isSuccession ? null : report;
  }

  async function mendInQuiet(onProgress: MendProgress): Promise<MendReport | null> {
    if (parts === null) return null;
    await refuseNewerLog(parts.log);
    const first = await compareContent(parts);
    const report = first === 'different' ? await mend(parts, onProgress) : null;
    const isEqual = (report === null ? first : await compareContent(parts)) === 'equal';
    if (isEqual && succession.isDue()) await succession.conclude();
    return report;
  }

  /** Once in a run of the program: a second copy would tell no more. */
  async function keepOnce(): Promise<void> {
    if (isKept) return;
    isKept = true;
    await options.beforeReplacing?.().catch(ignore);
  }

  async function openAnew(): Promise<void> {
    await keepOnce();
    db.abandon();
    await db.delete();
    await open();
  }

  /** Chromium may have thrown a damaged store away at opening it anew; if not, and it stays unreadable, we do. */
  async function makeReadable(): Promise<void> {
    // Before it is opened anew, which may be its end.
    await keepOnce();
    db.abandon();
    db.close();
    try {
      await within(OPEN_LIMIT_MS, open());
      await probeStore(db);
    } catch (error) {
      if (isNewerStoreError(error) || !(await hasRoom())) throw error;
      await within(OPEN_LIMIT_MS, openAnew());
    }
  }

  /** Once, by whoever meets the trouble first. */
  function standIn(reason: unknown): Promise<boolean> {
    const ask = async (): Promise<boolean> => {
      try {
        if ((await options.standIn?.(reason)) === true) return true;
      } catch (error) {
        onStale(error);
      }
      standingIn = null;
      return false;
    };
    standingIn ??= ask();
    return standingIn;
  }

  const recovery =
    parts === null
      ? null
      : createRecovery({
          attempt: makeReadable,
          probe: () => probeStore(db),
          standIn,
          afterwards: (done) => void done.then(mendAfterTrouble, onBehind),
        });

  /** A look that fails has met a store that cannot be read, or written. */
  async function orPutRight(look: () => Promise<MendReport | null>): Promise<MendReport | null> {
    const generation = recovery?.readability().generation;
    try {
      return await look();
    } catch (error) {
      if (parts === null || recovery === null || isOfTheLog(error)) throw error;
      if (isNewerStoreError(error)) throw error;
      onStale(error);
      if (!(await hasRoom())) {
        // It may be read, be behind, or have been emptied by the browser: only the log can be trusted with what there is.
        if (await standIn(error)) return null;
        onBehind(error);
        throw error;
      }
      // Put right meanwhile by whoever read: once more would close it under those who read it now.
      if (recovery.readability().generation !== generation) {
        const report = await within(MEND_LIMIT_MS, mend(parts, ignore)).catch(ignore);
        if (report !== undefined) return report;
      }
      await recovery.run();
      return within(MEND_LIMIT_MS, mend(parts, ignore));
    }
  }

  const mendUntilDone = untilDone(
    async (number) => {
      if (parts === null) return;
      try {
        // What failed twice is more than a store that was just being put right by somebody else.
        if (number > 1) await recovery?.run();
        else if (!db.isOpen()) await within(OPEN_LIMIT_MS, open());
        await within(MEND_LIMIT_MS, mend(parts, ignore));
      } catch (error) {
        onStale(error);
        throw error;
      }
    },
    // On a full disk it is the next write after a failed one that damages a store.
    async (error) =>
      isOfTheLog(error) || isNewerStoreError(error) || standingIn !== null || !(await hasRoom()),
  );

  /** A store that fails again and again stays behind until the next start, and the log has everything. */
  async function mendAfterTrouble(): Promise<void> {
    try {
      await mendUntilDone();
    } catch (error) {
      // Whoever stands in has everything.
      if (standingIn === null) onBehind(error);
    }
  }

  return {
    name,
    entries: createEntryRepository(db, options.onUnreadable),
    documents: createDocumentRepository(db, options.onUnreadable),
    settings: createSettingsRepository(db),
    commands: createCommands(db, writePath, options),
    contents: async () => {
      // The log leads and the store follows: a plan made from a store that is behind would be wrong.
      await writePath.settled();
      if (parts !== null && (await compareContent(parts)) === 'different') {
        await mend(parts, ignore);
      }
      return readContents(db);
    },
    open,
    openAnew,
    mendIfNeeded: (onProgress) => orPutRight(() => mendAtStart(onProgress)),
    mendThoroughly: (onProgress) => orPutRight(() => mendInQuiet(onProgress)),
    recovery,
    onStored: (listener) => {
      storedListeners.add(listener);
      return () => storedListeners.delete(listener);
    },
    settled: writePath.settled,
    close: () => db.close(),
    erase: async () => {
      await succession.erase();
      await db.delete();
    },
  };
}

/** @throws Dexie.VersionError */
async function refuseNewerLog(log: ChangeLog): Promise<void> {
  if ((await log.status()).isNewer !== true) return;
  throw new Dexie.VersionError('The safety log was written by a newer version.');
}

/** Errors of the main process carry a code in words; the store's do not. */
function isOfTheLog(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
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
