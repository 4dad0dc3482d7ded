import { useMemo, useState } from 'react';
import { type DayBehind, daysBehind, type NamedFinding } from '@/domain/insights';
import { type LocalDay, formatDay } from '@/domain/day';
import { LOCALE, useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { type DataColumn, DataTable } from '@/ui/data-table';
import { SegmentedControl } from '@/ui/segmented-control';
import styles from './link-page.module.css';
import { dayWords, exposureWords, outcomeWords, scaleOf, upperFirst } from './words.ts';

const CHOICES = ['all', 'with', 'without'] as const;
type Choice = (typeof CHOICES)[number];

const FIRST_ROWS = 40;
const MORE_ROWS = 200;
const MAX_HEIGHT_PX = 420;

const noted = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

function dayLink({ day }: DayBehind) {
  return (
    <a href={`#/today/${day}`}>
      {formatDay(day, 'weekday', LOCALE)} {dayWords(day)}
    </a>
  );
}

type DaysBehindProps = {
  readonly named: NamedFinding;
  /** Of the record. */
  readonly days: readonly LocalDay[];
  readonly isGentle: boolean;
};

/** The days a finding is made of, the newest first; each leads to its day. */
export function DaysBehind({ named, days, isGentle }: DaysBehindProps) {
  const t = useText();
  const { finding, exposure, outcome } = named;
  const [choice, setChoice] = useState<Choice>('all');
  const [limit, setLimit] = useState(FIRST_ROWS);
  const all = useMemo(
    () => daysBehind(exposure, finding.windowId, outcome, days).toReversed(),
    [exposure, finding.windowId, outcome, days],
  );
  const chosen = all.filter(({ isWith }) => choice === 'all' || isWith === (choice === 'with'));
  const shown = chosen.slice(0, limit);
  const more = Math.min(MORE_ROWS, chosen.length - shown.length);
  const scale = scaleOf(named) === 'amount' ? 'amount' : 'had';
  const window = finding.windowId.replaceAll('-', '_');
  const columns: readonly DataColumn<DayBehind>[] = [
    {
      id: 'day',
      header: t('insights.days.column.day'),
      isRowHeader: true,
      cell: dayLink,
    },
    {
      id: 'with',
      header: t('insights.days.column.before', {
        exposure: upperFirst(exposureWords(exposure, t)),
        window,
      }),
      cell: ({ isWith }) => t(`insights.days.${scale}.${isWith ? 'with' : 'without'}`),
    },
    ...(isGentle
      ? []
      : [
          {
            id: 'outcome',
            header: upperFirst(outcomeWords(outcome, t)),
            isNumber: true,
            cell: ({ outcome: value }: DayBehind) => noted.format(value),
          },
        ]),
  ];
  if (all.length === 0) return null;
  return (
    <Card
      heading={t('insights.days.heading')}
      subtitle={t('insights.days.subtitle', { scale })}
      action={
        <SegmentedControl
          label={t('insights.days.show')}
          value={choice}
          onChange={setChoice}
          options={CHOICES.map((value) => ({
            value,
            label: t(value === 'all' ? 'insights.days.all' : `insights.days.${scale}.${value}`),
          }))}
        />
      }
    >
      <DataTable
        caption={t('insights.days.caption')}
        columns={columns}
        rows={shown}
        rowKey={({ day }) => day}
        maxHeight={MAX_HEIGHT_PX}
      />
      {more > 0 && (
        <div className={styles.foot}>
          <Button size="small" onPress={() => setLimit(limit + MORE_ROWS)}>
            {isGentle ? t('insights.days.more') : t('insights.showMore', { count: more })}
          </Button>
        </div>
      )}
    </Card>
  );
}
