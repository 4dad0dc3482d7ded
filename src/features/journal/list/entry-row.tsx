import { Copy, FolderInput, Pencil, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { formatTimeOfDay, timeOfMoment } from '@/domain/day';
import { type Entry, entryKinds, type KindDefinition } from '@/domain/entries';
import { tagsIn } from '@/domain/journal-index';
import { type TextKey, useText } from '@/texts';
import { type EntryView, useEntryView } from '@/ui/entry-view';
import { IconButton } from '@/ui/icon-button';
import { Menu } from '@/ui/menu';
import styles from './entry-grid.module.css';

/** What can be done with an entry of the list. */
export type EntryAct = 'edit' | 'duplicate' | 'move' | 'delete';

export type EntryRowProps = {
  readonly entry: Entry;
  readonly position: number;
  /** Counted from 1 over days and entries. */
  readonly rowIndex: number;
  readonly isCurrent: boolean;
  /** Pointed at, or with the focus: only then its buttons are drawn. */
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, position: number) => void;
  readonly onAct: (act: EntryAct, entry: Entry) => void;
  readonly onTag: (tag: string) => void;
};

/** An entry: how its kind draws it, its time, and what can be done with it. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, position, isChosen, onAct, onTag } = props;
  const t = useText();
  const view = useEntryView(entry.kind) as EntryView<never>;
  const kind: Pick<KindDefinition<string, never>, 'summary' | 'searchText' | 'role'> = entryKinds[
    entry.kind
  ];
  const { key, values } = kind.summary(entry.data as never);
  const time = formatTimeOfDay(timeOfMoment(entry));
  const name = t('reading.entryAt', { entry: t(key as TextKey, values), time });
  const tags = tagsIn(kind.searchText(entry.data as never));
  return (
    <div
      role="row"
      className={styles.row}
      data-row={position}
      data-chosen={isChosen || undefined}
      tabIndex={props.isCurrent ? 0 : -1}
      aria-label={name}
      aria-rowindex={props.rowIndex}
      aria-selected={isChosen}
    >
      <div role="gridcell" className={styles.choose}>
        <input
          type="checkbox"
          aria-label={t('reading.choose', { entry: name })}
          checked={isChosen}
          onChange={() => props.onChoose(entry.id, position)}
        />
      </div>
      <div role="gridcell" className={styles.what}>
        <time className={styles.time} dateTime={entry.occurredAt}>
          {time}
        </time>
        <view.icon
          className={styles.icon}
          data-role={kind.role ?? 'none'}
          size={17}
          strokeWidth={1.8}
          aria-hidden
        />
        <div className={styles.body} data-words>
          <view.Row entry={entry as never} />
          {tags.length > 0 && (
            <div className={styles.tags}>
              {tags.map(({ value, name: tag }) => (
                <button
                  key={value}
                  type="button"
                  className={styles.tag}
                  onClick={() => onTag(value)}
                >
                  #{tag}
                </button>
              ))}
            </div>
          )}
        </div>
      </div>
      <div role="gridcell" className={styles.acts}>
        {props.isActive && <EntryActs name={name} onAct={(act) => onAct(act, entry)} />}
      </div>
    </div>
  );
});

function EntryActs({
  name,
  onAct,
}: {
  readonly name: string;
  readonly onAct: (act: EntryAct) => void;
}) {
  const t = useText();
  return (
    <>
      <IconButton
        size="small"
        icon={Pencil}
        label={t('reading.editEntry', { entry: name })}
        onPress={() => onAct('edit')}
      />
      <Menu<EntryAct>
        size="small"
        label={t('reading.moreFor', { entry: name })}
        items={[
          { id: 'edit', label: t('common.edit'), icon: Pencil, shortcut: '↵' },
          { id: 'duplicate', label: t('reading.duplicate'), icon: Copy, shortcut: 'D' },
          { id: 'move', label: t('reading.move'), icon: FolderInput, shortcut: 'M' },
          {
            id: 'delete',
            label: t('common.delete'),
            icon: Trash2,
            isDanger: true,
            shortcut: 'Del',
          },
        ]}
        onAction={onAct}
      />
    </>
  );
}
