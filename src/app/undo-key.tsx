import { useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import type { Journal } from '@/data/journal';
import { useSettings } from '@/data/react';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { useToasts } from '@/ui/toast';
import { isModalOpen } from '@/ui/lib/is-modal-open';
import { isTextField, useSingleKeys } from '@/ui/single-keys';
import { describeUndone } from './describe-undone.ts';
import { createUndoStack, rememberingChanges, type UndoStack } from './undo-stack.ts';

export type RememberedJournals = {
  readonly own: Journal;
  readonly shown: Journal;
  readonly undoStack: UndoStack;
};

/** Own journal and the one on show, with one memory of what was done in them that lasts as long as the page. */
export function useRemembered(own: Journal, shown: Journal): RememberedJournals {
  const [undoStack] = useState(createUndoStack);
  const rememberedOwn = useMemo(() => rememberingChanges(own, undoStack), [own, undoStack]);
  const rememberedShown = useMemo(
    () => (shown === own ? rememberedOwn : rememberingChanges(shown, undoStack)),
    [shown, own, rememberedOwn, undoStack],
  );
  return { own: rememberedOwn, shown: rememberedShown, undoStack };
}

/** Ctrl/Cmd+Z, or Z by itself, outside text fields takes the last change back and says which one it was. Draws nothing. */
export function UndoKey({
  undoStack,
  journals,
}: {
  readonly undoStack: UndoStack;
  /** Those whose changes are taken back: what is on show. */
  readonly journals: readonly Journal[];
}) {
  const t = useText();
  const toasts = useToasts();

  const undoLast = async () => {
    const last = undoStack.take(journals);
    if (last === null) {
      toasts.show({ text: t('common.nothingToUndo') });
      return;
    }
    try {
      await last.journal.commands.undo(last.change);
      toasts.show({ text: describeUndone(last.change, t) });
    } catch (error) {
      undoStack.push(last);
      toasts.show({ text: t('common.notUndone'), tone: 'problem' });
      void desktop.app.reportProblem({ where: 'undo', message: String(error) });
    }
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.key.toLowerCase() !== 'z') return;
    if (event.ctrlKey === event.metaKey || event.shiftKey || event.altKey) return;
    // Text fields take back letters by themselves; an open form is left or saved first.
    if (isTextField(event.target) || isModalOpen()) return;
    event.preventDefault();
    void undoLast();
  });

  const { singleKeys } = useSettings();
  useSingleKeys(singleKeys, (key) => {
    if (key === 'z') void undoLast();
    return key === 'z';
  });

  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return null;
}
