import { CircleCheck } from 'lucide-react';
import { type Entry, entryKinds } from '@/domain/entries';
import { type TextKey, useText } from '@/texts';
import { EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';

function DayMarkRow({ entry }: { readonly entry: Entry<'day-mark'> }) {
  const t = useText();
  const { key, values } = entryKinds['day-mark'].summary(entry.data);
  return (
    <>
      <EntryTitle>{t(key as TextKey, values)}</EntryTitle>
      <EntryNote>{entry.data.note}</EntryNote>
    </>
  );
}

/** The mark itself is made with one button and taken back by deleting it. */
function DayMarkFields({ data, onChange }: EntryFieldsProps<'day-mark'>) {
  const t = useText();
  return (
    <>
      {data.foodIsComplete && <p>{t('entries.help.dayMark')}</p>}
      <NoteField note={data.note} onChange={(note) => onChange({ ...data, note })} />
    </>
  );
}

export const dayMarkView: EntryView<'day-mark'> = {
  icon: CircleCheck,
  newTitleKey: 'entries.kind.day-mark',
  editTitleKey: 'entries.kind.day-mark',
  formSize: 'small',
  Row: DayMarkRow,
  Fields: DayMarkFields,
};
