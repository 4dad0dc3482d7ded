import { renameSupplement, SUPPLEMENT_SORTS } from '@/domain/entries';
import { useText } from '@/texts';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { AskFirst } from './ask-first.tsx';

export function Fields({ data, onChange }: EntryFieldsProps<'supplement'>) {
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
