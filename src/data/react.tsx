import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type Clock, dayOfInstant, type LocalDay, type MomentContext } from '@/domain/day';
import type { Settings } from '@/domain/settings';
import type { Journal } from './journal.ts';
import { useReadable } from './use-readable.ts';

type JournalContextValue = {
  /** The journal on show: the person's own, or the sample. */
  readonly journal: Journal;
  /** Settings belong to the person, also while they look at the sample. */
  readonly own: Journal;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly enterSample: () => Promise<void>;
  readonly leaveSample: () => Promise<void>;
};

const JournalContext = createContext<JournalContextValue | null>(null);

export function JournalProvider({
  children,
  ...value
}: JournalContextValue & { readonly children: ReactNode }) {
  const { journal, own, settings, clock, enterSample, leaveSample } = value;
  const stable = useMemo(
    () => ({ journal, own, settings, clock, enterSample, leaveSample }),
    [journal, own, settings, clock, enterSample, leaveSample],
  );
  return <JournalContext value={stable}>{children}</JournalContext>;
}

function useJournalContext(): JournalContextValue {
  const value = useContext(JournalContext);
  if (value === null) throw new Error('No JournalProvider above this component.');
  return value;
}

export function useJournal(): Journal {
  return useJournalContext().journal;
}

/** The sample journal lies in a store of its own; entering fills it, leaving deletes it. */
export function useSample(): {
  readonly isSample: boolean;
  readonly enter: () => Promise<void>;
  readonly leave: () => Promise<void>;
} {
  const { journal, own, enterSample, leaveSample } = useJournalContext();
  return { isSample: journal !== own, enter: enterSample, leave: leaveSample };
}

/** The person's own journal, whichever is on show. */
export function useOwnJournal(): Journal {
  return useJournalContext().own;
}

export function useSettings(): Settings {
  return useJournalContext().settings;
}

/** How the person wants to be told about food: gentle mode leaves nothing to tell. */
export function useFoodTelling(): 'none' | Settings['foodNumbers'] {
  const { gentleMode, foodNumbers } = useSettings();
  return gentleMode ? 'none' : foodNumbers;
}

export function useChangeSettings(): Journal['commands']['changeSettings'] {
  return useJournalContext().own.commands.changeSettings;
}

/**
 * A query of the journal on show that runs again whenever something it read has changed.
 * @returns undefined until the first answer
 */
export function useLive<T>(
  query: (journal: Journal) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const journal = useJournal();
  return useReadable(journal, () => query(journal), dependencies);
}

/** Gives the present, as the person counts days, at the moment it is called. */
export function useMomentContext(): () => MomentContext {
  const { clock, settings } = useJournalContext();
  const { dayStartHour } = settings;
  return useMemo(
    () => () => ({ now: clock.now(), zone: clock.zone(), dayStartHour }),
    [clock, dayStartHour],
  );
}

/** Short enough that a new day shows soon after it begins. */
const LOOK_AGAIN_MS = 20_000;

/** The person's today; moves on by itself when the day does. */
export function useToday(): LocalDay {
  const momentContext = useMomentContext();
  const today = useCallback((): LocalDay => {
    const { now, zone, dayStartHour } = momentContext();
    return dayOfInstant(now, zone, dayStartHour);
  }, [momentContext]);
  const shown = today();
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const look = () => {
      if (today() !== shown) drawAgain((count) => count + 1);
    };
    const timer = setInterval(look, LOOK_AGAIN_MS);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [today, shown]);
  return shown;
}
