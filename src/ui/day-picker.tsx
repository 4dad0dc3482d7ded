import { CalendarDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';
import { dayOfMonth, localDay, type LocalDay, monthOf, yearOf } from '@/domain/day';
import { LOCALE } from '@/texts';
import styles from './day-picker.module.css';
import { IconButton } from './icon-button.tsx';
import { classNames } from './lib/class-names.ts';

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
          {/* Weeks begin on Monday, as everywhere in the program. */}
          <I18nProvider locale={LOCALE}>
            <Calendar
              aria-label={label}
              autoFocus
              firstDayOfWeek="mon"
              value={calendarDateOf(value)}
              maxValue={calendarDateOf(last)}
              onChange={({ year, month, day }) => {
                setOpen(false);
                onChange(localDay(year, month, day));
              }}
            >
              <div className={styles.head}>
                <Button slot="previous" className={classNames(styles.step)}>
                  <ChevronLeft size={18} aria-hidden />
                </Button>
                <Heading className={classNames(styles.month)} />
                <Button slot="next" className={classNames(styles.step)}>
                  <ChevronRight size={18} aria-hidden />
                </Button>
              </div>
              <CalendarGrid weekdayStyle="short" className={classNames(styles.grid)}>
                <CalendarGridHeader>
                  {(weekday) => (
                    <CalendarHeaderCell className={classNames(styles.weekday)}>
                      {weekday}
                    </CalendarHeaderCell>
                  )}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(date) => <CalendarCell date={date} className={classNames(styles.day)} />}
                </CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </I18nProvider>
        </div>
      </Popover>
    </DialogTrigger>
  );
}

function calendarDateOf(day: LocalDay): CalendarDate {
  return new CalendarDate(yearOf(day), monthOf(day), dayOfMonth(day));
}
