import { useCallback } from 'react';
import { useJournal } from '@/data/react';
import type { Change } from '@/data/change';
import type { Commands } from '@/data/commands';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { useToasts } from '@/ui/toast';
import { useUndoToast } from '@/ui/undo-toast';

/** Changes the person's own patterns and says so, with the way back. */
export function useChangePatterns(): (
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
        void desktop.app.reportProblem({ where: 'calm', message: String(error) });
      const run = async () => {
        try {
          const change = await doing(commands);
          showUndo({ text, undo: async () => commands.undo(change), onFailure: report });
        } catch (error) {
          toasts.show({ text: t('calm.notDone'), tone: 'problem' });
          report(error);
        }
      };
      void run();
    },
    [commands, showUndo, t, toasts],
  );
}
