import { useSettings } from '@/data/react';
import type { TrackerPlace } from '@/domain/trackers';
import { useText } from '@/texts';
import { Card } from '@/ui/card';
import { Change } from './change.tsx';
import { Enlarge } from './enlarge.tsx';
import { SmallBars } from './small-bars.tsx';
import { formatsOf, nameOfMetric, scaleOf } from './tracker-words.ts';
import styles from './trends.module.css';
import type { ChartParts } from './use-chart-parts.ts';
import type { ShownTracker } from './use-tracker-trends.ts';

/** `gut` is the quiet one of those a picture can have. */
const TONES = {
  skin: 'skin',
  calm: 'calm',
  food: 'meal',
  other: 'gut',
} as const satisfies Record<TrackerPlace, string>;

const HEIGHT_PX = 76;

type TrackerMultiplesProps = {
  readonly trackers: readonly ShownTracker[];
  readonly parts: ChartParts | 'loading' | 'missing';
};

/** What the person tracks, each in small; what was never noted in the range is not there. */
export function TrackerMultiples({ trackers, parts }: TrackerMultiplesProps) {
  const t = useText();
  if (trackers.length === 0) return null;
  return (
    <section aria-labelledby="trends-trackers">
      <div className={styles.foodHead}>
        <h2 id="trends-trackers">{t('trends.tracker.heading')}</h2>
      </div>
      <div className={styles.smallGrid}>
        {trackers.map((trend) => (
          <TrackerCard key={trend.followed.metric.id} trend={trend} parts={parts} />
        ))}
      </div>
    </section>
  );
}

function TrackerCard({
  trend: { followed, summary, chart },
  parts,
}: {
  readonly trend: ShownTracker;
  readonly parts: TrackerMultiplesProps['parts'];
}) {
  const t = useText();
  const { dayStartHour } = useSettings();
  const tone = TONES[followed.tracker.data.place];
  const formats = formatsOf(followed, dayStartHour, t);
  const isSum = followed.metric.perDay === 'sum';
  const name = nameOfMetric(followed, t);
  return (
    <Card
      heading={name}
      headingLevel={3}
      action={
        <div className={styles.smallActions}>
          <Change summary={summary} format={formats.mean} />
          <Enlarge id={followed.metric.id} name={name} />
        </div>
      }
    >
      <div className={styles.smallPlace}>
        {isSum && <SmallBars points={chart.points} tone={tone} />}
        {!isSum && typeof parts !== 'string' && (
          <parts.Sparkline
            points={chart.points}
            tone={tone}
            height={HEIGHT_PX}
            yDomain={domainOf(followed, chart.points)}
          />
        )}
      </div>
      <p className={styles.smallCaption}>
        {t('trends.small.caption', {
          count: summary.mean?.count ?? 0,
          step: t(`trends.small.step.${chart.step}`),
        })}
        <br />
        {scaleOf(followed, t)}
      </p>
    </Card>
  );
}

/** Ratings, shares and ranks have ends; numbers and times have those they reach. */
function domainOf(
  { tracker, metric }: ShownTracker['followed'],
  points: readonly (number | null)[],
): readonly [number, number] | undefined {
  const { measure } = tracker.data;
  if (metric.unit === 'rating') return [0, 10];
  if (metric.unit === 'share') return [0, 1];
  if (measure.type === 'choice') return [1, Math.max(2, measure.choices.length)];
  const known = points.filter((point) => point !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  // A number that never changed is drawn in the middle.
  return low === high ? [low - 1, high + 1] : [low, high];
}
