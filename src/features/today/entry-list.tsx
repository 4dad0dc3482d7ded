import { ChevronUp } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { formatTimeOfDay, timeOfMoment } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { type EntryView, useEntryView } from '@/ui/entry-view';
import styles from './entry-list.module.css';
import { EntryMenu } from './entry-menu.tsx';

/** More than a full day has. */
const SHOWN_AT_FIRST = 60;

/**
 * Entries of a day by time, each with its menu. Of very many the latest are shown, and each press shows twice as many:
 * thousands at once would keep the page busy for seconds.
 */
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
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(SHOWN_AT_FIRST);
  const hidden = Math.max(0, entries.length - most);
  const showEarlier = () => {
    // The button goes with the last of them, and the keyboard must stand somewhere.
    if (hidden <= most) list.current?.focus();
    setMost(2 * most);
  };
  return (
    <>
      {hidden > 0 && (
        <div className={styles.earlier}>
          <Button variant="dashed" icon={ChevronUp} onPress={showEarlier}>
            {t('today.showEarlier', { count: Math.min(hidden, most), hidden })}
          </Button>
        </div>
      )}
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={label}>
        {entries.slice(hidden).map((entry) => (
          <EntryItem
            key={entry.id}
            entry={entry}
            action={renderAction?.(entry)}
            after={renderAfter?.(entry)}
          />
        ))}
      </ul>
    </>
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
