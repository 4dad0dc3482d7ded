import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSettings } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import {
  notesAtPlace,
  perDayOf,
  type Tracker,
  type TrackerEntry,
  type TrackerPlace,
} from '@/domain/trackers';
import { useText } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import { classNames } from '@/ui/lib/class-names';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { EntryList } from '../entry-list.tsx';
import { EntryMenu } from '../entry-menu.tsx';
import { TrackerControl } from './tracker-control.tsx';
import styles from './trackers.module.css';
import { type PlanNote, useTrackerLog } from './use-tracker-log.ts';

/** What the person tracks in one place of the day; nothing when there is none. */
export function TrackerRows({
  day,
  place,
  notes,
}: {
  readonly day: LocalDay;
  readonly place: TrackerPlace;
  /** Of the day, of all trackers, from early to late. */
  readonly notes: readonly TrackerEntry[];
}) {
  const t = useText();
  const log = useTrackerLog(day);
  const { asked, others } = notesAtPlace(useTrackers(), notes, place);
  if (asked.length === 0 && others.length === 0) return null;
  return (
    <div className={classNames(styles.rows, place === 'other' ? styles.wide : styles.inCard)}>
      {asked.map(({ tracker, notes: own }) => (
        <TrackerRow
          // A day of its own: nothing half typed goes along to another one.
          key={`${day} ${tracker.id}`}
          tracker={tracker}
          notes={own}
          onPlan={(plan) => log(tracker, plan)}
        />
      ))}
      {others.length > 0 && <EntryList label={t('today.trackersBefore')} entries={others} />}
    </div>
  );
}

/** A list of more words stands below its name, and so does a field with a button of its own. */
const WORDS_BESIDE_NAME = 3;

function TrackerRow({
  tracker,
  notes,
  onPlan,
}: {
  readonly tracker: Tracker;
  readonly notes: readonly TrackerEntry[];
  readonly onPlan: (plan: PlanNote) => void;
}) {
  const t = useText();
  const { gentleMode } = useSettings();
  const [isAnother, setAnother] = useState(false);
  const { name, measure } = tracker.data;
  const last = notes.at(-1);
  const hasSeveral = perDayOf(measure) === 'mean' && last !== undefined;
  const isScale = measure.type === 'scale';
  const isStacked =
    measure.type === 'time' ||
    (measure.type === 'choice' && measure.choices.length > WORDS_BESIDE_NAME);
  const actions = (
    // Always as wide: nothing moves under the pointer when the first note brings its menu.
    <div className={styles.actions}>
      {hasSeveral && !isAnother && (
        <IconButton
          size="small"
          icon={Plus}
          label={t('today.trackerAgain', { name })}
          onPress={() => setAnother(true)}
        />
      )}
      {last !== undefined && notes.length === 1 && <EntryMenu entry={last} />}
    </div>
  );
  const control = (
    <TrackerControl
      // What is half typed belongs to the note it was typed for.
      key={isAnother ? 'another' : 'last'}
      tracker={tracker}
      notes={notes}
      isAnother={isAnother}
      isGentle={gentleMode}
      actions={actions}
      onPlan={(plan) => {
        setAnother(false);
        onPlan(plan);
      }}
    />
  );
  return (
    <div
      role="group"
      aria-label={name}
      className={styles.row}
      data-tracker={last === undefined ? 'open' : 'noted'}
    >
      {isScale ? (
        control
      ) : (
        <div className={classNames(styles.line, isStacked && styles.stacked)}>
          <span className={styles.name} aria-hidden>
            {name}
          </span>
          <div className={styles.control}>{control}</div>
          {actions}
        </div>
      )}
      {notes.length > 1 && (
        <div className={styles.notes}>
          <EntryList label={t('today.trackerNotes', { name })} entries={notes} />
        </div>
      )}
    </div>
  );
}
