import styles from './day-chart.module.css';
import { DASHES, type DaySeriesStyle } from './day-series.ts';

/** How a series is drawn, in small: shape tells series apart where colour does not. */
export function SeriesKey({ style }: { readonly style: DaySeriesStyle }) {
  return (
    <svg className={styles.key} width="18" height="10" aria-hidden focusable="false">
      {style === 'bars' && (
        <g className={styles.bars}>
          <path d="M3 10V4h4v6ZM10 10V1h4v9Z" />
        </g>
      )}
      {style === 'dots' && (
        <path className={styles.dots} strokeWidth="4.5" d="M4 6h0M10 3h0M15 6h0" />
      )}
      {(style === 'line' || style === 'dashed' || style === 'dotted') && (
        <path
          className={styles.line}
          {...(style === 'line' ? {} : { strokeDasharray: DASHES[style] })}
          d="M1 5h16"
        />
      )}
    </svg>
  );
}
