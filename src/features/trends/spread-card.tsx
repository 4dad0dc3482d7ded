import { useMemo, useRef } from 'react';
import { addDays, formatDay, rangeLengthDays, weekOf } from '@/domain/day';
import { type Mean, roundToTenth } from '@/domain/series';
import { DAY_PARTS, meansByWeekday } from '@/domain/trends';
import { LOCALE, useText } from '@/texts';
import { Card } from '@/ui/card';
import { ChartFoot, type NumbersColumn } from './chart-foot.tsx';
import styles from './spread-card.module.css';
import type { Followable } from './use-followables.ts';
import type { ShownTrends } from './use-trends.ts';
import { dayInRange } from './words.ts';

type Bar = { readonly name: string; readonly mean: Mean | null; readonly of: 'days' | 'notes' };

/** The first line of the chart by day of the week, and by time of day where notes have one that says something. */
export function SpreadCard({
  trends,
  followable,
}: {
  readonly trends: ShownTrends;
  readonly followable: Followable;
}) {
  const t = useText();
  const { source, observations, name, inFull, unit } = followable;
  const { range } = trends;
  const root = useRef<HTMLDivElement>(null);
  const weekdays = useMemo((): readonly Bar[] => {
    const inRange = observations().slice(-rangeLengthDays(range));
    const monday = weekOf(range.to).from;
    return meansByWeekday(inRange).map((mean, index) => ({
      name: formatDay(addDays(monday, index), 'weekday', LOCALE),
      mean,
      of: 'days',
    }));
  }, [observations, range]);
  const parts = useMemo((): readonly Bar[] => {
    // None for what does not come from a kind whose notes have a time that means something, such as the hours slept.
    const means = trends.dayParts[source.id];
    if (means === undefined) return [];
    const bars = DAY_PARTS.map((part): Bar => ({
      name: t(`trends.spread.part.${part}`),
      mean: means[part],
      of: 'notes',
    }));
    return bars.filter(({ mean }) => mean !== null).length > 1 ? bars : [];
  }, [source, trends, t]);
  const bars = [...weekdays, ...parts];
  const highest =
    source.unit === 'rating' ? 10 : Math.max(...bars.map(({ mean }) => mean?.value ?? 0));
  const wordsOf = ({ mean, of }: Bar) =>
    mean === null
      ? t('trends.notNoted')
      : t(`trends.spread.${of}`, { mean: inFull(mean.value), count: mean.count });
  if (source.unit === 'timeOfDay') return null;
  const heading = t('trends.spread.heading', { name });
  const countOf = (header: string, counted: Bar['of']): NumbersColumn<Bar> => {
    const count = ({ mean, of }: Bar) => (of === counted ? (mean?.count ?? 0) : null);
    return { header, value: count, words: (bar) => String(count(bar) ?? t('trends.dash')) };
  };
  return (
    <Card heading={heading} subtitle={t('trends.spread.help')}>
      <div ref={root}>
        <div className={styles.halves} data-chart>
          <Bars
            label={t('trends.spread.byWeekday')}
            bars={weekdays}
            highest={highest}
            wordsOf={wordsOf}
          />
          {parts.length > 0 && (
            <Bars
              label={t('trends.spread.byPart')}
              bars={parts}
              highest={highest}
              wordsOf={wordsOf}
            />
          )}
        </div>
      </div>
      <ChartFoot
        root={root}
        name={heading}
        title={t('trends.spread.title', {
          heading,
          from: dayInRange(range.from, range),
          to: dayInRange(range.to, range),
        })}
        description={bars.map((bar) => `${bar.name}: ${wordsOf(bar)}`).join('; ')}
        fileName={`gut-skin-days-and-times-${range.from}-${range.to}`}
        columns={[
          {
            header: t('trends.numbers.when'),
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
          countOf(t('trends.numbers.notedDays'), 'days'),
          countOf(t('trends.numbers.notes'), 'notes'),
        ]}
        rows={bars}
        rowKey={(bar) => bar.name}
      />
    </Card>
  );
}

function Bars({
  label,
  bars,
  highest,
  wordsOf,
}: {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly highest: number;
  readonly wordsOf: (bar: Bar) => string;
}) {
  return (
    <section aria-label={label}>
      <h3 className={styles.label} data-chart-words>
        {label}
      </h3>
      <ul className={styles.bars}>
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
    </section>
  );
}
