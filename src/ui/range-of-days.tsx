import { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  RangeCalendar,
} from 'react-aria-components/RangeCalendar';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { dayOfMonth, type DayRange, localDay, type LocalDay, monthOf, yearOf } from '@/domain/day';
import { LOCALE, useText } from '@/texts';
import styles from './day-picker.module.css';
import { classNames } from './lib/class-names.ts';

/** One month of days of which a first and a last one are picked; takes the focus when it is drawn. */
export function RangeOfDays({
  label,
  value,
  last,
  onChange,
}: {
  readonly label: string;
  readonly value: DayRange;
  readonly last: LocalDay;
  readonly onChange: (range: DayRange) => void;
}) {
  const t = useText();
  return (
    <I18nProvider locale={LOCALE}>
      <RangeCalendar
        aria-label={label}
        autoFocus
        // Weeks begin on Monday, as everywhere in the program.
        firstDayOfWeek="mon"
        defaultValue={{ start: calendarDateOf(value.from), end: calendarDateOf(value.to) }}
        defaultFocusedValue={calendarDateOf(value.to)}
        maxValue={calendarDateOf(last)}
        onChange={({ start, end }) => onChange({ from: dayOf(start), to: dayOf(end) })}
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
        <p className={styles.hint}>{t('ui.rangeHint')}</p>
      </RangeCalendar>
    </I18nProvider>
  );
}

function calendarDateOf(day: LocalDay): CalendarDate {
  return new CalendarDate(yearOf(day), monthOf(day), dayOfMonth(day));
}

function dayOf({ year, month, day }: { year: number; month: number; day: number }): LocalDay {
  return localDay(year, month, day);
}
