import { FOOD_METRICS, type FoodMetricName } from '@/domain/foods';
import { FOOD_STEPS, type FoodTrend, type FoodTrends, usualFoodStep } from '@/domain/trends';
import { useText } from '@/texts';
import { Card } from '@/ui/card';
import { SegmentedControl } from '@/ui/segmented-control';
import { Change } from './change.tsx';
import { Enlarge } from './enlarge.tsx';
import { SmallBars } from './small-bars.tsx';
import styles from './trends.module.css';
import type { ViewState } from './use-view-state.ts';
import { formatMean, formatWhole } from './words.ts';

const TONES = { fibre: 'meal', plants: 'meal', ferments: 'gut', prebiotics: 'gut' } as const;

type FoodMultiplesProps = {
  readonly food: FoodTrends;
  readonly dayCount: number;
  readonly foodStep: ViewState['foodStep'];
  readonly onChange: (change: Partial<ViewState>) => void;
};

export function FoodMultiples({ food, dayCount, foodStep, onChange }: FoodMultiplesProps) {
  const t = useText();
  const { completeDayCount, metrics } = food;
  const step = foodStep ?? usualFoodStep(dayCount);
  return (
    <section aria-labelledby="trends-food">
      <div className={styles.foodHead}>
        <h2 id="trends-food">{t('trends.food.heading')}</h2>
        <SegmentedControl
          label={t('trends.food.stepLabel')}
          size="small"
          value={step}
          onChange={(chosen) => onChange({ foodStep: chosen })}
          options={FOOD_STEPS.map((value) => ({ value, label: t(`trends.food.step.${value}`) }))}
        />
      </div>
      <div className={styles.smallGrid}>
        {FOOD_METRICS.map((name) => (
          <FoodCard key={name} name={name} trend={metrics[name]} step={step} />
        ))}
      </div>
      <p className={styles.smallHelp}>
        {t('trends.food.help', { complete: completeDayCount, days: dayCount })}
      </p>
    </section>
  );
}

type FoodCardProps = {
  readonly name: FoodMetricName;
  readonly trend: FoodTrend;
  readonly step: (typeof FOOD_STEPS)[number];
};

function FoodCard({ name, trend, step }: FoodCardProps) {
  const t = useText();
  const shown = t(`trends.food.metric.${name}`);
  const caption =
    step === 'week'
      ? t(name === 'plants' ? 'trends.food.weekPlants' : 'trends.food.weekMean')
      : t('trends.food.perDay', { count: trend.summary.mean?.count ?? 0 });
  return (
    <Card heading={shown} headingLevel={3}>
      <div className={styles.smallRow}>
        <Change summary={trend.summary} format={name === 'fibre' ? formatWhole : formatMean} />
        <Enlarge id={`food.${name}`} name={shown} />
      </div>
      <div className={styles.smallPlace}>
        <SmallBars points={trend[step]} tone={TONES[name]} />
      </div>
      <p className={styles.smallCaption}>
        {caption}
        <br />
        {t(
          step === 'week' && name === 'plants'
            ? 'trends.food.scale.plantsOfWeek'
            : `trends.food.scale.${name}`,
        )}
      </p>
    </Card>
  );
}
