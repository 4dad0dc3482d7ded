import { memo, useMemo } from 'react';
import { Bar, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { classNames } from '../lib/class-names.ts';
import { toneClass } from '../lib/tone-class.ts';
import styles from './day-chart.module.css';
import { type ChartAxis, DASHES, type DaySeries } from './day-series.ts';
import { dotsPath, isolatedIndexes } from './marks.ts';
import { dayTicks, niceTicks, xOfIndex, yOfValue, type ChartFrame } from './scale.ts';

export const AXIS_WIDTH = 34;
export const AXIS_HEIGHT = 28;

export const MARGIN = { top: 10, right: 10, bottom: 0, left: 0 } as const;

export type DayPlotProps = {
  readonly days: readonly string[];
  readonly series: readonly DaySeries[];
  /** At least one; the first is the one of series that name none. */
  readonly axes: readonly ChartAxis[];
  readonly width: number;
  readonly height: number;
  readonly frame: ChartFrame;
  readonly formatTick: (day: string) => string;
  readonly formatValue: (value: number) => string;
};

/** The axis a series is drawn on. */
export function axisOf({ axis }: DaySeries, axes: readonly ChartAxis[]): ChartAxis {
  const found = axes.find(({ id }) => id === axis) ?? axes[0];
  if (found === undefined) throw new RangeError('A chart needs an axis.');
  return found;
}

type Row = Readonly<Record<string, number | null>>;

/** The drawing itself. Kept apart (memo) so that moving over the days draws nothing of it again. */
export const DayPlot = memo(function DayPlot(props: DayPlotProps) {
  const { days, series, axes, width, height, frame } = props;
  const rows = useMemo(
    () =>
      days.map((_, index): Row => {
        const row: Record<string, number | null> = { index };
        for (const { id, points } of series) row[id] = points[index] ?? null;
        return row;
      }),
    [days, series],
  );
  const slotPx = frame.width / Math.max(1, days.length);
  return (
    <ComposedChart
      data={rows}
      width={width}
      height={height}
      margin={MARGIN}
      accessibilityLayer={false}
      barCategoryGap={0}
    >
      <CartesianGrid yAxisId={axes[0]?.id ?? ''} vertical={false} />
      <XAxis
        dataKey="index"
        type="number"
        domain={[-0.5, days.length - 0.5]}
        allowDataOverflow
        height={AXIS_HEIGHT}
        ticks={dayTicks(days, frame.width)}
        interval={0}
        tickFormatter={(index: number) => props.formatTick(days[index] ?? '')}
        tickLine={false}
        axisLine={false}
        tickMargin={9}
      />
      {axes.map((axis) => (
        <YAxis
          key={axis.id}
          yAxisId={axis.id}
          orientation={axis.side}
          domain={[...axis.domain]}
          ticks={niceTicks(axis.domain)}
          tickFormatter={axis.format ?? props.formatValue}
          interval={0}
          width={AXIS_WIDTH}
          allowDataOverflow
          tickLine={false}
          axisLine={false}
          tickMargin={6}
        />
      ))}
      {series.map((one) => {
        const { id, style, tone } = one;
        const yAxisId = axisOf(one, axes).id;
        return style === 'bars' ? (
          <Bar
            key={id}
            dataKey={id}
            yAxisId={yAxisId}
            barSize={Math.max(1, Math.min(18, slotPx * 0.62))}
            radius={slotPx > 6 ? [3, 3, 0, 0] : 0}
            isAnimationActive={false}
            className={classNames(styles.bars, toneClass(tone))}
          />
        ) : (
          style !== 'dots' && (
            <Line
              key={id}
              dataKey={id}
              yAxisId={yAxisId}
              type="linear"
              dot={false}
              activeDot={false}
              connectNulls={false}
              isAnimationActive={false}
              strokeWidth={style === 'line' ? 2.4 : 1.9}
              {...(style === 'line' ? {} : { strokeDasharray: DASHES[style] })}
              className={classNames(styles.line, toneClass(tone))}
            />
          )
        );
      })}
      <DotsLayer {...props} slotPx={slotPx} />
    </ComposedChart>
  );
});

/** Dots of dotted series, and the single days of lines, which have no neighbour to be joined to. */
function DotsLayer(props: DayPlotProps & { readonly slotPx: number }) {
  const { days, series, axes, frame, slotPx } = props;
  const x = (index: number) => xOfIndex(frame, days.length, index);
  return series.map((one) => {
    const { id, style, tone, points } = one;
    if (style === 'bars') return null;
    const isDots = style === 'dots';
    const { domain } = axisOf(one, axes);
    const indexes = isDots ? points.map((_, index) => index) : isolatedIndexes(points);
    const path = dotsPath(points, indexes, x, (value) => yOfValue(frame, domain, value));
    if (path === '') return null;
    return (
      <g key={id} className={toneClass(tone)}>
        <path
          className={classNames(
            styles.dots,
            isDots && series.length > 1 && (slotPx < 1.5 ? styles.dotsFaint : styles.dotsSoft),
          )}
          strokeWidth={
            isDots ? Math.max(slotPx < 1.5 ? 1.8 : 2.5, Math.min(6, slotPx * 0.55)) : 4.5
          }
          d={path}
          data-series={id}
        />
      </g>
    );
  });
}
