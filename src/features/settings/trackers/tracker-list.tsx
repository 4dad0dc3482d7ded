import { Archive, ArrowDown, ArrowUp, GripVertical, Pencil } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import type { Tracker } from '@/domain/trackers';
import { type Translate, useText } from '@/texts';
import { classNames } from '@/ui/lib/class-names';
import { Menu } from '@/ui/menu';
import styles from './trackers-section.module.css';

type TrackerAction = 'edit' | 'up' | 'down' | 'retire';

/** What is asked for, as it stands on the day; put in another order by dragging, with the mouse or the keys. */
export function TrackerList({
  trackers,
  onOrder,
  onEdit,
  onRetire,
}: {
  readonly trackers: readonly Tracker[];
  /** @param ids first to last */
  readonly onOrder: (ids: readonly string[]) => void;
  readonly onEdit: (tracker: Tracker) => void;
  readonly onRetire: (tracker: Tracker) => void;
}) {
  const t = useText();
  const ids = trackers.map(({ id }) => id);
  const nameOf = (key: string | number) => trackers.find(({ id }) => id === key)?.data.name ?? '';
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(key) })),
    onReorder: ({ keys, target }) => {
      const rest = ids.filter((id) => !keys.has(id));
      const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      onOrder([...rest.slice(0, at), ...ids.filter((id) => keys.has(id)), ...rest.slice(at)]);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={classNames(styles.dropPlace)} />
    ),
  });
  const move = (id: string, by: 1 | -1) => {
    const rest = ids.filter((other) => other !== id);
    const at = ids.indexOf(id) + by;
    onOrder([...rest.slice(0, at), id, ...rest.slice(at)]);
  };
  const run = (tracker: Tracker, action: TrackerAction) => {
    if (action === 'edit') onEdit(tracker);
    else if (action === 'retire') onRetire(tracker);
    else move(tracker.id, action === 'up' ? -1 : 1);
  };
  return (
    <GridList
      aria-label={t('trackers.list')}
      items={trackers}
      dependencies={[trackers]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      className={classNames(styles.list)}
    >
      {(tracker) => (
        <GridListItem
          id={tracker.id}
          textValue={tracker.data.name}
          className={classNames(styles.item)}
        >
          <Button
            slot="drag"
            className={classNames(styles.grip)}
            aria-label={t('trackers.move', { name: tracker.data.name })}
          >
            <GripVertical size={16} strokeWidth={1.9} aria-hidden />
          </Button>
          <div className={styles.words}>
            <b className={styles.name}>{tracker.data.name}</b>
            <p className={styles.detail}>{describeTracker(tracker, t)}</p>
          </div>
          <Menu<TrackerAction>
            size="small"
            label={t('trackers.more', { name: tracker.data.name })}
            items={[
              { id: 'edit', label: t('common.edit'), icon: Pencil },
              {
                id: 'up',
                label: t('trackers.moveUp'),
                icon: ArrowUp,
                isDisabled: ids[0] === tracker.id,
              },
              {
                id: 'down',
                label: t('trackers.moveDown'),
                icon: ArrowDown,
                isDisabled: ids.at(-1) === tracker.id,
              },
              { id: 'retire', label: t('trackers.retire'), icon: Archive },
            ]}
            onAction={(action) => run(tracker, action)}
          />
        </GridListItem>
      )}
    </GridList>
  );
}

/** "Number, glasses · food" */
function describeTracker({ data: { measure, place } }: Tracker, t: Translate): string {
  const unit = measure.type === 'number' && measure.unit !== '' ? `, ${measure.unit}` : '';
  return `${t(`trackers.type.${measure.type}`)}${unit} · ${t(`trackers.place.${place}`)}`;
}
