import { useState } from 'react';
import { formatTimeOfDay, minutesIntoDay, parseTimeOfDay, timeFromMinutes } from '@/domain/day';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { TimeField } from '@/ui/time-field';
import styles from './trackers.module.css';

/** A time that is noted when the field is left, by Enter, or at once as now. */
export function TimeOfDayControl({
  label,
  minutes,
  onCommit,
  now,
}: {
  readonly label: string;
  readonly minutes: number | null;
  readonly onCommit: (minutes: number) => void;
  /** Minutes after midnight, at the moment it is asked. */
  readonly now: () => number;
}) {
  const t = useText();
  const [typed, setTyped] = useState<number | null>(null);
  const commit = () => {
    if (typed === null) return;
    setTyped(null);
    if (typed !== minutes) onCommit(typed);
  };
  return (
    <div
      className={styles.time}
      role="presentation"
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) commit();
      }}
    >
      <TimeField
        label={label}
        hideLabel
        description={null}
        value={typed ?? minutes}
        onChange={setTyped}
        parse={(text) => {
          const time = parseTimeOfDay(text, timeFromMinutes(now()));
          return time === null ? null : minutesIntoDay(time);
        }}
        format={(value) => formatTimeOfDay(timeFromMinutes(value))}
      />
      <Button size="small" onPress={() => onCommit(now())}>
        {t('trackers.now')}
      </Button>
    </div>
  );
}
