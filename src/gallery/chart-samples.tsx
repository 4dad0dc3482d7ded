import { addDays, formatDay, parseLocalDay } from '@/domain/day';
import { LOCALE } from '@/texts';
import { Card } from '@/ui/card';
import { DayChart, type DaySeries } from '@/ui/charts/day-chart';
import { Sparkline } from '@/ui/charts/sparkline';
import styles from './gallery.module.css';

export function ChartSamples() {
  return (
    <>
      <Card heading="Skin, day by day">
        <SampleChart dayCount={90} />
      </Card>
      <div className={styles.columns}>
        <Card heading="Two weeks" headingLevel={3}>
          <SampleChart dayCount={14} />
        </Card>
        <Card heading="Ten years" headingLevel={3}>
          <SampleChart dayCount={3650} />
        </Card>
      </div>
      <div className={styles.columns}>
        {(['meal', 'calm', 'gut'] as const).map((tone, offset) => (
          <Card key={tone} heading={`In small, ${tone}`} headingLevel={3}>
            <Sparkline tone={tone} points={wave(60, offset * 20, 0)} yDomain={[0, 10]} />
          </Card>
        ))}
      </div>
    </>
  );
}

function SampleChart({ dayCount }: { readonly dayCount: number }) {
  const first = parseLocalDay('2024-08-26');
  const days = Array.from({ length: dayCount }, (_, index) => addDays(first, index));
  const series: readonly DaySeries[] = [
    {
      id: 'minutes',
      label: 'Calm minutes',
      tone: 'gut',
      style: 'bars',
      axis: 'minutes',
      format: (value) => `${value} min`,
      points: wave(dayCount, 3, 5).map((value) => (value === null ? null : Math.round(value * 3))),
    },
    {
      id: 'skin',
      label: 'Skin',
      tone: 'skin',
      style: 'dots',
      points: wave(dayCount, 0, 6).map(whole),
    },
    {
      id: 'mean',
      label: 'Skin, 7-day mean',
      tone: 'skin',
      style: 'line',
      points: wave(dayCount, 0, 0),
    },
    { id: 'stress', label: 'Stress', tone: 'calm', style: 'dashed', points: wave(dayCount, 22, 0) },
  ];
  return (
    <DayChart
      days={days}
      series={series}
      axes={[
        { id: 'rating', side: 'left', domain: [0, 10] },
        { id: 'minutes', side: 'right', domain: [0, 60], title: 'min' },
      ]}
      formatDay={(day) => formatDay(parseLocalDay(day), 'full', LOCALE)}
      formatTick={(day) =>
        formatDay(
          parseLocalDay(day),
          dayCount > 400 ? 'monthYear' : dayCount > 50 ? 'month' : 'short',
          LOCALE,
        )
      }
      label={`Skin over ${dayCount} days`}
      description="Made-up numbers."
    />
  );
}

const whole = (value: number | null) => (value === null ? null : Math.round(value));

/** Smooth made-up numbers between 0 and 10 with a few gaps, one of them leaving a single day alone. */
function wave(count: number, shift: number, noise: number): readonly (number | null)[] {
  return Array.from({ length: count }, (_, index) => {
    const phase = index + shift;
    if (phase % 37 > 31 && phase % 37 !== 34) return null;
    const value = 5 + 3 * Math.sin(phase / 11) + ((phase * 7919) % 13) * 0.09 * noise * 0.4;
    return Math.min(10, Math.max(0, value));
  });
}
