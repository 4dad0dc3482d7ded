import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { changedDocument, type JournalDocument } from '@/domain/documents';
import { useMomentContext } from '@/data/react';
import {
  activeTrackers,
  inOrder,
  isNameTaken,
  nextOrder,
  planOrder,
  READY_MADE,
  type ReadyMade,
  type Tracker,
  trackerOfReadyMade,
} from '@/domain/trackers';
import { laterThan } from '@/domain/safety';
import { isTextKey, type TextKey, type Translate, useText } from '@/texts';
import { Button } from '@/ui/button';
import { Row, Stack } from '@/ui/layout';
import { useToasts } from '@/ui/toast';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { Section } from '../section.tsx';
import { useChangeDocuments } from '../use-change-documents.ts';
import { TrackerDialog } from './tracker-dialog.tsx';
import { TrackerList } from './tracker-list.tsx';
import styles from './trackers-section.module.css';

type Opened = { readonly tracker?: Tracker };

/** What is tracked: switched on, made, put in order, no longer asked for, brought back. */
export function TrackersSection({
  isAskedFor,
}: {
  /** The address names it: it is scrolled to. */
  readonly isAskedFor: boolean;
}) {
  const t = useText();
  const toasts = useToasts();
  const change = useChangeDocuments();
  const trackers = useTrackers();
  const momentContext = useMomentContext();
  const [opened, setOpened] = useState<Opened | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAskedFor) place.current?.scrollIntoView({ block: 'start' });
  }, [isAskedFor]);

  const active = activeTrackers(trackers);
  const retired = inOrder(trackers.filter(({ data }) => data.isRetired === true));
  const offered = READY_MADE.filter(
    (ready) =>
      !active.some(({ id }) => id === ready.id) && !isNameTaken(trackers, say(t, ready)('name')),
  );

  const order = (ids: readonly string[]) => {
    const now = new Date(momentContext().now).toISOString();
    const moved = planOrder(trackers, ids);
    if (moved.length === 0) return;
    change(
      async (commands) =>
        commands.apply(
          moved.map(({ tracker, order: next }) => ({
            table: 'documents',
            before: tracker as JournalDocument,
            after: changedDocument(
              tracker,
              { ...tracker.data, order: next },
              laterThan(tracker.updatedAt, now),
            ) as JournalDocument,
          })),
        ),
      t('trackers.ordered'),
    );
  };
  const retire = (tracker: Tracker) =>
    change(
      async (commands) => commands.updateDocument(tracker, { ...tracker.data, isRetired: true }),
      t('trackers.retired', { name: tracker.data.name }),
    );
  const bringBack = (tracker: Tracker) => {
    const { name } = tracker.data;
    if (isNameTaken(trackers, name, tracker.id)) {
      toasts.show({ text: t('trackers.backTaken', { name }), tone: 'problem' });
      return;
    }
    change(
      async (commands) => commands.updateDocument(tracker, { ...tracker.data, isRetired: false }),
      t('trackers.back', { name }),
    );
  };
  const switchOn = (ready: ReadyMade) => {
    const former = trackers.find(({ id }) => id === ready.id);
    if (former !== undefined) {
      bringBack(former);
      return;
    }
    const data = trackerOfReadyMade(ready, say(t, ready), nextOrder(trackers));
    change(
      async (commands) => commands.addDocument('trackers', data, ready.id),
      t('trackers.back', { name: data.name }),
    );
  };

  return (
    <div ref={place} className={styles.place}>
      <Section heading={t('trackers.heading')} intro={t('trackers.intro')}>
        <Stack gap={5}>
          <Row justify="Between">
            <span>{active.length === 0 && t('trackers.none')}</span>
            <Button icon={Plus} onPress={() => setOpened({})}>
              {t('trackers.add')}
            </Button>
          </Row>
          {active.length > 0 && (
            <TrackerList
              trackers={active}
              onOrder={order}
              onEdit={(tracker) => setOpened({ tracker })}
              onRetire={retire}
            />
          )}
          <div>
            <h3 className={styles.heading}>{t('trackers.readyMade')}</h3>
            {offered.length > 0 && (
              <ul className={styles.offered} aria-label={t('trackers.readyMade')}>
                {offered.map((ready) => (
                  <li key={ready.id}>
                    <Button
                      variant="dashed"
                      size="small"
                      icon={Plus}
                      onPress={() => switchOn(ready)}
                    >
                      {say(t, ready)('name')}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
            <p className={styles.detail}>{t('trackers.sleepIsThere')}</p>
          </div>
          {retired.length > 0 && (
            <div>
              <h3 className={styles.heading}>{t('trackers.retiredOnes')}</h3>
              <ul className={styles.offered} aria-label={t('trackers.retiredOnes')}>
                {retired.map((tracker) => (
                  <li key={tracker.id} className={styles.retired}>
                    <span>{tracker.data.name}</span>
                    <Button
                      size="small"
                      aria-label={t('trackers.bringBackNamed', { name: tracker.data.name })}
                      onPress={() => bringBack(tracker)}
                    >
                      {t('trackers.bringBack')}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Stack>
        {opened !== null && (
          <TrackerDialog tracker={opened.tracker} onClose={() => setOpened(null)} />
        )}
      </Section>
    </div>
  );
}

/** The words of a ready-made tracker. @throws RangeError for a part the catalogue does not have */
function say(t: Translate, { key }: ReadyMade): (part: string) => string {
  return (part) => {
    const textKey = `trackers.ready.${key}.${part}`;
    if (!isTextKey(textKey)) throw new RangeError(textKey);
    return t(textKey satisfies TextKey);
  };
}
