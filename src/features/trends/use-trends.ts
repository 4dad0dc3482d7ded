import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useFoodTelling, useLive, useSettings, useToday } from '@/data/react';
import { sharedByJournal } from '@/data/shared-by-journal';
import type { DayRange, LocalDay } from '@/domain/day';
import {
  type RangeChoice,
  rangeOfChoice,
  type TrendsRoom,
  type TrendsWishes,
  usualChoice,
} from '@/domain/trends';
import { desktop } from '@/desktop';
import { useFoodBook } from '@/ui/food-book';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { createTrendsClient, type TrendsClient } from './reading/trends-client.ts';
import { openEngine } from './reading/worker-engine.ts';

/** What was asked for, known before it is worked out. */
export type WishedDays = { readonly choice: RangeChoice; readonly range: DayRange };

export type ShownTrends = TrendsRoom & {
  /** The first day with an entry. */
  readonly firstDay: LocalDay;
};

const useClient = sharedByJournal((journal) =>
  createTrendsClient(
    journal,
    openEngine,
    (message) => void desktop.app.reportProblem({ where: 'trends', message }),
  ),
);
/** What was on show last, for the first drawing when somebody comes back. */
const shownLast = new WeakMap<TrendsClient, ShownTrends>();

/**
 * @param chosen null until the person has chosen a range
 * @param own days of one's own instead
 * @returns trends: undefined until they have been worked out, null while the journal is empty; what was shown before stays until
 * there is something new. wished: undefined until the journal's first day is known
 */
export function useTrends(
  chosen: RangeChoice | null,
  own: DayRange | null,
): {
  readonly trends: ShownTrends | null | undefined;
  readonly wished: WishedDays | undefined;
  readonly hasFailed: boolean;
} {
  const client = useClient();
  const { version, hasFailed } = useSyncExternalStore(client.subscribe, client.state);
  const today = useToday();
  const trackers = useTrackers();
  const { dayStartHour } = useSettings();
  const firstDay = useLive((journal) => journal.entries.firstDay(), []);
  const isFoodTold = useFoods(client);
  const asked = useMemo(() => {
    if (firstDay === undefined || firstDay === null) return firstDay;
    const choice = chosen ?? usualChoice(today, firstDay);
    const range = own ?? rangeOfChoice(choice, today, firstDay);
    const wished: WishedDays = { choice, range };
    return { wished, firstDay, wishes: { range, today, dayStartHour, trackers } };
  }, [chosen, own, today, firstDay, dayStartHour, trackers]);
  const [shown, setShown] = useState<{ of: TrendsClient; trends: ShownTrends } | null>(() => {
    const before = shownLast.get(client);
    return before === undefined ? null : { of: client, trends: before };
  });
  useEffect(() => {
    if (!asked) return undefined;
    let isCurrent = true;
    const show = async (wishes: TrendsWishes) => {
      const room = await client.compute(wishes);
      if (!isCurrent) return;
      const next = { ...room, firstDay: asked.firstDay };
      shownLast.set(client, next);
      // In slices: a picture of ten years is more than what fits between two frames.
      startTransition(() => setShown({ of: client, trends: next }));
    };
    void show(asked.wishes);
    return () => {
      isCurrent = false;
    };
  }, [client, asked, version]);
  const known = shown?.of === client ? shown.trends : undefined;
  // Switched off, it is gone at once, not when everything has been worked out anew.
  const trends = useMemo(
    () => (known === undefined || isFoodTold ? known : { ...known, food: null }),
    [known, isFoodTold],
  );
  return { trends: asked === null ? null : trends, wished: asked?.wished, hasFailed };
}

/** Numbers of food for whoever asked for them; none for all others, and at once in gentle mode. */
function useFoods(client: TrendsClient): boolean {
  const { book, hasTable } = useFoodBook();
  const isTold = useFoodTelling() === 'numbers' && hasTable;
  useEffect(() => client.foods(isTold ? book.parts : null), [client, isTold, book]);
  return isTold;
}
