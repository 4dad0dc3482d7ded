import { type ReactNode, useMemo, useState } from 'react';
import { useJournal } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import type { Entry, EntryKind } from '@/domain/entries';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { type EntryEditor, EntryEditorContext, type EntryFormParts } from '@/ui/entry-view';
import { loadedOnce } from '@/ui/on-demand';
import { useToasts } from '@/ui/toast';
import type { EntryForm, EntryFormTarget } from './entry-form.tsx';
import { entryViews } from './entry-views.tsx';
import { useStoredToast } from './use-stored-toast.ts';

type Opened = {
  readonly target: EntryFormTarget;
  readonly key: number;
  readonly Form: typeof EntryForm;
  readonly parts: EntryFormParts<never>;
};

const loadForm = loadedOnce(async () => (await import('./entry-form.tsx')).EntryForm);
for (const { form } of Object.values(entryViews)) loadedOnce<unknown>(form);

/** Keeps the one form that can be open, above all rooms, so that the menu can open it from any of them. */
export function EntryEditorHost({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const { commands } = useJournal();
  const toasts = useToasts();
  const showStored = useStoredToast();
  const [opened, setOpened] = useState<Opened | null>(null);

  const editor = useMemo<EntryEditor>(() => {
    // A form that is open may hold unsaved words: asking for another one leaves it where it is.
    const open = (target: EntryFormTarget) => {
      const key = nextKey();
      Promise.all([loadForm(), entryViews[target.kind].form()]).then(
        ([Form, parts]) => setOpened((current) => current ?? { target, key, Form, parts }),
        (error: unknown) =>
          // To the screen for what cannot be drawn.
          setOpened(() => {
            throw error;
          }),
      );
    };
    const remove = async (entry: Entry) => {
      try {
        const change = await commands.removeEntry(entry);
        showStored(change, t('common.deleted', { kind: t(`entries.kind.${entry.kind}`) }));
      } catch (error) {
        toasts.show({ text: t('common.notDeleted'), tone: 'problem' });
        void desktop.app.reportProblem({ where: 'delete', message: String(error) });
      }
    };
    return {
      add: (kind: EntryKind, day: LocalDay) => open({ kind, day }),
      edit: (entry: Entry) => open({ kind: entry.kind, day: entry.day, entry }),
      remove: (entry: Entry) => void remove(entry),
    };
  }, [commands, showStored, t, toasts]);

  return (
    <EntryEditorContext value={editor}>
      {children}
      {opened !== null && (
        <opened.Form
          key={opened.key}
          target={opened.target}
          parts={opened.parts}
          // A slow save may end after its form was left and another one opened.
          onClose={() => setOpened((current) => (current === opened ? null : current))}
        />
      )}
    </EntryEditorContext>
  );
}

let lastKey = 0;
/** Every opened form starts afresh. */
function nextKey(): number {
  lastKey += 1;
  return lastKey;
}
