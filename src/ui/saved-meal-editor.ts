import { createContext, useContext } from 'react';

/** Where a saved meal is named, changed and taken out; put together in src/app, for every room. */
export type SavedMealEditor = {
  /** @param id of the saved meal */
  readonly edit: (id: string) => void;
};

export const SavedMealEditorContext = createContext<SavedMealEditor | null>(null);

export function useSavedMealEditor(): SavedMealEditor {
  const editor = useContext(SavedMealEditorContext);
  if (editor === null) throw new Error('No SavedMealEditorContext above this component.');
  return editor;
}
