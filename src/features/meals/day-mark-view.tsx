import { CircleCheck } from 'lucide-react';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';

function DayMarkRow({ entry }: { readonly entry: Entry<'day-mark'> }) {
  const t = useText();
  return (
    <>
      <EntryTitle>{t('entries.summary.dayMark')}</EntryTitle>
      <EntryNote>{entry.data.note}</EntryNote>
    </>
  );
}

/** The mark itself is made with one button and taken back by deleting it. */
function DayMarkFields({ data, onChange }: EntryFieldsProps<'day-mark'>) {
  const t = useText();
  return (
    <>
      <p>{t('entries.help.dayMark')}</p>
      <NoteField note={data.note} onChange={(note) => onChange({ ...data, note })} />
    </>
  );
}

export const dayMarkView: EntryView<'day-mark'> = {
  icon: CircleCheck,
  newTitleKey: 'entries.summary.dayMark',
  editTitleKey: 'entries.summary.dayMark',
  formSize: 'small',
  Row: DayMarkRow,
  Fields: DayMarkFields,
};
