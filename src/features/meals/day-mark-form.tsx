import { useText } from '@/texts';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';

/** The mark itself is made with one button and taken back by deleting it. */
export function Fields({ data, onChange }: EntryFieldsProps<'day-mark'>) {
  const t = useText();
  return (
    <>
      {data.foodIsComplete && <p>{t('entries.help.dayMark')}</p>}
      <NoteField note={data.note} onChange={(note) => onChange({ ...data, note })} />
    </>
  );
}
