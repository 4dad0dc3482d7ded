import { useMemo } from 'react';
import { addDays, formatDay, rangeLengthDays, weekOf } from '@/domain/day';
import { type EntryKind, entryKinds, type Metric } from '@/domain/entries';
import type { Mean } from '@/domain/series';
import { DAY_PARTS, meansByDayPart, meansByWeekday } from '@/domain/trends';
import { LOCALE, useText } from '@/texts';
import { Card } from '@/ui/card';
import styles from './spread-card.module.css';
import type { Followable } from './use-followables.ts';
import type { ShownTrends } from './use-trends.ts';

type Bar = { readonly name: string; readonly mean: Mean | null };

/** The first line of the chart by day of the week, and by time of day where notes have one that says something. */
export function SpreadCard({
  trends,
  followable,
}: {
  readonly trends: ShownTrends;
  readonly followable: Followable;
}) {
  const t = useText();
  const { source, name, inFull } = followable;
  const weekdays = useMemo((): readonly Bar[] => {
    const inRange = source.observations.slice(-rangeLengthDays(trends.range));
    const monday = weekOf(trends.range.to).from;
    return meansByWeekday(inRange).map((mean, index) => ({
      name: formatDay(addDays(monday, index), 'weekday', LOCALE),
      mean,
    }));
  }, [source, trends.range]);
  const parts = useMemo((): readonly Bar[] => {
    const followed = kindOf(source.id);
    if (followed === null) return [];
    const inRange = trends.entries.filter(({ day }) => day >= trends.range.from);
    const means = meansByDayPart(inRange, followed);
    return DAY_PARTS.map((part) => ({ name: t(`trends.spread.part.${part}`), mean: means[part] }));
  }, [source, trends, t]);
  const highest =
    source.unit === 'rating'
      ? 10
      : Math.max(...[...weekdays, ...parts].map(({ mean }) => mean?.value ?? 0));
  if (source.unit === 'timeOfDay') return null;
  return (
    <Card heading={t('trends.spread.heading', { name })} subtitle={t('trends.spread.help')}>
      <div className={styles.halves}>
        <Bars
          label={t('trends.spread.byWeekday')}
          bars={weekdays}
          {...{ highest, inFull }}
          of="days"
        />
        {parts.filter(({ mean }) => mean !== null).length > 1 && (
          <Bars
            label={t('trends.spread.byPart')}
            bars={parts}
            {...{ highest, inFull }}
            of="notes"
          />
        )}
      </div>
    </Card>
  );
}

/** null for what does not come from a kind whose notes have a time that means something, such as the hours slept. */
function kindOf(id: string): { readonly kind: EntryKind; readonly metric: Metric } | null {
  for (const { kind, metrics } of Object.values(entryKinds)) {
    const metric = (metrics as readonly Metric[]).find((one) => one.id === id);
    if (metric !== undefined) return metric.unit === 'rating' ? { kind, metric } : null;
  }
  return null;
}

function Bars({
  label,
  bars,
  highest,
  inFull,
  of,
}: {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly highest: number;
  readonly inFull: (value: number) => string;
  readonly of: 'days' | 'notes';
}) {
  const t = useText();
  return (
    <section aria-label={label}>
      <h3 className={styles.label}>{label}</h3>
      <ul className={styles.bars}>
        {bars.map(({ name, mean }) => (
          <li key={name} className={styles.bar}>
            <span>{name}</span>
            <span className={styles.track} aria-hidden>
              {mean !== null && (
                <span
                  className={styles.fill}
                  style={{ inlineSize: `${(100 * mean.value) / Math.max(highest, 1e-9)}%` }}
                />
              )}
            </span>
            <span className={styles.value}>
              {mean === null
                ? t('trends.notNoted')
                : t(`trends.spread.${of}`, { mean: inFull(mean.value), count: mean.count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
