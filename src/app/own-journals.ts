import {
  createJournal,
  isNewerStoreError,
  type Journal,
  type JournalOptions,
} from '@/data/journal';
import { memoryEngine } from '@/data/memory-engine';
import { within } from '@/data/within';
import { desktop } from '@/desktop';
import type { Clock } from '@/domain/day';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import { desktopLog } from './desktop-log.ts';

/** The person's own journal, in its store or, where that cannot be, in memory. */
export type OwnJournals = {
  readonly stored: Journal;
  /** One in memory, for the safety log to fill. @throws the reason given, when the log cannot stand in either */
  readonly readFromLog: (reason: unknown) => Promise<Journal>;
};

export function ownJournals(
  clock: Clock,
  told: {
    /** The store could not follow the log; which of the two it is. */
    readonly onBehind: (which: 'stored' | 'in-memory') => void;
    /** One in memory, filled, takes the stored one's place while the program runs. */
    readonly onStoodIn: (inMemory: Journal) => void;
  },
): OwnJournals {
  const journal = (which: 'stored' | 'in-memory', parts: Partial<JournalOptions>): Journal =>
    journalNamed(JOURNAL_DATABASE_NAME, clock, {
      ...parts,
      log: desktopLog(),
      hasRoom: desktop.profile.hasRoom,
      beforeReplacing: desktop.profile.keepStore,
      onStale: (reason) => reportTrouble('store', reason),
      onBehind: (reason) => {
        reportTrouble('store-behind', reason);
        told.onBehind(which);
      },
    });

  async function readFromLog(reason: unknown): Promise<Journal> {
    if (!(await canReadLog(reason))) throw reason;
    reportTrouble('store-in-memory', reason);
    return journal('in-memory', { engine: await memoryEngine() });
  }

  async function standIn(reason: unknown): Promise<boolean> {
    const inMemory = await readFromLog(reason);
    // Filled before it is shown: an empty one would look like loss.
    await inMemory.mendIfNeeded(() => undefined);
    told.onStoodIn(inMemory);
    return true;
  }

  return { stored: journal('stored', { standIn }), readFromLog };
}

/** A store that hangs never says so; a whole one opens in less than a second, on a slow disk in a few. */
const OPEN_LIMIT_MS = 20_000;

/**
 * A store that will not open is put away for a new one, which the safety log fills. Without a log it is left alone, and on
 * a full disk, too: nothing may be wrong with it.
 */
export async function openOrRebuild(journal: Journal): Promise<void> {
  const hasLog = desktopLog() !== undefined;
  // Where nothing else has the journal it is waited for.
  const inTime = (opening: Promise<void>) => (hasLog ? within(OPEN_LIMIT_MS, opening) : opening);
  try {
    await inTime(journal.open());
  } catch (error) {
    if (isNewerStoreError(error) || !hasLog) throw error;
    if (!(await desktop.profile.hasRoom())) throw error;
    reportTrouble('store-open', error);
    try {
      await inTime(journal.openAnew());
    } catch (refusal) {
      reportTrouble('store-anew', refusal);
      await desktop.profile.setStoreAside();
      await inTime(journal.open());
    }
  }
}

/** Whether the safety log can stand in for a store that failed so. */
async function canReadLog(error: unknown): Promise<boolean> {
  if (isNewerStoreError(error) || desktopLog() === undefined) return false;
  const { notes } = await desktop.safetyLog.status();
  return !notes.some(({ code }) => code === 'unusable' || code === 'newer-format');
}

const reported = new Set<string>();

/** Once each: a live query meets the same record again at every change. */
function reportUnreadable(id: string, reason: string): void {
  if (reported.has(id)) return;
  reported.add(id);
  void desktop.app.reportProblem({ where: 'journal', message: `unreadable ${id}: ${reason}` });
}

export function journalNamed(
  name: string,
  clock: Clock,
  safety: Partial<JournalOptions> = {},
): Journal {
  return createJournal(name, {
    clock,
    newId: () => crypto.randomUUID(),
    onUnreadable: reportUnreadable,
    ...safety,
  });
}

export function reportTrouble(where: string, reason: unknown): void {
  void desktop.app.reportProblem({ where, message: String(reason) });
}
