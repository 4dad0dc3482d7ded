import type { WeekSummary } from '@/domain/overview';
import type { Mean } from '@/domain/series';
import { useText } from '@/texts';
import { Card } from '@/ui/card';
import { Meter } from '@/ui/meter';
import type { Tone } from '@/ui/types';
import styles from './week-foot.module.css';

/** Full bars: the end of the scale, a night, and an hour a day; no aims. */
const RATING_MAX = 10;
const SLEEP_HOURS_MAX = 10;
const CALM_MINUTES_MAX = 7 * 60;

/** The last seven days in a line of numbers, each saying of how many days it is made. */
export function WeekFoot({ week }: { readonly week: WeekSummary }) {
  const t = useText();
  const mean = (label: string, value: Mean | null, max: number, tone: Tone, unit: string) => (
    <div className={styles.cell}>
      <Meter
        label={label}
        value={value?.value ?? null}
        max={max}
        tone={tone}
        unit={value === null ? undefined : t('today.meanOfDays', { unit, count: value.count })}
      />
    </div>
  );
  return (
    <Card aria-label={t('today.lastSevenDays')}>
      <div className={styles.cells}>
        {mean(t('today.weekSkin'), week.skin, RATING_MAX, 'skin', t('today.ofTen'))}
        {mean(t('today.weekStress'), week.stress, RATING_MAX, 'calm', t('today.ofTen'))}
        <div className={styles.cell}>
          <Meter
            label={t('today.weekCalm')}
            value={week.calmMinutes}
            max={CALM_MINUTES_MAX}
            tone="calm"
            unit={week.calmMinutes === null ? undefined : t('today.inSevenDays')}
          />
        </div>
        {mean(t('today.weekSleep'), week.sleepHours, SLEEP_HOURS_MAX, 'gut', t('today.hoursUnit'))}
        {mean(t('today.weekBelly'), week.belly, RATING_MAX, 'gut', t('today.ofTen'))}
      </div>
    </Card>
  );
}
