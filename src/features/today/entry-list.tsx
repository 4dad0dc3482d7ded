import { Pencil, Trash2 } from 'lucide-react';
import { formatTimeOfDay, timeOfMoment } from '@/domain/day';
import { type Entry, entryKinds } from '@/domain/entries';
import { type TextKey, useText } from '@/texts';
import { type EntryView, useEntryEditor, useEntryView } from '@/ui/entry-view';
import { Menu } from '@/ui/menu';
import styles from './entry-list.module.css';

/** Entries of a day by time, each with its menu. */
export function EntryList({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly Entry[];
}) {
  return (
    <ul className={styles.list} aria-label={label}>
      {entries.map((entry) => (
        <EntryItem key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function EntryItem({ entry }: { readonly entry: Entry }) {
  const t = useText();
  const editor = useEntryEditor();
  // A list may hold entries of any kind; each view only ever gets its own.
  const { Row } = useEntryView(entry.kind) as EntryView<never>;
  const time = formatTimeOfDay(timeOfMoment(entry));
  const { key, values } = entryKinds[entry.kind].summary(entry.data as never);
  return (
    <li className={styles.item}>
      <time className={styles.time} dateTime={entry.occurredAt}>
        {time}
      </time>
      <div className={styles.body}>
        <Row entry={entry as never} />
      </div>
      <Menu
        size="small"
        label={t('today.moreFor', { entry: t(key as TextKey, values), time })}
        items={[
          { id: 'edit', label: t('common.edit'), icon: Pencil },
          { id: 'delete', label: t('common.delete'), icon: Trash2, isDanger: true },
        ]}
        onAction={(action) => {
          if (action === 'edit') editor.edit(entry);
          else editor.remove(entry);
        }}
      />
    </li>
  );
}
