import { useId, useMemo } from 'react';
import { useText } from '@/texts';
import { toneClass } from '../lib/tone-class.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { ChartTooltip, type ChartReading } from './chart-tooltip.tsx';
import styles from './day-chart.module.css';
import { ChartBands } from './chart-bands.tsx';
import { AxisTitles } from './axis-titles.tsx';
import { type DayMark, DayMarks } from './day-marks.tsx';
import { AXIS_HEIGHT, AXIS_WIDTH, axisOf, DayPlot, MARGIN } from './day-plot.tsx';
import type { ChartAxis, ChartBand, DaySeries } from './day-series.ts';
import type { ChartFrame } from './scale.ts';
import { SeriesKey } from './series-key.tsx';
import { PhotoMarks } from './photo-marks.tsx';
import { useDayCursor } from './use-day-cursor.ts';
import { useDayZoom, type Zoom } from './use-day-zoom.ts';
import { useWidth } from './use-width.ts';

export type { ChartAxis, ChartBand, DaySeries } from './day-series.ts';

export type { Zoom } from './use-day-zoom.ts';

export type DayChartProps = {
  /** ISO days in order, without holes: a day that was not logged is a day with null. */
  readonly days: readonly string[];
  readonly series: readonly DaySeries[];
  /** Something that happened on a day, told at the top of the chart. */
  readonly marks?: readonly DayMark[] | undefined;
  /** At least one; the first is the one of series that name none. */
  readonly axes: readonly ChartAxis[];
  /** Points with photos, each with what is said of it. */
  readonly photos?: readonly DayMark[] | undefined;
  /** Periods, shaded. */
  readonly bands?: readonly ChartBand[] | undefined;
  readonly height?: number | undefined;
  /** What is to be drawn is not there yet: the frame alone, with nothing to be reached in it. */
  readonly isWaiting?: boolean | undefined;
  /** A day in full, for the tooltip and for reading out. */
  readonly formatDay: (day: string) => string;
  /** A day in short, under the axis. */
  readonly formatTick?: ((day: string) => string) | undefined;
  readonly formatValue?: ((value: number) => string) | undefined;
  readonly label: string;
  /** One sentence that says what there is to see. */
  readonly description: string;
  /** Looks closer at some of the days, by drawing over them or with + and -; `out` goes back. */
  readonly onZoom?: ((zoom: Zoom) => void) | undefined;
};

const NO_MARKS: readonly DayMark[] = [];
const NO_BANDS: readonly ChartBand[] = [];

const plain = (value: number) => String(Number(value.toFixed(1)));

/** Series day by day. Gaps stay gaps. Never animates, so there is nothing to reduce. */
export function DayChart(props: DayChartProps) {
  const { days, series, axes, height = 280, formatDay, formatValue = plain } = props;
  const {
    marks = NO_MARKS,
    photos = NO_MARKS,
    bands = NO_BANDS,
    onZoom,
    isWaiting = false,
  } = props;
  const t = useText();
  const descriptionId = useId();
  const [plotRef, width] = useWidth();
  const rightCount = axes.filter(({ side }) => side === 'right').length;
  const hasTitles = axes.some(({ title }) => title !== undefined);
  const frame = useMemo<ChartFrame>(
    () => ({
      left: MARGIN.left + AXIS_WIDTH,
      top: MARGIN.top,
      width: Math.max(1, width - MARGIN.left - MARGIN.right - AXIS_WIDTH * (1 + rightCount)),
      height: height - MARGIN.top - MARGIN.bottom - AXIS_HEIGHT,
    }),
    [width, height, rightCount],
  );
  const cursor = useDayCursor(days.length, frame);
  const zoom = useDayZoom(days.length, frame, cursor.index, onZoom);

  const readingsOf = (index: number): readonly ChartReading[] =>
    series.flatMap((one): readonly ChartReading[] => {
      const value = one.points[index] ?? null;
      if (value !== null) return [{ series: one, value, text: (one.format ?? formatValue)(value) }];
      // What only stands in for a point of its line has nothing to say elsewhere.
      return one.isKeyed === false ? [] : [{ series: one, value, text: t('ui.chartNothing') }];
    });
  const inKey = series.filter(({ isKeyed }) => isKeyed !== false);
  const day = cursor.index === null ? undefined : days[cursor.index];
  const readings = cursor.index === null ? [] : readingsOf(cursor.index);
  const happened = [
    ...marks.filter(({ index }) => index === cursor.index),
    ...photos.filter(({ index }) => index === cursor.index),
    ...bands.filter(
      ({ from, to }) => cursor.index !== null && from <= cursor.index && cursor.index <= to,
    ),
  ].map(({ label }) => label);
  const spoken =
    day === undefined || !cursor.isFromKeyboard
      ? ''
      : `${formatDay(day)}: ${[...readings.map(({ series: one, text }) => t('ui.chartValue', { label: one.label, value: text })), ...happened].join(', ')}`;
  return (
    <div className={styles.chart}>
      <ul
        className={styles.legend}
        aria-label={t('ui.chartLegend')}
        aria-hidden={isWaiting || undefined}
        data-chart-key
      >
        {/* Holds the height of its line. */}
        {isWaiting && <li className={styles.keyPlace}>{'\u00a0'}</li>}
        {inKey.map(({ id, label, tone, style }) => (
          <li key={id} className={toneClass(tone)}>
            <SeriesKey style={style} />
            {label}
          </li>
        ))}
      </ul>
      {hasTitles && <AxisTitles axes={axes} />}
      {/* An application: the arrow keys belong to the chart, and what they reach is read out by the live text below. */}
      <div
        ref={plotRef}
        className={styles.plot}
        data-chart
        style={{ height }}
        {...(isWaiting
          ? { 'aria-hidden': true }
          : {
              role: 'application',
              'aria-roledescription': t('ui.chartRole'),
              'aria-label': props.label,
              'aria-describedby': descriptionId,
              ...cursor.handlers,
              ...zoom.handlers(cursor.handlers),
            })}
      >
        {width > 0 && bands.length > 0 && (
          <ChartBands bands={bands} dayCount={days.length} frame={frame} size={[width, height]} />
        )}
        {width > 0 && (
          <DayPlot
            days={days}
            series={series}
            axes={axes}
            width={width}
            height={height}
            frame={frame}
            formatTick={props.formatTick ?? formatDay}
            formatValue={formatValue}
          />
        )}
        {width > 0 && photos.length > 0 && (
          <PhotoMarks photos={photos} dayCount={days.length} frame={frame} size={[width, height]} />
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
            domainOf={(one) => axisOf(one, axes).domain}
          />
        )}
        {zoom.drawn !== null && (
          <div
            className={styles.drawn}
            style={{ ...zoom.drawn, top: frame.top, height: frame.height }}
          />
        )}
      </div>
      {!isWaiting && (
        <VisuallyHidden id={descriptionId}>
          {props.description} {t(onZoom === undefined ? 'ui.chartHelp' : 'ui.chartHelpZoom')}
        </VisuallyHidden>
      )}
      <VisuallyHidden>
        <span aria-live="polite">{spoken}</span>
      </VisuallyHidden>
    </div>
  );
}
