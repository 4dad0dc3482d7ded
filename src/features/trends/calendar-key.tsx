import { useText } from '@/texts';
import calendarStyles from '@/ui/charts/year-calendar.module.css';
import styles from './trends.module.css';

const LEVELS = ['none', 0, 1, 2, 3, 4] as const;

/** What the squares of the calendar mean: tint and mark, each with its numbers. */
export function CalendarKey() {
  const t = useText();
  return (
    <ul data-chart-key className={styles.calendarKey} aria-label={t('trends.calendar.key')}>
      {LEVELS.map((level) => (
        <li key={level}>
          <svg width="16" height="16" aria-hidden focusable="false">
            <g className={calendarStyles.day} data-level={level}>
              <rect className={calendarStyles.cell} x="0.5" y="0.5" width="15" height="15" rx="3" />
              {level === 2 && <circle className={calendarStyles.dot} cx="8" cy="8" r="2" />}
              {level === 3 && (
                <path className={calendarStyles.mark} d="M2 14 14 2M2 8 8 2M8 14l6-6" />
              )}
              {level === 4 && (
                <path
                  className={calendarStyles.mark}
                  d="M2 14 14 2M2 8 8 2M8 14l6-6M2 2l12 12M8 2l6 6M2 8l6 6"
                />
              )}
            </g>
          </svg>
          {t(`trends.calendar.level.${level}`)}
        </li>
      ))}
    </ul>
  );
}
