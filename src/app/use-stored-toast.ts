import { useCallback } from 'react';
import { useJournal } from '@/data/react';
import type { Change } from '@/data/change';
import { desktop } from '@/desktop';
import { useUndoToast } from '@/ui/undo-toast';

/** Says that a change is stored, with the one key that takes it back. */
export function useStoredToast(): (change: Change, text: string) => void {
  const { commands } = useJournal();
  const showUndo = useUndoToast();
  return useCallback(
    (change, text) =>
      showUndo({
        text,
        undo: async () => commands.undo(change),
        onFailure: (error) =>
          void desktop.app.reportProblem({ where: 'undo', message: String(error) }),
      }),
    [commands, showUndo],
  );
}
