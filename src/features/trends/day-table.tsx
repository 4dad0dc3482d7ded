import { useState } from 'react';
import { formatDay } from '@/domain/day';
import type { TrendMetric, TrendRow, Trends } from '@/domain/trends';
import { LOCALE, type TextKey, type Translate, useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { type DataColumn, DataTable } from '@/ui/data-table';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './trends.module.css';
import { formatMean, formatNoted } from './words.ts';

/** A quarter at first; more would make opening the table slow. */
const FIRST_ROWS = 100;
/** A year at a time after that. */
const MORE_ROWS = 366;
const MAX_HEIGHT_PX = 480;

const METRIC_COLUMNS: readonly TrendMetric[] = [
  'itch',
  'stress',
  'belly',
  'sleepHours',
  'calmMinutes',
  'meals',
];

export function DayTable({ trends }: { readonly trends: Trends }) {
  const t = useText();
  const [limit, setLimit] = useState(FIRST_ROWS);
  const { rows } = trends;
  const shown = rows.slice(0, limit);
  const more = Math.min(MORE_ROWS, rows.length - shown.length);
  return (
    <Card heading={t('trends.tableHeading')}>
      <DataTable
        caption={t('trends.tableCaption')}
        columns={columnsOf(t)}
        rows={shown}
        rowKey={({ day }) => day}
        maxHeight={MAX_HEIGHT_PX}
      />
      {rows.length > FIRST_ROWS && (
        <div className={styles.tableFoot}>
          <p role="status">{t('trends.rowsShown', { shown: shown.length, total: rows.length })}</p>
          {more > 0 && (
            <Button size="small" onPress={() => setLimit(limit + MORE_ROWS)}>
              {t('trends.showMore', { count: more })}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

function columnsOf(t: Translate): readonly DataColumn<TrendRow>[] {
  const noted = (metric: TrendMetric): DataColumn<TrendRow> => ({
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
  ];
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
