import { type KeyboardEvent, useId, useState } from 'react';
import type { CalendarDay, CalendarWeek } from '@/domain/trends';
import { useText } from '@/texts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './year-calendar.module.css';

const CELL_PX = 16;
const GAP_PX = 2;
const LEFT_PX = 34;
const TOP_PX = 20;
const STEP_PX = CELL_PX + GAP_PX;
const ROWS_NAMED = [0, 2, 4, 6];

export type YearCalendarProps = {
  readonly weeks: readonly CalendarWeek[];
  readonly label: string;
  /** One sentence that says what there is to see. */
  readonly description: string;
  readonly formatDay: (day: CalendarDay['day']) => string;
  /** Named over the first week of each. */
  readonly formatMonth: (day: CalendarDay['day']) => string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** What is told of a day: its number, or that there is none. */
  readonly words: (day: CalendarDay) => string;
  readonly onOpen: (day: CalendarDay['day']) => void;
};

/** A year of days, a column a week. Levels are told by tint and by the mark on it; the arrows go from day to day. */
export function YearCalendar(props: YearCalendarProps) {
  const { weeks, formatDay, words, onOpen } = props;
  const t = useText();
  const descriptionId = useId();
  const days = weeks.flatMap((week) => week.filter((day) => day !== null));
  const [focused, setFocused] = useState<number | null>(null);
  const [hovered, setHovered] = useState<CalendarDay | null>(null);
  const last = days.length - 1;
  const current = hovered ?? (focused === null ? null : (days[Math.min(focused, last)] ?? null));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = Math.min(focused ?? last, last);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const day = days[from];
      if (day !== undefined) onOpen(day.day);
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setHovered(null);
    setFocused(Math.min(last, Math.max(0, from + step)));
  };
  const handlers = {
    // The arrow keys need a place to be.
    tabIndex: 0,
    onKeyDown,
    onFocus: () => setFocused((index) => index ?? last),
    onBlur: () => setFocused(null),
  };
  const width = LEFT_PX + weeks.length * STEP_PX;
  const height = TOP_PX + 7 * STEP_PX;
  const told = current === null ? '' : `${formatDay(current.day)}: ${words(current)}`;
  return (
    <div className={styles.calendar}>
      <div
        className={styles.plot}
        data-chart
        role="application"
        aria-roledescription={t('ui.chartRole')}
        aria-label={props.label}
        aria-describedby={descriptionId}
        {...handlers}
      >
        <svg viewBox={`0 0 ${width} ${height}`} width="100%" aria-hidden focusable="false">
          <defs>
            <pattern id={`${descriptionId}-3`} width="4" height="4" patternUnits="userSpaceOnUse">
              <path className={styles.mark} d="M0 4 4 0" />
            </pattern>
            <pattern id={`${descriptionId}-4`} width="4" height="4" patternUnits="userSpaceOnUse">
              <path className={styles.mark} d="M0 4 4 0M0 0 4 4" />
            </pattern>
          </defs>
          {props.weekdays.map(
            (name, row) =>
              ROWS_NAMED.includes(row) && (
                <text key={name} className={styles.word} x={0} y={TOP_PX + row * STEP_PX + 12}>
                  {name}
                </text>
              ),
          )}
          {monthStarts(weeks).map(({ column, day }) => (
            <text key={day} className={styles.word} x={LEFT_PX + column * STEP_PX} y={12}>
              {props.formatMonth(day)}
            </text>
          ))}
          {weeks.map((week, column) =>
            week.map((day, row) => {
              if (day === null) return null;
              const [x, y] = [LEFT_PX + column * STEP_PX, TOP_PX + row * STEP_PX];
              const size = { x, y, width: CELL_PX, height: CELL_PX, rx: 3 };
              return (
                <g
                  key={day.day}
                  className={styles.day}
                  data-level={day.level ?? 'none'}
                  onPointerEnter={() => setHovered(day)}
                  onPointerLeave={() => setHovered(null)}
                  onClick={() => onOpen(day.day)}
                >
                  <rect className={styles.cell} {...size} />
                  {day.level === 2 && <circle className={styles.dot} cx={x + 8} cy={y + 8} r={2} />}
                  {(day.level === 3 || day.level === 4) && (
                    <rect {...size} fill={`url(#${descriptionId}-${day.level})`} />
                  )}
                  {current?.day === day.day && <rect className={styles.current} {...size} />}
                </g>
              );
            }),
          )}
        </svg>
      </div>
      <p className={styles.told} aria-hidden>
        {told === '' ? '\u{a0}' : told}
      </p>
      <VisuallyHidden id={descriptionId}>
        {props.description} {t('ui.calendarHelp')}
      </VisuallyHidden>
      <VisuallyHidden>
        <span aria-live="polite">{hovered === null && focused !== null ? told : ''}</span>
      </VisuallyHidden>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -7,
  ArrowRight: 7,
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/** The first column of each month, where there is room before the next. */
function monthStarts(
  weeks: readonly CalendarWeek[],
): readonly { readonly column: number; readonly day: CalendarDay['day'] }[] {
  return weeks.flatMap((week, column) => {
    const first = week.find((day) => day?.day.endsWith('-01') === true);
    return first === undefined || first === null ? [] : [{ column, day: first.day }];
  });
}
