import { useCallback } from 'react';
import { useJournal } from '@/data/react';
import type { Change } from '@/data/change';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { useToasts } from '@/ui/toast';

/** Says that a change is stored, with the one key that takes it back. */
export function useStoredToast(): (change: Change, text: string) => void {
  const t = useText();
  const toasts = useToasts();
  const { commands } = useJournal();
  return useCallback(
    (change, text) => {
      const undo = async () => {
        try {
          await commands.undo(change);
          toasts.show({ text: t('common.undone') });
        } catch (error) {
          // With the button once more, as this message asks to try again.
          toasts.show({ text: t('common.notUndone'), tone: 'problem', action: undoButton });
          void desktop.app.reportProblem({ where: 'undo', message: String(error) });
        }
      };
      const undoButton = { label: t('common.undo'), onPress: () => void undo() };
      toasts.show({ text, action: undoButton });
    },
    [commands, t, toasts],
  );
}
