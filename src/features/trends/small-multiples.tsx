import { SMALL_METRICS, type SmallMetric, TREND_METRICS, type Trends } from '@/domain/trends';
import { useText } from '@/texts';
import { Card } from '@/ui/card';
import type { Tone } from '@/ui/types';
import { Change } from './change.tsx';
import { Enlarge } from './enlarge.tsx';
import { SmallBars } from './small-bars.tsx';
import styles from './trends.module.css';
import type { ChartParts } from './use-chart-parts.ts';

const TONES: Readonly<Record<SmallMetric, Tone>> = {
  stress: 'calm',
  belly: 'gut',
  sleepHours: 'gut',
  calmMinutes: 'calm',
};

type SmallMultiplesProps = {
  readonly trends: Trends;
  readonly parts: ChartParts | 'loading' | 'missing';
};

/** The other things that were noted, each small; what was never noted is not there. */
export function SmallMultiples({ trends, parts }: SmallMultiplesProps) {
  const t = useText();
  const metrics = SMALL_METRICS.filter((metric) => trends.summaries[metric].mean !== null);
  if (metrics.length === 0) return null;
  return (
    <div>
      <div className={styles.smallGrid}>
        {metrics.map((metric) => (
          <SmallCard key={metric} metric={metric} trends={trends} parts={parts} />
        ))}
      </div>
      <p className={styles.smallHelp}>{t('trends.smallHelp')}</p>
    </div>
  );
}

function SmallCard({
  metric,
  trends,
  parts,
}: SmallMultiplesProps & { readonly metric: SmallMetric }) {
  const t = useText();
  const { step, points } = trends.small[metric];
  const name = t(`trends.small.${metric}`);
  return (
    <Card
      heading={name}
      headingLevel={3}
      action={
        <div className={styles.smallActions}>
          <Change summary={trends.summaries[metric]} />
          <Enlarge id={TREND_METRICS[metric]} name={name} />
        </div>
      }
    >
      <div className={styles.smallPlace}>
        {metric === 'calmMinutes' && <SmallBars points={points} tone="calm" />}
        {metric !== 'calmMinutes' && typeof parts !== 'string' && (
          <parts.Sparkline points={points} tone={TONES[metric]} height={SMALL_HEIGHT_PX} />
        )}
      </div>
      <p className={styles.smallCaption}>
        {t('trends.small.caption', {
          count: trends.summaries[metric].mean?.count ?? 0,
          step: t(`trends.small.step.${step}`),
        })}
        <br />
        {t(`trends.small.scale.${metric}`)}
      </p>
    </Card>
  );
}

/** The same as in the stylesheet, which keeps the place. */
const SMALL_HEIGHT_PX = 76;
