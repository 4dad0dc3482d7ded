import { useChangeSettings, useSettings } from '@/data/react';
import { useText } from '@/texts';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { useAction } from '@/ui/use-action';
import styles from './insights.module.css';

type LeftOutCardProps = {
  /** So many days are left out just now. */
  readonly dayCount: number;
  readonly isGentle: boolean;
};

/** Which yes-no trackers take their days out of every comparison; nothing for whoever has none. */
export function LeftOutCard({ dayCount, isGentle }: LeftOutCardProps) {
  const t = useText();
  const { leftOutTrackerIds } = useSettings();
  const changing = useAction(useChangeSettings());
  const trackers = useTrackers().filter(({ data }) => data.measure.type === 'yes-no');
  if (trackers.length === 0) return null;
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
        {changing.problem !== null && <p role="alert">{t('insights.leftOut.problem')}</p>}
        {dayCount > 0 && !isGentle && (
          <p className={styles.help}>{t('insights.leftOut.count', { count: dayCount })}</p>
        )}
      </div>
    </Card>
  );
}
