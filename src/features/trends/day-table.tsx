import { useMemo } from 'react';
import { useSettings } from '@/data/react';
import { formatDay } from '@/domain/day';
import { FOOD_METRICS, type FoodMetricName } from '@/domain/foods';
import {
  type FoodTrends,
  rangeToLoad,
  type TrendMetric,
  type TrendRow,
  trendRows,
  unpackSeries,
} from '@/domain/trends';
import { LOCALE, type TextKey, type Translate, useText } from '@/texts';
import { Card } from '@/ui/card';
import type { DataColumn } from '@/ui/data-table';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { LongTable } from './long-table.tsx';
import { formatsOf, nameOfMetric } from './tracker-words.ts';
import styles from './trends.module.css';
import type { ShownTracker } from './use-tracker-trends.ts';
import type { ShownTrends } from './use-trends.ts';
import { formatMean, formatNoted, formatWhole } from './words.ts';

const METRIC_COLUMNS: readonly TrendMetric[] = [
  'itch',
  'stress',
  'belly',
  'sleepHours',
  'calmMinutes',
  'meals',
];

type Row = TrendRow & { readonly food: Readonly<Record<FoodMetricName, number | null>> | null };

export function DayTable({
  trends,
  trackers,
}: {
  readonly trends: ShownTrends;
  readonly trackers: readonly ShownTracker[];
}) {
  const t = useText();
  const { dayStartHour } = useSettings();
  const { food } = trends;
  const rows = useMemo(() => rowsOf(trends), [trends]);
  const metrics = food === null ? [] : FOOD_METRICS.filter((name) => hasValue(food, name));
  return (
    <Card heading={t('trends.tableHeading')}>
      <LongTable
        caption={t('trends.tableCaption')}
        columns={[
          ...columnsOf(t, metrics, trends.newThings.length > 0),
          ...trackers.map((tracker) => columnOf(tracker, trends, dayStartHour, t)),
        ]}
        rows={rows}
        rowKey={({ day }) => day}
        sayShown={(shown, total) => t('trends.rowsShown', { shown, total })}
        sayMore={(count) => t('trends.showMore', { count })}
      />
    </Card>
  );
}

/** Each day with its food; the days of food go from early to late, those of the table back. */
function rowsOf(trends: ShownTrends): readonly Row[] {
  const { food } = trends;
  const rows = trendRows((id) => observationsOf(trends, id), trends);
  return rows.map((row, index) => ({
    ...row,
    food:
      food === null
        ? null
        : (Object.fromEntries(
            FOOD_METRICS.map((name) => [name, food.metrics[name].day.at(-1 - index) ?? null]),
          ) as Record<FoodMetricName, number | null>),
  }));
}

function observationsOf({ series, range }: ShownTrends, metricId: string) {
  const packed = series[metricId];
  return packed === undefined ? [] : unpackSeries(packed, rangeToLoad(range));
}

function hasValue({ metrics }: FoodTrends, name: FoodMetricName): boolean {
  return metrics[name].day.some((value) => value !== null);
}

function columnsOf(
  t: Translate,
  foodMetrics: readonly FoodMetricName[],
  hasNewThings: boolean,
): readonly DataColumn<Row>[] {
  const noted = (metric: TrendMetric): DataColumn<Row> => ({
    id: metric,
    header: t(`trends.column.${metric}`),
    isNumber: true,
    cell: (row) => <Value value={row[metric]} format={formatNoted} missing="trends.notNoted" />,
  });
  return [
    {
      id: 'day',
      header: t('trends.column.day'),
      isRowHeader: true,
      cell: ({ day }) => (
        <span className={styles.tableDay}>
          {formatDay(day, 'weekday', LOCALE)} {formatDay(day, 'dated', LOCALE)}
        </span>
      ),
    },
    noted('skin'),
    {
      id: 'skinMean',
      header: t('trends.column.skinMean'),
      isNumber: true,
      cell: ({ skinMean }) => (
        <Value value={skinMean} format={formatMean} missing="trends.noMean" />
      ),
    },
    ...METRIC_COLUMNS.map(noted),
    ...foodMetrics.map((name): DataColumn<Row> => ({
      id: name,
      header: t(`trends.column.food.${name}`),
      isNumber: true,
      cell: ({ food }) => (
        <Value value={food?.[name] ?? null} format={formatWhole} missing="trends.foodNotWhole" />
      ),
    })),
    ...(hasNewThings
      ? [
          {
            id: 'newThings',
            header: t('skin.newOnSkin'),
            cell: ({ newThings }: Row) => newThings.join(', '),
          },
        ]
      : []),
  ];
}

function columnOf(
  { id, followed }: ShownTracker,
  trends: ShownTrends,
  dayStartHour: number,
  t: Translate,
): DataColumn<TrendRow> {
  const { noted } = formatsOf(followed, dayStartHour, t);
  const byDay = new Map(observationsOf(trends, id).map(({ day, value }) => [day, value]));
  return {
    id,
    header: nameOfMetric(followed, t),
    isNumber: true,
    cell: ({ day }) => (
      <Value value={byDay.get(day) ?? null} format={noted} missing="trends.notNoted" />
    ),
  };
}

type ValueProps = {
  readonly value: number | null;
  readonly format: (value: number) => string;
  /** What is read out where there is no number. */
  readonly missing: TextKey;
};

function Value({ value, format, missing }: ValueProps) {
  const t = useText();
  if (value !== null) return format(value);
  return (
    <>
      <span aria-hidden className={styles.missing}>
        {t('trends.dash')}
      </span>
      <VisuallyHidden>{t(missing)}</VisuallyHidden>
    </>
  );
}
