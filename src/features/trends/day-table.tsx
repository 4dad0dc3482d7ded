import { useMemo } from 'react';
import { useSettings } from '@/data/react';
import { formatDay } from '@/domain/day';
import { FOOD_METRICS, type FoodMetricName } from '@/domain/foods';
import type { FoodTrends, TrackerTrend, TrendMetric, TrendRow, Trends } from '@/domain/trends';
import { LOCALE, type TextKey, type Translate, useText } from '@/texts';
import { Card } from '@/ui/card';
import type { DataColumn } from '@/ui/data-table';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { LongTable } from './long-table.tsx';
import { formatsOf, nameOfMetric } from './tracker-words.ts';
import styles from './trends.module.css';
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
  food,
  trackers,
}: {
  readonly trends: Trends;
  /** null: nothing of it is shown. */
  readonly food: FoodTrends | null;
  readonly trackers: readonly TrackerTrend[];
}) {
  const t = useText();
  const { dayStartHour } = useSettings();
  const rows = useMemo(() => rowsOf(trends, food), [trends, food]);
  const metrics = food === null ? [] : FOOD_METRICS.filter((name) => hasValue(food, name));
  return (
    <Card heading={t('trends.tableHeading')}>
      <LongTable
        caption={t('trends.tableCaption')}
        columns={[
          ...columnsOf(t, metrics, trends.newThings.length > 0),
          ...trackers.map((trend) => columnOf(trend, dayStartHour, t)),
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
function rowsOf({ rows }: Trends, food: FoodTrends | null): readonly Row[] {
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
  { followed, byDay }: TrackerTrend,
  dayStartHour: number,
  t: Translate,
): DataColumn<TrendRow> {
  const { noted } = formatsOf(followed, dayStartHour, t);
  return {
    id: followed.metric.id,
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
