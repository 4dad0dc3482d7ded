import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Journal, keepStorage } from '@/data/journal';
import { useLiveSettings } from '@/data/use-live-settings';
import { desktop } from '@/desktop';
import { type Clock, dayOfInstant } from '@/domain/day';
import { SAMPLE_DATABASE_NAME } from '@/domain/identity';
import type { Settings } from '@/domain/settings';
import { journalNamed, openOrRebuild, ownJournals, reportTrouble } from './own-journals.ts';
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

/** Opens the person's journal, and beside it the sample one when asked. */
export function useJournals(clock: Clock): Journals {
  const [behind, setBehind] = useState<'stored' | 'in-memory' | null>(null);
  const [fromLog, setFromLog] = useState<Journal | null>(null);
  const [{ stored, readFromLog }] = useState(() =>
    ownJournals(clock, { onBehind: setBehind, onStoodIn: setFromLog }),
  );
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
        return readFromLog(error);
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
  }, [stored, readFromLog, attempt]);

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

  const live = useLiveSettings(own, outcome === 'open');
  // A store that is emptied while somebody writes, to be filled again in a moment, is no first start either.
  const [confirmed, setConfirmed] = useState<Settings | null>(null);
  const isConfirmed = live !== undefined && live.settings.noticeConfirmedAt !== null;
  if (isConfirmed && live.settings !== confirmed) setConfirmed(live.settings);
  const settings = isConfirmed ? live.settings : (confirmed ?? live?.settings);
  const [refuse] = useState(() => (error: unknown) => setOutcome({ error }));
  const mending = useMending(own, outcome === 'open', refuse);
  // An empty store is no first start until the safety log has said that there is nothing to bring back.
  const isFirstStart = settings?.noticeConfirmedAt === null;
  const failure = isFirstStart ? mending.failure : null;
  const isReady =
    outcome === 'open' &&
    settings !== undefined &&
    (!isFirstStart || (mending.isChecked && failure === null && live?.of === own));

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
    const refusal = outcome === 'open' ? failure : outcome;
    if (refusal !== null) {
      const retry = () => {
        setOutcome('opening');
        setAttempt((count) => count + 1);
      };
      return { state: 'failed', error: refusal.error, retry };
    }
    if (settings === undefined || !isReady) return { state: 'opening' };
    const shown = sample ?? own;
    const isFromLog = fromLog !== null;
    const isBehind = behind === (isFromLog ? 'in-memory' : 'stored');
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
    failure,
    settings,
    isReady,
    mending,
    behind,
    fromLog,
    own,
    sample,
    enterSample,
    leaveSample,
  ]);
}
