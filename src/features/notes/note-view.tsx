import { NotebookPen } from 'lucide-react';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryNote } from '@/ui/entry-parts';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { TextArea } from '@/ui/text-area';

function NoteRow({ entry }: { readonly entry: Entry<'note'> }) {
  return <EntryNote>{entry.data.text}</EntryNote>;
}

function NoteFields({ data, onChange }: EntryFieldsProps<'note'>) {
  const t = useText();
  return (
    <TextArea
      autoFocus
      label={t('today.noteText')}
      placeholder={t('common.notePlaceholder')}
      value={data.text}
      onChange={(text) => onChange({ ...data, text })}
      rows={6}
    />
  );
}

export const noteView: EntryView<'note'> = {
  icon: NotebookPen,
  newTitleKey: 'today.newNote',
  editTitleKey: 'today.editNote',
  formSize: 'medium',
  Row: NoteRow,
  Fields: NoteFields,
};
