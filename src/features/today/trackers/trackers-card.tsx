import { ListChecks, Settings2 } from 'lucide-react';
import { useSettings } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import { activeTrackers, notesAtPlace, type TrackerEntry } from '@/domain/trackers';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { useSingleKeys } from '@/ui/single-keys';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { TrackerRows } from './tracker-rows.tsx';
import styles from './trackers.module.css';

const SETTINGS = '#/settings/trackers';

/** What belongs neither to skin, calm nor food; the way to all of it while there is none. */
export function TrackersCard({
  day,
  notes,
}: {
  readonly day: LocalDay;
  readonly notes: readonly TrackerEntry[];
}) {
  const t = useText();
  const { singleKeys } = useSettings();
  const trackers = useTrackers();
  const { asked, others } = notesAtPlace(trackers, notes, 'other');

  useSingleKeys(singleKeys, (key) => key === 't' && focusNextTracker());

  if (asked.length > 0 || others.length > 0) {
    return (
      <Card
        tone="brand"
        icon={ListChecks}
        heading={t('today.trackers')}
        headingStyle="pill"
        action={
          <ButtonLink href={SETTINGS} icon={Settings2} variant="quiet">
            {t('today.trackersChoose')}
          </ButtonLink>
        }
      >
        <TrackerRows day={day} place="other" notes={notes} />
      </Card>
    );
  }
  if (activeTrackers(trackers).length > 0) return null;
  return (
    <div className={styles.offer}>
      <span>{t('today.trackersOffer')}</span>
      <ButtonLink href={SETTINGS} icon={ListChecks} size="small">
        {t('today.trackersChoose')}
      </ButtonLink>
    </div>
  );
}

/** The first that has no note yet, else the first. */
function focusNextTracker(): boolean {
  const row =
    document.querySelector('[data-tracker="open"]') ?? document.querySelector('[data-tracker]');
  const control =
    row?.querySelector<HTMLElement>('input') ?? row?.querySelector<HTMLElement>('button');
  control?.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return control !== null && control !== undefined;
}
