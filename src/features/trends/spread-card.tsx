import { useMemo, useRef } from 'react';
import { addDays, type DayRange, formatDay, rangeLengthDays, weekOf } from '@/domain/day';
import { type EntryKind, entryKinds, type Metric } from '@/domain/entries';
import { type Mean, roundToTenth } from '@/domain/series';
import { DAY_PARTS, meansByDayPart, meansByWeekday } from '@/domain/trends';
import { LOCALE, useText } from '@/texts';
import { Card } from '@/ui/card';
import { ChartFoot } from './chart-foot.tsx';
import styles from './spread-card.module.css';
import type { Followable } from './use-followables.ts';
import type { ShownTrends } from './use-trends.ts';
import { dayInRange } from './words.ts';

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
  const { source, name } = followable;
  const { range } = trends;
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
          {...{ highest, followable, range }}
          of="days"
        />
        {parts.filter(({ mean }) => mean !== null).length > 1 && (
          <Bars
            label={t('trends.spread.byPart')}
            bars={parts}
            {...{ highest, followable, range }}
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
  followable: { name, inFull, unit },
  range,
  of,
}: {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly highest: number;
  readonly followable: Followable;
  readonly range: DayRange;
  readonly of: 'days' | 'notes';
}) {
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  const title = t(`trends.spread.nameOf.${of}`, { name });
  const wordsOf = ({ mean }: Bar) =>
    mean === null
      ? t('trends.notNoted')
      : t(`trends.spread.${of}`, { mean: inFull(mean.value), count: mean.count });
  return (
    <section aria-label={label}>
      <h3 className={styles.label}>{label}</h3>
      <div ref={root}>
        <ul className={styles.bars} data-chart>
          {bars.map((bar) => (
            <li key={bar.name} className={styles.bar}>
              <span data-chart-words>{bar.name}</span>
              <span className={styles.track} aria-hidden data-chart-bar>
                {bar.mean !== null && (
                  <span
                    className={styles.fill}
                    style={{ inlineSize: `${(100 * bar.mean.value) / Math.max(highest, 1e-9)}%` }}
                    data-chart-bar
                  />
                )}
              </span>
              <span className={styles.value} data-chart-words>
                {wordsOf(bar)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <ChartFoot
        root={root}
        name={title}
        title={t('trends.spread.title', {
          name: title,
          from: dayInRange(range.from, range),
          to: dayInRange(range.to, range),
        })}
        description={bars.map((bar) => `${bar.name}: ${wordsOf(bar)}`).join('; ')}
        fileName={`gut-skin-${of === 'days' ? 'weekdays' : 'times'}-${range.from}-${range.to}`}
        columns={[
          {
            header: t(`trends.numbers.${of === 'days' ? 'weekday' : 'part'}`),
            value: (bar) => bar.name,
            words: (bar) => bar.name,
          },
          {
            header:
              unit === undefined || unit === name
                ? t('trends.numbers.mean')
                : t('trends.numbers.meanOf', { unit }),
            value: ({ mean }) => (mean === null ? null : roundToTenth(mean.value)),
            words: ({ mean }) => (mean === null ? t('trends.dash') : inFull(mean.value)),
          },
          {
            header: t(of === 'days' ? 'trends.numbers.notedDays' : 'trends.numbers.notes'),
            value: ({ mean }) => mean?.count ?? 0,
            words: ({ mean }) => String(mean?.count ?? 0),
          },
        ]}
        rows={bars}
        rowKey={(bar) => bar.name}
      />
    </section>
  );
}
