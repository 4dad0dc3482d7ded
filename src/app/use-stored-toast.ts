import { useCallback } from 'react';
import { useJournal } from '@/data/react';
import type { Change } from '@/data/change';
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
        } catch {
          toasts.show({ text: t('common.notUndone'), tone: 'problem' });
        }
      };
      toasts.show({ text, action: { label: t('common.undo'), onPress: () => void undo() } });
    },
    [commands, t, toasts],
  );
}
