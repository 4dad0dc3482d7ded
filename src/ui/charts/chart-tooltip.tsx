import { classNames } from '../lib/class-names.ts';
import { toneClass } from '../lib/tone-class.ts';
import styles from './day-chart.module.css';
import type { DaySeries } from './day-series.ts';
import { xOfIndex, yOfValue, type ChartFrame, type Domain } from './scale.ts';
import { SeriesKey } from './series-key.tsx';

export type ChartReading = {
  readonly series: DaySeries;
  readonly value: number | null;
  /** With its unit, or that nothing was logged. */
  readonly text: string;
};

export type ChartTooltipProps = {
  readonly index: number;
  readonly dayCount: number;
  readonly dayText: string;
  readonly readings: readonly ChartReading[];
  /** What else happened on the day. */
  readonly happened: readonly string[];
  readonly frame: ChartFrame;
  readonly width: number;
  readonly height: number;
  readonly domainOf: (series: DaySeries) => Domain;
};

/** Line, dots and box of the day that is looked at. Seen only: the same is read out by the chart's live text. */
export function ChartTooltip(props: ChartTooltipProps) {
  const { index, dayCount, readings, frame, width, height, domainOf } = props;
  const x = xOfIndex(frame, dayCount, index);
  const isOnRightHalf = x > frame.left + frame.width / 2;
  return (
    <div aria-hidden data-pointer>
      <svg className={styles.overlay} width={width} height={height} focusable="false">
        <line
          className={styles.cursor}
          x1={x}
          x2={x}
          y1={frame.top}
          y2={frame.top + frame.height}
        />
        {readings.map(({ series, value }) =>
          value === null || series.style === 'bars' ? null : (
            <g key={series.id} className={toneClass(series.tone)}>
              <circle
                className={styles.focusDot}
                cx={x}
                cy={yOfValue(frame, domainOf(series), value)}
                r={4.5}
              />
            </g>
          ),
        )}
      </svg>
      <div
        className={styles.tooltip}
        style={isOnRightHalf ? { right: width - x + 12 } : { left: x + 12 }}
      >
        <span className={styles.tooltipDay}>{props.dayText}</span>
        {readings.map(({ series, text }) => (
          <span key={series.id} className={classNames(styles.tooltipRow, toneClass(series.tone))}>
            <SeriesKey style={series.style} />
            {series.label}
            <span className={styles.tooltipValue}>{text}</span>
          </span>
        ))}
        {props.happened.map((text) => (
          <span key={text} className={styles.tooltipRow}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
