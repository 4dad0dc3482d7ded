import { useLive, useSample, useToday } from '@/data/react';
import { addDays, type LocalDay } from '@/domain/day';
import { type Entry, isKind } from '@/domain/entries';
import { isMarkedComplete } from '@/domain/foods';
import { computeDayTiles, computeWeekSummary, dayOnShow, stripAround } from '@/domain/overview';
import type { TrackerPlace } from '@/domain/trackers';
import { useDayParts } from '@/ui/day-parts';
import type { PageProps } from '@/ui/feature';
import { CalmCard } from './calm-card.tsx';
import { CheckInCard } from './check-in-card.tsx';
import { DayHead } from './day-head.tsx';
import { EmptyJournal } from './empty-journal.tsx';
import { FoodFoot } from './food-foot.tsx';
import { MealsCard } from './meals-card.tsx';
import { NotesCard } from './notes-card.tsx';
import { SkinCard } from './skin-card.tsx';
import { SupplementsCard } from './supplements-card.tsx';
import styles from './today-page.module.css';
import { TrackerRows } from './trackers/tracker-rows.tsx';
import { TrackersCard } from './trackers/trackers-card.tsx';
import { WeekFoot } from './week-foot.tsx';

/** The week before the week: what the comparison looks at. */
const DAYS_BEFORE = 13;

/** One day of the journal, today's unless another is asked for: seen, filled in, changed. */
export function TodayPage({ params }: PageProps) {
  const today = useToday();
  const day = dayOnShow(params['day'], today);
  const strip = stripAround(day, today);
  const from = [addDays(day, -DAYS_BEFORE), strip.from].toSorted()[0] as LocalDay;
  const { isSample } = useSample();
  const parts = useDayParts();
  const entries = useLive(
    (journal) => journal.entries.between({ from, to: strip.to }),
    [from, strip.to],
  );
  const lastSkinCheck = useLive(
    (journal) => journal.entries.latestOfKind('skin-check', day),
    [day],
  );
  const firstDay = useLive((journal) => journal.entries.firstDay(), []);

  // A few milliseconds at the first visit; nothing is drawn rather than an empty day that then fills.
  if (entries === undefined || lastSkinCheck === undefined) return null;

  const ofDay = entries.filter((entry) => entry.day === day);
  const ofKind = <Kind extends Entry['kind']>(kind: Kind) =>
    ofDay.filter((entry): entry is Extract<Entry, { kind: Kind }> => isKind(entry, kind));
  const marks = ofKind('day-mark');
  const week = computeWeekSummary(entries, day);
  const trackerNotes = ofKind('tracker-note');
  const trackersAt = (place: TrackerPlace) => (
    <TrackerRows day={day} place={place} notes={trackerNotes} />
  );

  return (
    <div className={styles.page}>
      <DayHead day={day} today={today} tiles={computeDayTiles(entries, strip)} />
      {parts.line(day)}
      {parts.cards(day)}
      {firstDay === null && !isSample && <EmptyJournal />}
      <div className={styles.cards}>
        <MealsCard
          day={day}
          meals={ofKind('meal')}
          completeness={marks.filter(({ data }) => data.foodIsComplete === true)}
        >
          {trackersAt('food')}
        </MealsCard>
        <CalmCard day={day} sessions={ofKind('practice')} checkIns={ofKind('check-in')}>
          {trackersAt('calm')}
        </CalmCard>
        <SkinCard
          day={day}
          checks={ofKind('skin-check')}
          last={lastSkinCheck}
          comparison={week.comparison}
        >
          {trackersAt('skin')}
        </SkinCard>
      </div>
      <div className={styles.more}>
        <CheckInCard
          day={day}
          checkIns={ofKind('check-in')}
          nothingToReport={marks.filter(({ data }) => data.foodIsComplete === undefined)}
          isFoodComplete={isMarkedComplete(ofDay)}
        />
        <SupplementsCard day={day} supplements={ofKind('supplement')} />
        <NotesCard day={day} notes={ofKind('note')} />
      </div>
      <TrackersCard day={day} notes={trackerNotes} />
      <FoodFoot day={day} ofDay={ofDay} />
      <WeekFoot week={week} />
      {parts.end(day)}
    </div>
  );
}
