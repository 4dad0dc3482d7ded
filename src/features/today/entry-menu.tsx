import { Pencil, Trash2 } from 'lucide-react';
import { formatTimeOfDay, timeOfMoment } from '@/domain/day';
import { type Entry, entryKinds } from '@/domain/entries';
import { type TextKey, useText } from '@/texts';
import { useEntryEditor } from '@/ui/entry-view';
import { Menu } from '@/ui/menu';

/** The three dots of an entry. */
export function EntryMenu({ entry }: { readonly entry: Entry }) {
  const t = useText();
  const editor = useEntryEditor();
  const { key, values } = entryKinds[entry.kind].summary(entry.data as never);
  return (
    <Menu
      size="small"
      label={t('today.moreFor', {
        entry: t(key as TextKey, values),
        time: formatTimeOfDay(timeOfMoment(entry)),
      })}
      items={[
        { id: 'edit', label: t('common.edit'), icon: Pencil },
        { id: 'delete', label: t('common.delete'), icon: Trash2, isDanger: true },
      ]}
      onAction={(action) => {
        if (action === 'edit') editor.edit(entry);
        else editor.remove(entry);
      }}
    />
  );
}
