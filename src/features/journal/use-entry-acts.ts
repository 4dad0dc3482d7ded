import { useMemo } from 'react';
import { useJournal, useMomentContext } from '@/data/react';
import type { Change } from '@/data/change';
import { type LocalDay, momentInDay, timeOfMoment, type WallTime } from '@/domain/day';
import { type Entry, newEntry } from '@/domain/entries';
import { formatDay } from '@/domain/day';
import { desktop } from '@/desktop';
import { LOCALE, useText } from '@/texts';
import { useToasts } from '@/ui/toast';
import { useUndoToast } from '@/ui/undo-toast';

/** What is done to one entry or many at once, each as one change with one Undo. Resolves to whether it was done. */
export type EntryActs = {
  readonly remove: (entries: readonly Entry[]) => Promise<boolean>;
  readonly duplicate: (entries: readonly Entry[]) => Promise<boolean>;
  /** @param time null: each at its own */
  readonly move: (
    entries: readonly Entry[],
    day: LocalDay,
    time: WallTime | null,
  ) => Promise<boolean>;
  readonly restore: (entries: readonly Entry[]) => Promise<boolean>;
  /** Cannot be undone. */
  readonly purge: (entries: readonly Entry[]) => Promise<boolean>;
};

export function useEntryActs(): EntryActs {
  const t = useText();
  const toasts = useToasts();
  const showUndo = useUndoToast();
  const { commands } = useJournal();
  const momentContext = useMomentContext();

  return useMemo(() => {
    const report = (error: unknown) =>
      void desktop.app.reportProblem({ where: 'journal-room', message: String(error) });

    const doing = async (change: () => Promise<Change>, text: string, isFinal = false) => {
      try {
        const done = await change();
        if (isFinal) toasts.show({ text });
        else showUndo({ text, undo: async () => commands.undo(done), onFailure: report });
        return true;
      } catch (error) {
        toasts.show({ text: t('reading.notDone'), tone: 'problem' });
        report(error);
        return false;
      }
    };

    return {
      remove: async (entries) =>
        doing(
          async () => commands.removeEntries(entries),
          t('reading.deleted', { count: entries.length }),
        ),
      duplicate: async (entries) =>
        doing(
          async () => {
            const now = new Date(momentContext().now).toISOString();
            return commands.addEntries(entries.map((entry) => copyOf(entry, now)));
          },
          t('reading.duplicated', { count: entries.length }),
        ),
      move: async (entries, day, time) =>
        doing(
          async () =>
            commands.moveEntries(
              entries.map((entry) => ({
                entry,
                // On the clock that hung there.
                moment: momentInDay(day, time ?? timeOfMoment(entry), {
                  ...momentContext(),
                  zone: entry.zone,
                }),
              })),
            ),
          t('reading.moved', { count: entries.length, day: formatDay(day, 'long', LOCALE) }),
        ),
      restore: async (entries) =>
        doing(
          async () => commands.restoreEntries(entries),
          t('reading.restored', { count: entries.length }),
        ),
      purge: async (entries) =>
        doing(
          async () => commands.purgeEntries(entries),
          t('reading.purged', { count: entries.length }),
          true,
        ),
    };
  }, [commands, momentContext, showUndo, t, toasts]);
}

function copyOf(entry: Entry, now: string): Entry {
  const { kind, data } = entry;
  return newEntry(kind, data, entry, { id: crypto.randomUUID(), now });
}
