import { useCallback } from 'react';
import { useJournal, useMomentContext } from '@/data/react';
import type { Change } from '@/data/change';
import type { Commands } from '@/data/commands';
import type { Moment } from '@/domain/day';
import { type Entry, type EntryData, type EntryKind, newEntry } from '@/domain/entries';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { useToasts } from '@/ui/toast';
import { useUndoToast } from '@/ui/undo-toast';

/** Does something to the journal at once and says so, with the way back; says, too, when it could not be done. */
export type Doing = (doing: (commands: Commands) => Promise<Change>, text: string) => void;

export function useDoing(): Doing {
  const t = useText();
  const toasts = useToasts();
  const showUndo = useUndoToast();
  const { commands } = useJournal();
  return useCallback(
    (doing, text) => {
      const report = (error: unknown) =>
        void desktop.app.reportProblem({ where: 'today', message: String(error) });
      const run = async () => {
        try {
          const change = await doing(commands);
          showUndo({ text, undo: async () => commands.undo(change), onFailure: report });
        } catch (error) {
          toasts.show({ text: t('today.notDone'), tone: 'problem' });
          report(error);
        }
      };
      void run();
    },
    [commands, showUndo, toasts, t],
  );
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
