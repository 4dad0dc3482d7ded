import { useMemo } from 'react';
import { formatDay, type LocalDay } from '@/domain/day';
import { marksOnChart, minutesAxisEnd, type Trends } from '@/domain/trends';
import { LOCALE, type Translate, useText } from '@/texts';
import type { DaySeries } from '@/ui/charts/day-chart';
import { chartTick } from './ticks.ts';
import styles from './trends.module.css';
import type { ChartParts } from './use-chart-parts.ts';
import { dayInRange, describeChart, formatDrawn, type ShownOverlays } from './words.ts';

/** The place is kept at this height before the chart's code is there (see the stylesheet). */
const HEIGHT_PX = 272;

const RATING_DOMAIN = [0, 10] as const;

type SkinChartProps = {
  readonly trends: Trends;
  readonly parts: ChartParts | 'loading' | 'missing';
  readonly shown: ShownOverlays;
};

export function SkinChart({ trends, parts, shown }: SkinChartProps) {
  const t = useText();
  const { isStressShown, isCalmShown } = shown;
  const series = useMemo(
    () => seriesOf(trends, { isStressShown, isCalmShown }, t),
    [trends, isStressShown, isCalmShown, t],
  );
  const { chart: points, newThings } = trends;
  const marks = useMemo(
    () =>
      marksOnChart(points.days, newThings).map(({ index, names }) => ({
        index,
        label: t('skin.newThings', { names: names.join(', ') }),
      })),
    [points, newThings, t],
  );
  if (parts === 'loading') {
    return <p className={styles.chartWord}>{t('trends.chartLoading')}</p>;
  }
  if (parts === 'missing') {
    return (
      <p className={styles.chartWord} role="alert">
        {t('trends.chartMissing')}
      </p>
    );
  }
  const { range, chart } = trends;
  const dayWords = (day: string) => {
    const words = formatDay(day as LocalDay, 'dated', LOCALE);
    return chart.step === 'week'
      ? t('trends.weekOf', { day: words })
      : `${formatDay(day as LocalDay, 'weekday', LOCALE)} ${words}`;
  };
  return (
    <parts.DayChart
      days={chart.days}
      series={series}
      marks={marks}
      yDomain={RATING_DOMAIN}
      rightDomain={isCalmShown ? [0, minutesAxisEnd(chart.calmMinutes)] : undefined}
      height={HEIGHT_PX}
      formatDay={dayWords}
      formatTick={chartTick(chart.days)}
      formatValue={formatDrawn}
      label={t('trends.chartLabel', {
        from: dayInRange(range.from, range),
        to: dayInRange(range.to, range),
      })}
      description={describeChart(trends, shown, t)}
    />
  );
}

function seriesOf(
  { chart, hasSkinMean }: Trends,
  shown: ShownOverlays,
  t: Translate,
): readonly DaySeries[] {
  const isByWeek = chart.step === 'week';
  const calm: DaySeries = {
    id: 'calm',
    label: t(isByWeek ? 'trends.series.calmWeek' : 'trends.series.calm'),
    tone: 'calm',
    style: 'bars',
    points: chart.calmMinutes,
    unit: t('trends.unit.minutes'),
    axis: 'right',
  };
  const stress: DaySeries = {
    id: 'stress',
    label: t(`trends.series.stress.${chart.stress.step}`),
    tone: 'calm',
    style: 'dashed',
    points: chart.stress.points,
  };
  const skin: DaySeries = {
    id: 'skin',
    label: t(isByWeek ? 'trends.series.skinWeekFew' : 'trends.series.skinDay'),
    tone: 'skin',
    style: 'dots',
    points: chart.skin,
  };
  const skinMean: DaySeries = {
    id: 'skinMean',
    label: t(isByWeek ? 'trends.series.skinWeek' : 'trends.series.skinMean'),
    tone: 'skin',
    style: 'line',
    points: chart.skinMean,
  };
  return [
    ...(shown.isCalmShown && isNoted(calm) ? [calm] : []),
    ...(shown.isStressShown && isNoted(stress) ? [stress] : []),
    skin,
    ...(hasSkinMean ? [skinMean] : []),
  ];
}

/** A series without a single point would only stand in the key. */
function isNoted({ points }: DaySeries): boolean {
  return points.some((point) => point !== null);
}
