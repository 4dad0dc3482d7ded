import { type ReactNode, useMemo, useState } from 'react';
import { onDemand } from '@/ui/on-demand';
import { type SavedMealEditor, SavedMealEditorContext } from '@/ui/saved-meal-editor';

const SavedMealDialog = onDemand(
  async () => (await import('@/features/meals/saved-meal-dialog')).SavedMealDialog,
);

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
