import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocation } from 'wouter';
import { useMomentContext } from '@/data/react';
import { addDays, daysBetween, formatDay, type LocalDay, wallClockOf, yearOf } from '@/domain/day';
import type { DayTile } from '@/domain/overview';
import { LOCALE, type TextKey, useText } from '@/texts';
import { Button } from '@/ui/button';
import { DayPicker } from '@/ui/day-picker';
import { IconButton } from '@/ui/icon-button';
import styles from './day-head.module.css';
import { WeekStrip } from './week-strip.tsx';

/** The day in words, the week round it, and the way to any other. */
export function DayHead({
  day,
  today,
  tiles,
}: {
  readonly day: LocalDay;
  readonly today: LocalDay;
  readonly tiles: readonly DayTile[];
}) {
  const t = useText();
  const [, navigate] = useLocation();
  const show = (shown: LocalDay) => navigate(shown >= today ? '/today' : `/today/${shown}`);
  const eyebrow = useEyebrow(day, today);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.eyebrow}>{eyebrow}</p>
        <h1 className={styles.title}>
          {formatDay(day, yearOf(day) === yearOf(today) ? 'long' : 'full', LOCALE)}
        </h1>
      </div>
      <WeekStrip tiles={tiles} day={day} today={today} onShow={show} />
      <div className={styles.steps}>
        {day !== today && <Button onPress={() => show(today)}>{t('today.title')}</Button>}
        <IconButton
          variant="outline"
          icon={ChevronLeft}
          label={t('today.previousDay')}
          onPress={() => show(addDays(day, -1))}
        />
        <IconButton
          variant="outline"
          icon={ChevronRight}
          label={t('today.nextDay')}
          isDisabled={day === today}
          onPress={() => show(addDays(day, 1))}
        />
        <DayPicker label={t('today.goToDay')} value={day} last={today} onChange={show} />
      </div>
    </header>
  );
}

function useEyebrow(day: LocalDay, today: LocalDay): string {
  const t = useText();
  const { now, zone } = useMomentContext()();
  const daysAgo = daysBetween(day, today);
  if (daysAgo > 0) return t('today.daysAgo', { count: daysAgo });
  const { hour } = wallClockOf(now, zone).time;
  const greeting: TextKey =
    hour < 4
      ? 'today.goodNight'
      : hour < 12
        ? 'today.goodMorning'
        : hour < 18
          ? 'today.goodAfternoon'
          : 'today.goodEvening';
  return t(greeting);
}
