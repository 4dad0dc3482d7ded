import { useMemo } from 'react';
import { addDays, type DayRange, formatDay, type LocalDay } from '@/domain/day';
import type { ShownPeriod } from '@/domain/experiments';
import type { NewThings } from '@/domain/skin-checks';
import {
  axesOf,
  type ChartLine,
  type LinesChart as Chart,
  marksOnChart,
  type PhotoDay,
  photosOnChart,
} from '@/domain/trends';
import { LOCALE, type Translate, useText } from '@/texts';
import type { ChartAxis, ChartBand, DaySeries, Zoom } from '@/ui/charts/day-chart';
import { describeLines } from './describe-lines.ts';
import { chartTick } from './ticks.ts';
import styles from './trends.module.css';
import type { ChartParts } from './use-chart-parts.ts';
import type { Followable } from './use-followables.ts';
import { dayInRange, formatDrawn } from './words.ts';

/** The place is kept at this height before the chart's code is there (see the stylesheet). */
const HEIGHT_PX = 272;

/** Of ratings, which is what most charts start with. */
const EMPTY_AXES: readonly ChartAxis[] = [{ id: 'rating', side: 'left', domain: [0, 10] }];

const LINE_STYLES = ['line', 'dashed', 'dotted'] as const;

type LinesChartProps = {
  readonly chart: Chart;
  /** Its days are still being read: a frame without lines. */
  readonly isWaiting: boolean;
  /** Of each line, in their order. */
  readonly shown: readonly Followable[];
  readonly newThings: readonly NewThings[];
  readonly photoDays: readonly PhotoDay[];
  /** Shaded behind the lines. */
  readonly periods: readonly ShownPeriod[];
  readonly parts: ChartParts | 'loading' | 'missing';
  readonly onZoom: (days: DayRange | 'out' | 'all') => void;
};

export function LinesChart({
  chart,
  isWaiting,
  shown,
  newThings,
  photoDays,
  periods,
  parts,
  onZoom,
}: LinesChartProps) {
  const t = useText();
  const { axes, series } = useMemo(() => drawn(chart, shown, t), [chart, shown, t]);
  const marks = useMemo(
    () =>
      marksOnChart(chart.days, newThings).map(({ index, names }) => ({
        index,
        label: t('skin.newThings', { names: names.join(', ') }),
      })),
    [chart, newThings, t],
  );
  const photos = useMemo(
    () =>
      photosOnChart(chart.days, chart.range.to, photoDays).map(({ index, count }) => ({
        index,
        label: t('trends.photos', { count }),
      })),
    [chart, photoDays, t],
  );
  const bands = useMemo(() => bandsOn(chart.days, chart.range, periods), [chart, periods]);
  if (parts === 'loading') {
    return isWaiting ? null : <p className={styles.chartWord}>{t('trends.chartLoading')}</p>;
  }
  if (parts === 'missing') {
    return (
      <p className={styles.chartWord} role="alert">
        {t('trends.chartMissing')}
      </p>
    );
  }
  const { range, step, days } = chart;
  const dayWords = (day: string) => {
    const words = formatDay(day as LocalDay, 'dated', LOCALE);
    if (step === 'week') return t('trends.weekOf', { day: words });
    if (step === 'month') return formatDay(day as LocalDay, 'monthYear', LOCALE);
    return `${formatDay(day as LocalDay, 'weekday', LOCALE)} ${words}`;
  };
  const zoomTo = (zoom: Zoom) => {
    if (zoom === 'out' || zoom === 'all') {
      onZoom(zoom);
      return;
    }
    const next = days[zoom.to + 1];
    const from = days[zoom.from];
    if (from !== undefined) onZoom({ from, to: next === undefined ? range.to : addDays(next, -1) });
  };
  return (
    <parts.DayChart
      isWaiting={isWaiting}
      days={days}
      series={series}
      marks={marks}
      bands={bands}
      photos={photos}
      axes={axes}
      height={HEIGHT_PX}
      formatDay={dayWords}
      formatTick={chartTick(days, step)}
      formatValue={formatDrawn}
      label={t('trends.chartLabel', {
        names: shown.map(({ name }) => name).join(', '),
        from: dayInRange(range.from, range),
        to: dayInRange(range.to, range),
      })}
      description={describeLines(chart, shown, newThings, t)}
      onZoom={zoomTo}
    />
  );
}

/** Where on the chart periods stand: from the point that holds their first day to the one that holds their last. */
function bandsOn(
  days: readonly LocalDay[],
  range: DayRange,
  periods: readonly ShownPeriod[],
): readonly ChartBand[] {
  return periods
    .filter(({ from, to }) => from <= range.to && to >= range.from)
    .map(({ from, to, words }) => ({
      from: Math.max(
        0,
        days.findLastIndex((day) => day <= from),
      ),
      to: days.findLastIndex((day) => day <= to),
      label: words,
    }));
}

function drawn(
  { lines }: Chart,
  shown: readonly Followable[],
  t: Translate,
): { readonly axes: readonly ChartAxis[]; readonly series: readonly DaySeries[] } {
  const { axes, axisIds } = axesOf(lines);
  if (axes.length === 0) return { axes: EMPTY_AXES, series: [] };
  const series = lines.flatMap((line, index) => {
    const followable = shown[index];
    if (followable === undefined) return [];
    // The second of a colour is told from the first by its dashes.
    const before = shown.slice(0, index).filter(({ tone }) => tone === followable.tone).length;
    return seriesOf(line, followable, {
      axis: axisIds[index] ?? '',
      style: index === 0 ? 'line' : (LINE_STYLES[Math.max(1, before)] ?? 'dotted'),
      t,
    });
  });
  return {
    axes: axes.map((axis) => {
      const own = shown.filter((_, index) => axisIds[index] === axis.id);
      return {
        ...axis,
        title: axes.length > 1 ? titleOf(own, t) : undefined,
        format: own[0]?.format,
      };
    }),
    // Bars behind lines, so that no line is lost in them.
    series: series.toSorted((left, right) => rankOf(left) - rankOf(right)),
  };
}

const rankOf = ({ style }: DaySeries): number => (style === 'bars' ? 0 : 1);

function titleOf(shown: readonly Followable[], t: Translate): string {
  return shown[0]?.unit ?? t('trends.ratingAxis');
}

function seriesOf(
  { metric, shape, pointsAre, points, dots }: ChartLine,
  { name, tone, inFull }: Followable,
  { axis, style, t }: { axis: string; style: DaySeries['style']; t: Translate },
): readonly DaySeries[] {
  const shared = { tone, axis, format: inFull } as const;
  const main: DaySeries = {
    ...shared,
    id: metric.id,
    label: t(`trends.lineOf.${pointsAre}`, { name }),
    style: shape === 'bars' ? 'bars' : style,
    points,
  };
  // Notes too few for a line are dots and nothing else.
  const hasPoints = points.some((point) => point !== null);
  const isOfDays = pointsAre === 'trailing' || pointsAre === 'day';
  const beside: DaySeries | null =
    dots === null
      ? null
      : {
          ...shared,
          id: `${metric.id} days`,
          label: t(isOfDays ? 'trends.lineOf.day' : 'trends.lineOf.few', { name }),
          style: 'dots',
          points: dots,
          isKeyed: isOfDays || !hasPoints,
        };
  return [...(beside === null ? [] : [beside]), ...(hasPoints ? [main] : [])];
}
