import { useText } from '@/texts';
import { TextArea } from './text-area.tsx';

/** The free note every kind of entry can carry. */
export function NoteField({
  note,
  onChange,
}: {
  readonly note: string | undefined;
  /** undefined when the note was emptied */
  readonly onChange: (note: string | undefined) => void;
}) {
  const t = useText();
  return (
    <TextArea
      label={t('common.note')}
      placeholder={t('common.notePlaceholder')}
      value={note ?? ''}
      onChange={(text) => onChange(text === '' ? undefined : text)}
      rows={2}
    />
  );
}
