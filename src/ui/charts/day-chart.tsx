import { useId, useMemo } from 'react';
import { useText } from '@/texts';
import { toneClass } from '../lib/tone-class.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { ChartTooltip, type ChartReading } from './chart-tooltip.tsx';
import styles from './day-chart.module.css';
import { AXIS_HEIGHT, AXIS_WIDTH, DayPlot, MARGIN } from './day-plot.tsx';
import { type DayMark, DayMarks } from './day-marks.tsx';
import type { DaySeries } from './day-series.ts';
import type { ChartFrame, Domain } from './scale.ts';
import { SeriesKey } from './series-key.tsx';
import { useDayCursor } from './use-day-cursor.ts';
import { useWidth } from './use-width.ts';

export type { DaySeries } from './day-series.ts';

export type DayChartProps = {
  /** ISO days in order, without holes: a day that was not logged is a day with null. */
  readonly days: readonly string[];
  readonly series: readonly DaySeries[];
  /** Something that happened on a day, told at the top of the chart. */
  readonly marks?: readonly DayMark[] | undefined;
  readonly yDomain: Domain;
  /** For series with `axis: 'right'`. */
  readonly rightDomain?: Domain | undefined;
  readonly height?: number | undefined;
  /** A day in full, for the tooltip and for reading out. */
  readonly formatDay: (day: string) => string;
  /** A day in short, under the axis. */
  readonly formatTick?: ((day: string) => string) | undefined;
  readonly formatValue?: ((value: number) => string) | undefined;
  readonly label: string;
  /** One sentence that says what there is to see. */
  readonly description: string;
};

const NO_MARKS: readonly DayMark[] = [];

const plain = (value: number) => String(Number(value.toFixed(1)));

/** Series day by day. Gaps stay gaps. Never animates, so there is nothing to reduce. */
export function DayChart(props: DayChartProps) {
  const { days, series, yDomain, height = 280, formatDay, formatValue = plain } = props;
  const { marks = NO_MARKS } = props;
  const t = useText();
  const descriptionId = useId();
  const [plotRef, width] = useWidth();
  const rightDomain = props.rightDomain ?? null;
  const frame = useMemo<ChartFrame>(
    () => ({
      left: MARGIN.left + AXIS_WIDTH,
      top: MARGIN.top,
      width: Math.max(
        1,
        width - MARGIN.left - AXIS_WIDTH - MARGIN.right - (rightDomain === null ? 0 : AXIS_WIDTH),
      ),
      height: height - MARGIN.top - MARGIN.bottom - AXIS_HEIGHT,
    }),
    [width, height, rightDomain],
  );
  const cursor = useDayCursor(days.length, frame);

  const readingsOf = (index: number): readonly ChartReading[] =>
    series.map((one) => {
      const value = one.points[index] ?? null;
      if (value === null) return { series: one, value, text: t('ui.chartNothing') };
      const text = [formatValue(value), one.unit].filter((part) => part !== undefined).join(' ');
      return { series: one, value, text };
    });
  const day = cursor.index === null ? undefined : days[cursor.index];
  const readings = cursor.index === null ? [] : readingsOf(cursor.index);
  const happened = marks.filter(({ index }) => index === cursor.index).map(({ label }) => label);
  const spoken =
    day === undefined || !cursor.isFromKeyboard
      ? ''
      : `${formatDay(day)}: ${[...readings.map(({ series: one, text }) => t('ui.chartValue', { label: one.label, value: text })), ...happened].join(', ')}`;
  return (
    <div className={styles.chart}>
      <ul className={styles.legend} aria-label={t('ui.chartLegend')}>
        {series.map(({ id, label, tone, style }) => (
          <li key={id} className={toneClass(tone)}>
            <SeriesKey style={style} />
            {label}
          </li>
        ))}
      </ul>
      {/* An application: the arrow keys belong to the chart, and what they reach is read out by the live text below. */}
      <div
        ref={plotRef}
        className={styles.plot}
        style={{ height }}
        role="application"
        aria-roledescription={t('ui.chartRole')}
        aria-label={props.label}
        aria-describedby={descriptionId}
        {...cursor.handlers}
      >
        {width > 0 && (
          <DayPlot
            days={days}
            series={series}
            yDomain={yDomain}
            rightDomain={rightDomain}
            width={width}
            height={height}
            frame={frame}
            formatTick={props.formatTick ?? formatDay}
            formatValue={formatValue}
          />
        )}
        {width > 0 && marks.length > 0 && (
          <DayMarks marks={marks} dayCount={days.length} frame={frame} size={[width, height]} />
        )}
        {day !== undefined && cursor.index !== null && (
          <ChartTooltip
            index={cursor.index}
            dayCount={days.length}
            dayText={formatDay(day)}
            readings={readings}
            happened={happened}
            frame={frame}
            width={width}
            height={height}
            domainOf={({ axis }) => (axis === 'right' ? (rightDomain ?? yDomain) : yDomain)}
          />
        )}
      </div>
      <VisuallyHidden id={descriptionId}>
        {props.description} {t('ui.chartHelp')}
      </VisuallyHidden>
      <VisuallyHidden>
        <span aria-live="polite">{spoken}</span>
      </VisuallyHidden>
    </div>
  );
}
