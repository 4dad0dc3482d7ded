import { X } from 'lucide-react';
import { useChangeSettings, useSettings, useToday } from '@/data/react';
import { useText } from '@/texts';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { DayPicker } from '@/ui/day-picker';
import { IconButton } from '@/ui/icon-button';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { useAction } from '@/ui/use-action';
import styles from './insights.module.css';
import { dayWords } from './words.ts';

type LeftOutCardProps = {
  /** So many days are left out just now. */
  readonly dayCount: number;
  readonly isGentle: boolean;
};

/** Which days are left out of every comparison: those with a yes of a tracker, and those chosen one by one. */
export function LeftOutCard({ dayCount, isGentle }: LeftOutCardProps) {
  const t = useText();
  const { leftOutTrackerIds, leftOutDays } = useSettings();
  const today = useToday();
  const changing = useAction(useChangeSettings());
  const trackers = useTrackers().filter(({ data }) => data.measure.type === 'yes-no');
  const toggle = (id: string, isLeftOut: boolean) => {
    const others = leftOutTrackerIds.filter((one) => one !== id);
    changing.run({ leftOutTrackerIds: isLeftOut ? [...others, id] : others });
  };
  return (
    <Card heading={t('insights.leftOut.heading')} subtitle={t('insights.leftOut.help')}>
      <div className={styles.rewind}>
        {trackers.map(({ id, data }) => (
          <Checkbox
            key={id}
            isSelected={leftOutTrackerIds.includes(id)}
            onChange={(isLeftOut) => toggle(id, isLeftOut)}
          >
            {data.name}
          </Checkbox>
        ))}
        <div className={styles.leftOutDays}>
          <DayPicker
            label={t('insights.leftOut.add')}
            value={today}
            last={today}
            onChange={(day) =>
              changing.run({ leftOutDays: [...new Set([...leftOutDays, day])].toSorted() })
            }
          />
          <span>{t('insights.leftOut.add')}</span>
        </div>
        {leftOutDays.length > 0 && (
          <ul className={styles.leftOutList} aria-label={t('insights.leftOut.days')}>
            {leftOutDays.map((day) => (
              <li key={day}>
                {dayWords(day)}
                <IconButton
                  icon={X}
                  size="small"
                  label={t('insights.leftOut.takeIn', { day: dayWords(day) })}
                  onPress={() =>
                    changing.run({ leftOutDays: leftOutDays.filter((one) => one !== day) })
                  }
                />
              </li>
            ))}
          </ul>
        )}
        {changing.problem !== null && <p role="alert">{t('insights.leftOut.problem')}</p>}
        {dayCount > 0 && !isGentle && (
          <p className={styles.help}>{t('insights.leftOut.count', { count: dayCount })}</p>
        )}
      </div>
    </Card>
  );
}
