import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { daysBetween, formatDay, type LocalDay } from '@/domain/day';
import { LOCALE, useText } from '@/texts';
import styles from './entry-grid.module.css';

/** A day with its entries: its name, how the skin was, how much of it is shown. */
export const DayGroup = memo(function DayGroup({
  day,
  dayNumber,
  today,
  skin,
  rowIndex,
  measureKey,
  measure,
  children,
}: {
  readonly day: LocalDay;
  readonly dayNumber: number;
  readonly today: LocalDay;
  /** 0-10; null when not rated. */
  readonly skin: number | null;
  readonly rowIndex: number;
  readonly measureKey: string;
  readonly measure: (key: string, element: HTMLElement) => () => void;
  readonly children: ReactNode;
}) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (box.current === null ? undefined : measure(measureKey, box.current)),
    [measure, measureKey],
  );
  const headingId = `journal-day-${day}`;
  const daysAgo = daysBetween(day, today);
  return (
    <div
      ref={box}
      role="rowgroup"
      aria-labelledby={headingId}
      className={styles.day}
      data-day={dayNumber}
    >
      <div role="row" aria-rowindex={rowIndex} className={styles.head}>
        <div role="rowheader" className={styles.headCell}>
          <h2 id={headingId} className={styles.heading}>
            <a href={daysAgo <= 0 ? '#/today' : `#/today/${day}`}>
              {formatDay(day, 'full', LOCALE)}
            </a>
          </h2>
          {daysAgo >= 0 && daysAgo <= 1 && (
            <span className={styles.near}>
              {t(daysAgo === 0 ? 'reading.today' : 'reading.yesterday')}
            </span>
          )}
          {skin !== null && (
            <span className={styles.skin}>
              <span className={styles.skinName}>{t('reading.skin')}</span>
              <span className={styles.rating} data-heat={Math.min(5, Math.ceil(skin / 2))}>
                {skin}
              </span>
            </span>
          )}
        </div>
      </div>
      {children}
    </div>
  );
});
