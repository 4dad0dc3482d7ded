import { useCallback } from 'react';
import { useText } from '@/texts';
import { type ToastAction, useToasts } from './toast.tsx';

export type UndoMessage = {
  readonly text: string;
  readonly undo: () => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
  /** Offered beside Undo. */
  readonly next?: ToastAction | undefined;
};

/** Says that something is done, with the one button that takes it back. */
export function useUndoToast(): (message: UndoMessage) => void {
  const t = useText();
  const toasts = useToasts();
  return useCallback(
    ({ text, undo, onFailure, next }) => {
      const takeBack = async () => {
        try {
          await undo();
          toasts.show({ text: t('common.undone') });
        } catch (error) {
          // With the button once more, as this message asks to try again.
          toasts.show({ text: t('common.notUndone'), tone: 'problem', action: undoButton });
          onFailure(error);
        }
      };
      const undoButton = { label: t('common.undo'), onPress: () => void takeBack() };
      toasts.show({ text, action: undoButton, nextAction: next });
    },
    [t, toasts],
  );
}
