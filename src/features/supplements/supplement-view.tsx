import { Pill } from 'lucide-react';
import { type Entry, renameSupplement, SUPPLEMENT_SORTS } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
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

function SupplementFields({ data, onChange }: EntryFieldsProps<'supplement'>) {
  const t = useText();
  return (
    <>
      <AskFirst />
      <TextField
        label={t('today.supplementName')}
        placeholder={t('today.supplementNamePlaceholder')}
        value={data.name}
        onChange={(name) => onChange(renameSupplement(data, name))}
      />
      <TextField
        label={t('today.supplementAmount')}
        placeholder={t('today.supplementAmountPlaceholder')}
        value={data.amount ?? ''}
        onChange={(amount) => onChange({ ...data, amount: amount === '' ? undefined : amount })}
      />
      <Select
        label={t('today.supplementSort')}
        description={t('today.supplementSortHint')}
        value={data.sort}
        onChange={(sort) => onChange({ ...data, sort })}
        options={SUPPLEMENT_SORTS.map((value) => ({
          value,
          label: t(`entries.supplementSort.${value}`),
        }))}
      />
      <NoteField note={data.note} onChange={(note) => onChange({ ...data, note })} />
    </>
  );
}

export const supplementView: EntryView<'supplement'> = {
  icon: Pill,
  newTitleKey: 'today.newSupplement',
  editTitleKey: 'today.editSupplement',
  formSize: 'medium',
  Row: SupplementRow,
  Fields: SupplementFields,
  Advice: AskFirst,
};
