import { formatTimeOfDay, parseTimeOfDay } from '@/domain/day';
import { useText } from '@/texts';
import { Stack } from './layout.tsx';
import styles from './reminder-fields.module.css';
import { Switch } from './switch.tsx';
import { TimeField } from './time-field.tsx';

type Change = {
  readonly reminderMorning?: string | null;
  readonly reminderEvening?: string | null;
};

const USUAL = { morning: '08:00', evening: '21:00' } as const;
const MIDNIGHT = { hour: 0, minute: 0 };

/** Two times at most, each off until it is switched on. */
export function ReminderFields({
  morning,
  evening,
  onChange,
}: {
  readonly morning: string | null;
  readonly evening: string | null;
  readonly onChange: (change: Change) => void;
}) {
  const t = useText();
  const field = (
    id: 'morning' | 'evening',
    value: string | null,
    set: (time: string | null) => void,
  ) => (
    <div>
      <Switch
        isSelected={value !== null}
        onChange={(isOn) => set(isOn ? USUAL[id] : null)}
        description={t(`ui.reminder.${id}Help`)}
      >
        {t(`ui.reminder.${id}`)}
      </Switch>
      {value !== null && (
        <div className={styles.time}>
          <TimeField<string>
            label={t(`ui.reminder.${id}At`)}
            value={value}
            onChange={set}
            parse={(text) => {
              const time = parseTimeOfDay(text, MIDNIGHT);
              return time === null ? null : formatTimeOfDay(time);
            }}
            format={(time) => time}
            description={t('ui.reminder.timeHelp')}
          />
        </div>
      )}
    </div>
  );
  return (
    <Stack gap={4}>
      {field('morning', morning, (reminderMorning) => onChange({ reminderMorning }))}
      {field('evening', evening, (reminderEvening) => onChange({ reminderEvening }))}
    </Stack>
  );
}
