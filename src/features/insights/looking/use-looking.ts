import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { loadFoods } from '@/content/foods';
import type { Journal } from '@/data/journal';
import { useJournal, useSettings, useToday } from '@/data/react';
import { desktop } from '@/desktop';
import { createLooking, type Looking, type LookingState } from './looking.ts';
import { openEngine } from './worker-engine.ts';

/** Lives as long as the open journal, so that coming back finds what was seen. */
const lookings = new WeakMap<Journal, Looking>();

function lookingOf(journal: Journal): Looking {
  const known = lookings.get(journal);
  if (known !== undefined) return known;
  const looking = createLooking(journal, {
    openEngine,
    loadFoods,
    report: (message) => void desktop.app.reportProblem({ where: 'insights', message }),
  });
  lookings.set(journal, looking);
  return looking;
}

export type LookingHere = LookingState & { readonly lookAgain: () => void };

/**
 * What the journal on show says: looked for with the first visit, and again with a visit after something was
 * written, on another day, or when asked. Never by itself while somebody is writing.
 */
export function useLooking(): LookingHere {
  const journal = useJournal();
  const today = useToday();
  const { dayStartHour, gentleMode, leftOutTrackerIds } = useSettings();
  const looking = lookingOf(journal);
  const wishes = useMemo(
    () => ({ today, dayStartHour, isGentle: gentleMode, leftOutTrackerIds }),
    [today, dayStartHour, gentleMode, leftOutTrackerIds],
  );
  useEffect(() => looking.lookUnlessKnown(wishes), [looking, wishes]);
  const state = useSyncExternalStore(looking.subscribe, looking.state);
  return { ...state, lookAgain: () => void looking.look(wishes) };
}
