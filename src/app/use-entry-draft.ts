import { useState } from 'react';
import { useJournal, useMomentContext, useToday } from '@/data/react';
import { type LocalDay, type Moment, momentAt, momentInDay, wallClockOf } from '@/domain/day';
import {
  type Entry,
  type EntryData,
  type EntryKind,
  entryKinds,
  problemsOf,
} from '@/domain/entries';
import type { Change } from '@/data/change';

export type EntryFormTarget = {
  readonly kind: EntryKind;
  readonly day: LocalDay;
  /** The entry to change; absent for a new one. */
  readonly entry?: Entry;
};

type Draft = {
  readonly data: EntryData<EntryKind>;
  readonly moment: Moment;
  /** Once somebody has set the time, nothing else moves it. */
  readonly isTimeChosen: boolean;
  readonly isChanged: boolean;
};

/** What somebody is writing, from the first letter until it is stored. */
export function useEntryDraft({ kind, day, entry }: EntryFormTarget) {
  const journal = useJournal();
  const momentContext = useMomentContext();
  const today = useToday();
  const definition = entryKinds[kind];

  const usualMoment = (data: EntryData<EntryKind>): Moment =>
    day === today
      ? momentAt(momentContext().now, momentContext())
      : momentInDay(day, definition.usualTime(data as never), momentContext());

  const [draft, setDraft] = useState<Draft>(() => {
    if (entry !== undefined) {
      const { occurredAt, zone, offsetMinutes } = entry;
      const moment = { day: entry.day, occurredAt, zone, offsetMinutes };
      return { data: entry.data, moment, isTimeChosen: true, isChanged: false };
    }
    const { now, zone } = momentContext();
    const data = definition.blank(wallClockOf(now, zone).time);
    return { data, moment: usualMoment(data), isTimeChosen: false, isChanged: false };
  });

  return {
    ...draft,
    setData: (data: EntryData<EntryKind>) =>
      setDraft((current) => ({
        ...current,
        data,
        isChanged: true,
        moment: current.isTimeChosen || day === today ? current.moment : usualMoment(data),
      })),
    setMoment: (moment: Moment) =>
      setDraft((current) => ({ ...current, moment, isTimeChosen: true, isChanged: true })),
    /** Text keys of what is still missing; empty when it can be stored. */
    problems: (): readonly string[] => problemsOf(kind, draft.data as never),
    /** @throws WriteError: then nothing was stored and the draft is as it was. */
    store: async (): Promise<Change> =>
      entry === undefined
        ? journal.commands.addEntry(kind, draft.data, draft.moment)
        : journal.commands.updateEntry(entry, draft.data, draft.moment),
  };
}
