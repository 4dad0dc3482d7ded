import { useCallback } from 'react';
import { useJournal, useMomentContext } from '@/data/react';
import type { Change } from '@/data/change';
import type { Commands } from '@/data/commands';
import type { Moment } from '@/domain/day';
import { type Entry, type EntryData, type EntryKind, newEntry } from '@/domain/entries';
import { desktop } from '@/desktop';
import { type Doing, useDoingWith } from '@/ui/doing';

const report = (error: unknown) =>
  void desktop.app.reportProblem({ where: 'today', message: String(error) });

/** Does something to the journal on show, and says so. */
export function useDoing(): Doing<Commands, Change> {
  return useDoingWith(useJournal().commands, report);
}

export type EntryToAdd = {
  readonly [Kind in EntryKind]: {
    readonly kind: Kind;
    readonly data: EntryData<Kind>;
    readonly moment: Moment;
  };
}[EntryKind];

/** Writes several entries down as one change. */
export function useAddEntries(): (entries: readonly EntryToAdd[], text: string) => void {
  const doing = useDoing();
  const momentContext = useMomentContext();
  return useCallback(
    (entries, text) => {
      const now = new Date(momentContext().now).toISOString();
      const whole = entries.map(({ kind, data, moment }) =>
        newEntry(kind, data as never, moment, { id: crypto.randomUUID(), now }),
      ) as readonly Entry[];
      doing(async (commands) => commands.addEntries(whole), text);
    },
    [doing, momentContext],
  );
}
