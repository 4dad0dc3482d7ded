import { useText } from '@/texts';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { TextArea } from '@/ui/text-area';

export function Fields({ data, onChange }: EntryFieldsProps<'note'>) {
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
