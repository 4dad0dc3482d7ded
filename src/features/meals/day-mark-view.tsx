import { CircleCheck } from 'lucide-react';
import { type Entry, entryKinds } from '@/domain/entries';
import { type TextKey, useText } from '@/texts';
import { EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryView } from '@/ui/entry-view';

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

export const dayMarkView: EntryView<'day-mark'> = {
  icon: CircleCheck,
  newTitleKey: 'entries.kind.day-mark',
  editTitleKey: 'entries.kind.day-mark',
  formSize: 'small',
  Row: DayMarkRow,
  form: () => import('./day-mark-form.tsx'),
};
