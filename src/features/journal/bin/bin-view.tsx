import { ArchiveRestore, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLive, useMomentContext } from '@/data/react';
import { formatDay, formatTimeOfDay, timeOfMoment } from '@/domain/day';
import { binSince, daysLeftInBin, type Entry, entryKinds } from '@/domain/entries';
import { LOCALE, type TextKey, useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { type EntryView, useEntryView } from '@/ui/entry-view';
import { useEntryActs } from '../use-entry-acts.ts';
import styles from './bin-view.module.css';

/** More in sight would help nobody; all are brought back or emptied together. */
const SHOWN_AT_MOST = 200;

/** What was deleted lately and can still be brought back. */
export function BinView() {
  const t = useText();
  const acts = useEntryActs();
  const momentContext = useMomentContext();
  const [now] = useState(() => momentContext().now);
  const deleted = useLive(async (journal) => journal.entries.deletedSince(binSince(now)), [now]);
  const [isEmptying, setEmptying] = useState(false);
  if (deleted === undefined) return null;
  if (deleted.length === 0) {
    return (
      <Card>
        <EmptyState icon={Trash2} title={t('reading.bin.emptyTitle')}>
          {t('reading.bin.empty')}
        </EmptyState>
      </Card>
    );
  }
  const more = deleted.length - SHOWN_AT_MOST;
  return (
    <Card
      heading={t('reading.bin.heading', { count: deleted.length })}
      subtitle={t('reading.bin.about')}
      action={
        <div className={styles.actions}>
          <Button icon={ArchiveRestore} onPress={() => void acts.restore(deleted)}>
            {t('reading.bin.restoreAll')}
          </Button>
          <Button variant="danger" icon={Trash2} onPress={() => setEmptying(true)}>
            {t('reading.bin.emptyNow')}
          </Button>
        </div>
      }
    >
      <ul className={styles.list} aria-label={t('reading.bin.title')}>
        {deleted.slice(0, SHOWN_AT_MOST).map((entry) => (
          <BinItem
            key={entry.id}
            entry={entry}
            now={now}
            onRestore={() => void acts.restore([entry])}
          />
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{t('reading.bin.more', { count: more })}</p>}
      <ConfirmDialog
        isOpen={isEmptying}
        isDanger
        title={t('reading.bin.confirmTitle')}
        confirmLabel={t('reading.bin.confirm')}
        onCancel={() => setEmptying(false)}
        onConfirm={() => {
          setEmptying(false);
          void acts.purge(deleted);
        }}
      >
        {t('reading.bin.confirmText', { count: deleted.length })}
      </ConfirmDialog>
    </Card>
  );
}

function BinItem({
  entry,
  now,
  onRestore,
}: {
  readonly entry: Entry;
  readonly now: number;
  readonly onRestore: () => void;
}) {
  const t = useText();
  const view = useEntryView(entry.kind) as EntryView<never>;
  const { key, values } = entryKinds[entry.kind].summary(entry.data as never);
  const name = t(key as TextKey, values);
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <view.Row entry={entry as never} />
        <span className={styles.when}>
          {t('reading.bin.item', {
            day: formatDay(entry.day, 'dated', LOCALE),
            time: formatTimeOfDay(timeOfMoment(entry)),
            days: daysLeftInBin(entry.deletedAt ?? '', now),
          })}
        </span>
      </div>
      <Button
        size="small"
        icon={ArchiveRestore}
        aria-label={t('reading.bin.restoreEntry', { entry: name })}
        onPress={onRestore}
      >
        {t('reading.bin.restore')}
      </Button>
    </li>
  );
}
