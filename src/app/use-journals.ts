import { useCallback, useEffect, useMemo, useState } from 'react';
import { createJournal, type Journal, keepStorage } from '@/data/journal';
import { useLiveSettings } from '@/data/use-live-settings';
import { desktop } from '@/desktop';
import { type Clock, dayOfInstant } from '@/domain/day';
import { JOURNAL_DATABASE_NAME, SAMPLE_DATABASE_NAME } from '@/domain/identity';
import type { Settings } from '@/domain/settings';

export type OpenJournals = {
  readonly state: 'open';
  /** The person's own journal. */
  readonly own: Journal;
  /** The journal on show. */
  readonly shown: Journal;
  readonly settings: Settings;
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
  const [own] = useState(() => journalNamed(JOURNAL_DATABASE_NAME, clock));
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
    own.open().then(
      () => settle('open'),
      (error: unknown) => settle({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [own, attempt]);

  useEffect(() => {
    if (outcome !== 'open') return;
    void keepStorage();
    void desktop.app.pageReady();
    // A sample left open when the program ended is not kept.
    void journalNamed(SAMPLE_DATABASE_NAME, clock).erase();
  }, [outcome, clock]);

  const settings = useLiveSettings(own, outcome === 'open');

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
    if (settings === undefined) return { state: 'opening' };
    return { state: 'open', own, shown: sample ?? own, settings, enterSample, leaveSample };
  }, [outcome, settings, own, sample, enterSample, leaveSample]);
}

function journalNamed(name: string, clock: Clock): Journal {
  return createJournal(name, {
    clock,
    newId: () => crypto.randomUUID(),
    onUnreadable: reportUnreadable,
  });
}
