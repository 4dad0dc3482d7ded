import { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { dayOfMonth, localDay, type LocalDay, monthOf, yearOf } from '@/domain/day';
import { LOCALE } from '@/texts';
import styles from './day-picker.module.css';
import { classNames } from './lib/class-names.ts';

/** One month of days; takes the focus when it is drawn. */
export function MonthCalendar({
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
  return (
    <I18nProvider locale={LOCALE}>
      <Calendar
        aria-label={label}
        autoFocus
        // Weeks begin on Monday, as everywhere in the program.
        firstDayOfWeek="mon"
        value={calendarDateOf(value)}
        maxValue={calendarDateOf(last)}
        onChange={({ year, month, day }) => {
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
  );
}

function calendarDateOf(day: LocalDay): CalendarDate {
  return new CalendarDate(yearOf(day), monthOf(day), dayOfMonth(day));
}
