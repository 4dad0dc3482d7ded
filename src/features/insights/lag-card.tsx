import { useMemo } from 'react';
import { lagProfile, type LagPoint, type NamedFinding } from '@/domain/insights';
import { LOCALE, type Translate, useText } from '@/texts';
import { Card } from '@/ui/card';
import { LagColumns } from '@/ui/charts/lag-columns';
import { DataTable } from '@/ui/data-table';
import styles from './link-page.module.css';
import { exposureWords, outcomeWords, toneOf } from './words.ts';

const points = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const unsigned = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** When it shows: on the day itself and on each of the seven after, with what each likely range leaves open. */
export function LagCard({ named }: { readonly named: NamedFinding }) {
  const t = useText();
  const { exposure, outcome } = named;
  const profile = useMemo(() => lagProfile(exposure, outcome), [exposure, outcome]);
  const words = describe(profile, named, t);
  return (
    <Card heading={t('insights.lag.heading')} subtitle={t('insights.lag.subtitle')}>
      <div className={styles.profile}>
        <LagColumns
          label={words}
          tone={toneOf(exposure)}
          columns={profile.map(({ lagDays, difference, interval }) => ({
            name: String(lagDays),
            middle: difference,
            low: interval?.low ?? null,
            high: interval?.high ?? null,
          }))}
          formatValue={(value) => points.format(value)}
          upWord={t('insights.lag.higher')}
          downWord={t('insights.lag.lower')}
          axisLabel={t('insights.lag.axis')}
        />
        <p className={styles.facts}>{words}</p>
        <p className={styles.help}>{t('insights.lag.help')}</p>
        <details className={styles.table}>
          <summary>{t('insights.lag.showTable')}</summary>
          <LagTable profile={profile} />
        </details>
      </div>
    </Card>
  );
}

function LagTable({ profile }: { readonly profile: readonly LagPoint[] }) {
  const t = useText();
  const open = t('insights.lag.tooFew');
  return (
    <DataTable
      caption={t('insights.lag.caption')}
      rows={profile}
      rowKey={({ lagDays }) => String(lagDays)}
      columns={[
        {
          id: 'lag',
          header: t('insights.lag.column.lag'),
          isRowHeader: true,
          cell: ({ lagDays }) => t('insights.lag.days', { lagDays }),
        },
        {
          id: 'difference',
          header: t('insights.lag.column.difference'),
          isNumber: true,
          cell: ({ difference }) => (difference === null ? open : points.format(difference)),
        },
        {
          id: 'range',
          header: t('insights.lag.column.range'),
          isNumber: true,
          cell: ({ interval }) =>
            interval === null
              ? open
              : t('insights.lag.range', {
                  low: points.format(interval.low),
                  high: points.format(interval.high),
                }),
        },
        {
          id: 'with',
          header: t('insights.lag.column.with'),
          isNumber: true,
          cell: ({ daysWith }) => daysWith,
        },
        {
          id: 'without',
          header: t('insights.lag.column.without'),
          isNumber: true,
          cell: ({ daysWithout }) => daysWithout,
        },
      ]}
    />
  );
}

/** The picture in a sentence. */
function describe(profile: readonly LagPoint[], named: NamedFinding, t: Translate): string {
  const firmest = profile.reduce<LagPoint | null>(
    (best, point) =>
      point.interval !== null && clearanceOf(point) > (best === null ? 0 : clearanceOf(best))
        ? point
        : best,
    null,
  );
  const names = {
    exposure: exposureWords(named.exposure, t),
    scale: named.exposure.scale === 'amount' ? 'amount' : 'had',
    outcome: outcomeWords(named.outcome, t),
  };
  if (profile.every(({ interval }) => interval === null)) return t('insights.lag.none', names);
  if (firmest === null || firmest.interval === null || firmest.difference === null) {
    return t('insights.lag.open', names);
  }
  const clearCount = profile.filter((point) => clearanceOf(point) > 0).length;
  const { low, high } = firmest.interval;
  return t('insights.lag.clear', {
    ...names,
    clearCount,
    lagDays: firmest.lagDays,
    direction: firmest.difference > 0 ? 'higher' : 'lower',
    points: unsigned.format(Math.abs(firmest.difference)),
    low: points.format(low),
    high: points.format(high),
  });
}

/** How far the likely range keeps from nothing; 0 or less when it does not. */
function clearanceOf({ interval }: LagPoint): number {
  return interval === null ? 0 : Math.max(interval.low, -interval.high);
}
