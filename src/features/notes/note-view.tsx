import { NotebookPen } from 'lucide-react';
import type { Entry } from '@/domain/entries';
import { EntryNote } from '@/ui/entry-parts';
import type { EntryView } from '@/ui/entry-view';

function NoteRow({ entry }: { readonly entry: Entry<'note'> }) {
  return <EntryNote>{entry.data.text}</EntryNote>;
}

export const noteView: EntryView<'note'> = {
  icon: NotebookPen,
  newTitleKey: 'today.newNote',
  editTitleKey: 'today.editNote',
  formSize: 'medium',
  Row: NoteRow,
  form: () => import('./note-form.tsx'),
};
