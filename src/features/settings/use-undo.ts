import { useCallback } from 'react';
import type { Change } from '@/data/change';
import { useOwnJournal } from '@/data/react';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { useToasts } from '@/ui/toast';

/** Takes back a change of the person's own journal, and says whether that worked. */
export function useUndo(onSettled: () => void): (change: Change) => Promise<void> {
  const t = useText();
  const toasts = useToasts();
  const { commands } = useOwnJournal();
  return useCallback(
    async (change) => {
      const undo = async () => {
        try {
          await commands.undo(change);
          toasts.show({ text: t('settings.takeUndone') });
          onSettled();
        } catch (error) {
          const action = { label: t('common.undo'), onPress: () => void undo() };
          toasts.show({ text: t('common.notUndone'), tone: 'problem', action });
          void desktop.app.reportProblem({ where: 'undo', message: String(error) });
        }
      };
      await undo();
    },
    [commands, onSettled, t, toasts],
  );
}
