import { useState } from 'react';
import { useJournal, useMomentContext, useToday } from '@/data/react';
import {
  type LocalDay,
  type Moment,
  momentAt,
  momentInDay,
  parseMinutesAgo,
  parseMoment,
  wallClockOf,
} from '@/domain/day';
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
  // As it was when the form was opened: midnight may pass while somebody writes.
  const [isOfToday] = useState(day === today);
  const definition = entryKinds[kind];
  const [newId] = useState(() => crypto.randomUUID());

  const usualMoment = (data: EntryData<EntryKind>): Moment =>
    isOfToday
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
        moment: current.isTimeChosen || isOfToday ? current.moment : usualMoment(data),
      })),
    setMoment: (moment: Moment) =>
      setDraft((current) => ({ ...current, moment, isTimeChosen: true, isChanged: true })),
    /** What a typed time means in this form; null when it is none. */
    readMoment: (text: string): Moment | null => {
      const context = momentContext();
      const minutesAgo = parseMinutesAgo(text);
      if (minutesAgo === null) {
        // A time on the clock is corrected on the clock that hung there.
        return parseMoment(text, day, { ...context, zone: entry?.zone ?? context.zone });
      }
      return isOfToday
        ? momentAt(context.now - minutesAgo * 60_000, context)
        : parseMoment(text, day, context);
    },
    /** Text keys of what is still missing; empty when it can be stored. */
    problems: (): readonly string[] => problemsOf(kind, draft.data as never),
    /** @throws WriteError: then nothing was stored and the draft is as it was. */
    store: async (): Promise<Change> =>
      entry === undefined
        ? journal.commands.addEntry(kind, draft.data, draft.moment, newId)
        : journal.commands.updateEntry(entry, draft.data, draft.moment),
  };
}
