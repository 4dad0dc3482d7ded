import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { DayRange, LocalDay } from '@/domain/day';
import { Button } from './button.tsx';
import styles from './day-picker.module.css';
import { classNames } from './lib/class-names.ts';
import { onDemand } from './on-demand.tsx';

const RangeOfDays = onDemand(async () => (await import('./range-of-days.tsx')).RangeOfDays);

/** A button that opens a month to pick a first and a last day from; no day after `last` can be picked. */
export function RangePicker({
  label,
  text,
  value,
  last,
  onChange,
}: {
  readonly label: string;
  /** On the button instead of its label, when days are picked. */
  readonly text?: string | undefined;
  readonly value: DayRange;
  readonly last: LocalDay;
  readonly onChange: (range: DayRange) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        icon={CalendarRange}
        {...(text === undefined ? {} : { 'aria-label': `${label}: ${text}` })}
      >
        {text ?? label}
      </Button>
      <Popover aria-label={label} className={classNames(styles.popover)} placement="bottom end">
        <div className={styles.dialog}>
          <RangeOfDays
            label={label}
            value={value}
            last={last}
            onChange={(range) => {
              setOpen(false);
              onChange(range);
            }}
          />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
