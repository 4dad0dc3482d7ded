import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  createJournal,
  isNewerStoreError,
  type Journal,
  type JournalOptions,
  keepStorage,
} from '@/data/journal';
import type { StoreEngine } from '@/data/journal-db';
import { memoryEngine } from '@/data/memory-engine';
import { useLiveSettings } from '@/data/use-live-settings';
import { within } from '@/data/within';
import { desktop } from '@/desktop';
import { type Clock, dayOfInstant } from '@/domain/day';
import { JOURNAL_DATABASE_NAME, SAMPLE_DATABASE_NAME } from '@/domain/identity';
import type { Settings } from '@/domain/settings';
import { desktopLog } from './desktop-log.ts';
import { type Mending, useMending } from './use-mending.ts';

export type OpenJournals = {
  readonly state: 'open';
  /** The person's own journal. */
  readonly own: Journal;
  /** The journal on show. */
  readonly shown: Journal;
  readonly settings: Settings;
  readonly mending: Mending;
  /** The lists on screen may lack what was saved last. */
  readonly isBehind: boolean;
  /** The store could not be opened; the safety log fills one in memory. */
  readonly isFromLog: boolean;
  readonly enterSample: () => Promise<void>;
  readonly leaveSample: () => Promise<void>;
};

export type Journals =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | OpenJournals;

/** The same year for everybody, so that a question about it can be answered. */
const SAMPLE_SEED = 20261123;

const reported = new Set<string>();

/** Once each: a live query meets the same record again at every change. */
function reportUnreadable(id: string, reason: string): void {
  if (reported.has(id)) return;
  reported.add(id);
  void desktop.app.reportProblem({ where: 'journal', message: `unreadable ${id}: ${reason}` });
}

/** Opens the person's journal, and beside it the sample one when asked. */
export function useJournals(clock: Clock): Journals {
  const [isBehind, setBehind] = useState(false);
  const ownJournal = useCallback(
    (engine?: StoreEngine) =>
      journalNamed(JOURNAL_DATABASE_NAME, clock, {
        engine,
        log: desktopLog(),
        hasRoom: desktop.profile.hasRoom,
        beforeReplacing: desktop.profile.keepStore,
        onStale: (reason) => reportTrouble('store', reason),
        onBehind: (reason) => {
          reportTrouble('store-behind', reason);
          setBehind(true);
        },
      }),
    [clock],
  );
  const [stored] = useState(() => ownJournal());
  const [fromLog, setFromLog] = useState<Journal | null>(null);
  const own = fromLog ?? stored;
  const [sample, setSample] = useState<Journal | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<'opening' | 'open' | { readonly error: unknown }>(
    'opening',
  );

  useEffect(() => {
    let isCurrent = true;
    const settle = (next: typeof outcome) => {
      if (isCurrent) setOutcome(next);
    };
    const open = async () => {
      try {
        await openOrRebuild(stored);
        return null;
      } catch (error) {
        if (!(await canReadLog(error))) throw error;
        reportTrouble('store-in-memory', error);
        return ownJournal(await memoryEngine());
      }
    };
    open().then(
      (inMemory) => {
        if (isCurrent) setFromLog(inMemory);
        settle('open');
      },
      (error: unknown) => {
        settle({ error });
        reportTrouble('open', error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [stored, ownJournal, attempt]);

  useEffect(() => {
    if (outcome !== 'open') return;
    void keepStorage();
    // A sample left open when the program ended is not kept.
    void journalNamed(SAMPLE_DATABASE_NAME, clock).erase();
  }, [outcome, clock]);

  // Before the window closes; an answer comes however the store fares.
  useEffect(
    () =>
      desktop.window.onClosing(() => {
        void own.settled().then(desktop.app.storeFollowed);
      }),
    [own],
  );

  const settings = useLiveSettings(own, outcome === 'open');
  const [refuse] = useState(() => (error: unknown) => setOutcome({ error }));
  const mending = useMending(own, outcome === 'open', refuse);
  // An empty store is no first start until the safety log has said that there is nothing to bring back.
  const isFirstStart = settings?.noticeConfirmedAt === null;
  const isReady =
    outcome === 'open' && settings !== undefined && (!isFirstStart || mending.isChecked);

  // Not before: a menu command that had to wait is sent then, and the rooms must be there to hear it.
  useEffect(() => {
    if (isReady) void desktop.app.pageReady();
  }, [isReady]);

  const enterSample = useCallback(async () => {
    const { generateSampleJournal } = await import('@/domain/sample');
    const journal = journalNamed(SAMPLE_DATABASE_NAME, clock);
    await journal.erase();
    await journal.open();
    const zone = clock.zone();
    const dayStartHour = (await own.settings.all()).dayStartHour;
    await journal.commands.addEntries(
      generateSampleJournal({
        endDay: dayOfInstant(clock.now(), zone, dayStartHour),
        zone,
        dayStartHour,
        seed: SAMPLE_SEED,
        until: clock.now(),
      }),
    );
    setSample(journal);
  }, [clock, own]);

  const leaveSample = useCallback(async () => {
    setSample(null);
    await sample?.erase();
  }, [sample]);

  return useMemo<Journals>(() => {
    if (outcome === 'opening') return { state: 'opening' };
    if (outcome !== 'open') {
      const retry = () => {
        setOutcome('opening');
        setAttempt((count) => count + 1);
      };
      return { state: 'failed', error: outcome.error, retry };
    }
    if (settings === undefined || !isReady) return { state: 'opening' };
    const shown = sample ?? own;
    const isFromLog = fromLog !== null;
    return {
      state: 'open',
      own,
      shown,
      settings,
      mending,
      isBehind,
      isFromLog,
      enterSample,
      leaveSample,
    };
  }, [
    outcome,
    settings,
    isReady,
    mending,
    isBehind,
    fromLog,
    own,
    sample,
    enterSample,
    leaveSample,
  ]);
}

/** A store that hangs never says so; a whole one opens in less than a second, on a slow disk in a few. */
const OPEN_LIMIT_MS = 20_000;

/**
 * A store that will not open is put away for a new one, which the safety log fills. Without a log it is left alone, and on
 * a full disk, too: nothing may be wrong with it.
 */
async function openOrRebuild(journal: Journal): Promise<void> {
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

function journalNamed(
  name: string,
  clock: Clock,
  safety: Pick<
    JournalOptions,
    'engine' | 'log' | 'hasRoom' | 'beforeReplacing' | 'onStale' | 'onBehind'
  > = {},
): Journal {
  return createJournal(name, {
    clock,
    newId: () => crypto.randomUUID(),
    onUnreadable: reportUnreadable,
    ...safety,
  });
}

function reportTrouble(where: string, reason: unknown): void {
  void desktop.app.reportProblem({ where, message: String(reason) });
}
