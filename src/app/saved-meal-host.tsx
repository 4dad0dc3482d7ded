import { type ReactNode, useMemo, useState } from 'react';
import { SavedMealDialog } from '@/features/meals/saved-meal-dialog';
import { type SavedMealEditor, SavedMealEditorContext } from '@/ui/saved-meal-editor';

/** Keeps the form of a saved meal above all rooms: a message about one outlives the room it was made in. */
export function SavedMealHost({ children }: { readonly children: ReactNode }) {
  const [openedId, setOpenedId] = useState<string | null>(null);
  const editor = useMemo<SavedMealEditor>(
    // One that is open may hold unsaved words.
    () => ({ edit: (id) => setOpenedId((current) => current ?? id) }),
    [],
  );
  return (
    <SavedMealEditorContext value={editor}>
      {children}
      {openedId !== null && <SavedMealDialog id={openedId} onClose={() => setOpenedId(null)} />}
    </SavedMealEditorContext>
  );
}
