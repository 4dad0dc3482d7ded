import { useCallback } from 'react';
import { useText } from '@/texts';
import { type ToastAction, useToasts } from './toast.tsx';
import { useUndoToast } from './undo-toast.ts';

/** What a journal can do; of its changes this layer only knows that they can be taken back. */
type Undoing<Change> = { readonly undo: (change: Change) => Promise<unknown> };

export type Doing<Commands, Change> = (
  run: (commands: Commands) => Promise<Change>,
  text: string,
  /** What else may be wanted of it, beside taking it back. */
  next?: (change: Change) => ToastAction,
) => void;

/**
 * Does something to the journal at once and says so, with the way back; says, too, when it could not be done.
 * @param report gets what went wrong; the same function each time
 */
export function useDoingWith<Change, Commands extends Undoing<Change>>(
  commands: Commands & Undoing<Change>,
  report: (error: unknown) => void,
): Doing<Commands, Change> {
  const t = useText();
  const toasts = useToasts();
  const showUndo = useUndoToast();
  return useCallback(
    (run, text, next) => {
      const attempt = async () => {
        try {
          const change = await run(commands);
          const undo = async () => commands.undo(change);
          showUndo({ text, undo, onFailure: report, next: next?.(change) });
        } catch (error) {
          toasts.show({ text: t('today.notDone'), tone: 'problem' });
          report(error);
        }
      };
      void attempt();
    },
    [commands, report, showUndo, toasts, t],
  );
}
