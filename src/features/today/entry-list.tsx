import { formatTimeOfDay, timeOfMoment } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { type EntryView, useEntryView } from '@/ui/entry-view';
import styles from './entry-list.module.css';
import { EntryMenu } from './entry-menu.tsx';

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
  // A list may hold entries of any kind; each view only ever gets its own.
  const { Row } = useEntryView(entry.kind) as EntryView<never>;
  return (
    <li className={styles.item}>
      <time className={styles.time} dateTime={entry.occurredAt}>
        {formatTimeOfDay(timeOfMoment(entry))}
      </time>
      <div className={styles.body}>
        <Row entry={entry as never} />
      </div>
      <EntryMenu entry={entry} />
    </li>
  );
}
