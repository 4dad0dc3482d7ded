import type { ReactNode } from 'react';
import { formatTimeOfDay, timeOfMoment } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { type EntryView, useEntryView } from '@/ui/entry-view';
import styles from './entry-list.module.css';
import { EntryMenu } from './entry-menu.tsx';

/** Entries of a day by time, each with its menu. */
export function EntryList({
  label,
  entries,
  renderAction,
  renderAfter,
}: {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** What can be done with an entry at one press, before its menu. */
  readonly renderAction?: (entry: Entry) => ReactNode;
  /** What stands below it. */
  readonly renderAfter?: (entry: Entry) => ReactNode;
}) {
  return (
    <ul className={styles.list} aria-label={label}>
      {entries.map((entry) => (
        <EntryItem
          key={entry.id}
          entry={entry}
          action={renderAction?.(entry)}
          after={renderAfter?.(entry)}
        />
      ))}
    </ul>
  );
}

function EntryItem({
  entry,
  action,
  after,
}: {
  readonly entry: Entry;
  readonly action: ReactNode;
  readonly after: ReactNode;
}) {
  // A list may hold entries of any kind; each view only ever gets its own.
  const { Row } = useEntryView(entry.kind) as EntryView<never>;
  return (
    <li className={styles.item}>
      <time className={styles.time} dateTime={entry.occurredAt}>
        {formatTimeOfDay(timeOfMoment(entry))}
      </time>
      <div className={styles.body}>
        <Row entry={entry as never} />
        {after}
      </div>
      <div className={styles.actions}>
        {action}
        <EntryMenu entry={entry} />
      </div>
    </li>
  );
}
