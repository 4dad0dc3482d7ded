import { useCallback } from 'react';
import type { Change } from '@/data/change';
import type { Commands } from '@/data/commands';
import { useJournal } from '@/data/react';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { useToasts } from '@/ui/toast';
import { useUndoToast } from '@/ui/undo-toast';

/** Changes what somebody keeps, says so with the way back, or that it could not be done. */
export function useChangeFoods(): (
  doing: (commands: Commands) => Promise<Change>,
  text: string,
) => void {
  const t = useText();
  const toasts = useToasts();
  const showUndo = useUndoToast();
  const { commands } = useJournal();
  return useCallback(
    (doing, text) => {
      const report = (error: unknown) =>
        void desktop.app.reportProblem({ where: 'foods', message: String(error) });
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
