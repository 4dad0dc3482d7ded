import { useCallback, useRef } from 'react';
import type { RecordChange } from '@/data/change';
import { useJournal, useMomentContext } from '@/data/react';
import { addDays, type LocalDay, momentNowOn } from '@/domain/day';
import { changedEntry, deletedEntry, newEntry, type TrackerNote } from '@/domain/entries';
import { laterThan } from '@/domain/safety';
import type { NotePlan, Tracker, TrackerEntry } from '@/domain/trackers';
import { useText } from '@/texts';
import { useDoing } from '../use-doing.ts';

/** @param before the tracker's notes of the day before */
export type PlanNote = (
  notes: readonly TrackerEntry[],
  before: readonly TrackerEntry[],
) => NotePlan;

/**
 * Notes something on a day, at its present time. What is planned is planned with the notes that are there when
 * its turn comes: two quick clicks are two steps.
 */
export function useTrackerLog(day: LocalDay): (tracker: Tracker, plan: PlanNote) => void {
  const t = useText();
  const doing = useDoing();
  const { entries } = useJournal();
  const momentContext = useMomentContext();
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  return useCallback(
    (tracker, plan) => {
      const planned = async (): Promise<readonly RecordChange[]> => {
        const near = await entries.ofKindBetween('tracker-note', {
          from: addDays(day, -1),
          to: day,
        });
        const own = near.filter(({ data }) => data.trackerId === tracker.id);
        const context = momentContext();
        const now = new Date(context.now).toISOString();
        const { add, change } = plan(
          own.filter((note) => note.day === day),
          own.filter((note) => note.day !== day),
        );
        const added = (data: TrackerNote): RecordChange => {
          const id = crypto.randomUUID();
          const after = newEntry('tracker-note', data, momentNowOn(day, context), { id, now });
          return { table: 'entries', before: null, after };
        };
        return [
          ...change.map(({ entry, data }): RecordChange => {
            const at = laterThan(entry.updatedAt, now);
            const after =
              data === null ? deletedEntry(entry, at) : changedEntry(entry, data, entry, at);
            return { table: 'entries', before: entry, after };
          }),
          ...(add === null ? [] : [added(add)]),
        ];
      };
      doing(
        async (commands) => {
          const turn = queue.current.then(async () => commands.apply(await planned()));
          queue.current = turn.catch(() => undefined);
          return turn;
        },
        t('today.trackerNoted', { name: tracker.data.name }),
      );
    },
    [day, doing, entries, momentContext, t],
  );
}
