import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { LocalDay } from '@/domain/day';
import styles from './day-picker.module.css';
import { IconButton } from './icon-button.tsx';
import { classNames } from './lib/class-names.ts';
import { onDemand } from './on-demand.tsx';

const MonthCalendar = onDemand(async () => (await import('./month-calendar.tsx')).MonthCalendar);

/** A button that opens a month to pick a day from; no day after `last` can be picked. */
export function DayPicker({
  label,
  value,
  last,
  onChange,
}: {
  readonly label: string;
  readonly value: LocalDay;
  readonly last: LocalDay;
  readonly onChange: (day: LocalDay) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton variant="outline" icon={CalendarDays} label={label} />
      {/* The popover is the dialog: what closes it for a screen reader is then inside. */}
      <Popover aria-label={label} className={classNames(styles.popover)} placement="bottom end">
        <div className={styles.dialog}>
          <MonthCalendar
            label={label}
            value={value}
            last={last}
            onChange={(day) => {
              setOpen(false);
              onChange(day);
            }}
          />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
