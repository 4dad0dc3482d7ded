import { Pill } from 'lucide-react';
import { type Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryView } from '@/ui/entry-view';
import { AskFirst } from './ask-first.tsx';

function SupplementRow({ entry }: { readonly entry: Entry<'supplement'> }) {
  const t = useText();
  const { name, sort, amount, note } = entry.data;
  const details = [
    ...(amount === undefined ? [] : [amount]),
    ...(sort === 'other' ? [] : [t(`entries.supplementSort.${sort}`)]),
  ];
  return (
    <>
      <EntryTitle>{name}</EntryTitle>
      {details.length > 0 && <EntryDetails>{details.join(' · ')}</EntryDetails>}
      <EntryNote>{note}</EntryNote>
    </>
  );
}

export const supplementView: EntryView<'supplement'> = {
  icon: Pill,
  newTitleKey: 'today.newSupplement',
  editTitleKey: 'today.editSupplement',
  formSize: 'medium',
  Row: SupplementRow,
  Advice: AskFirst,
  form: () => import('./supplement-form.tsx'),
};
