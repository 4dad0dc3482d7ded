import { Printer } from 'lucide-react';
import {
  analyseExperiment,
  type Experiment,
  experimentThresholds,
  lastCountedDay,
  type OutcomeByDay,
  type PairResult,
  type PeriodMean,
  verdictText,
} from '@/domain/experiments';
import { LOCALE, type TextKey, type Translate, useText } from '@/texts';
import { Card } from '@/ui/card';
import { IntervalLine } from '@/ui/charts/interval-line';
import { DataTable } from '@/ui/data-table';
import { IconButton } from '@/ui/icon-button';
import styles from './experiments.module.css';
import { outcomeWords } from './words.ts';

/** Three points to either side hold nearly every difference there is. */
const EXTENT_POINTS = 3;
const one = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What came of it: in words, as a range, and as the pairs of periods themselves. */
export function Report({
  experiment,
  outcomes,
}: {
  readonly experiment: Experiment;
  readonly outcomes: OutcomeByDay;
}) {
  const t = useText();
  const result = analyseExperiment(experiment.data.plan, outcomes, lastCountedDay(experiment));
  const { key, values } = verdictText(result);
  const outcome = outcomeWords(experiment.data.outcome, t);
  const { estimate, pairs, p } = result;
  return (
    <Card
      heading={t('experiments.result')}
      action={
        <IconButton icon={Printer} label={t('experiments.print')} onPress={() => window.print()} />
      }
    >
      <p className={styles.verdict}>{t(key as TextKey, { ...values, outcome })}</p>
      {estimate !== null && (
        <div className={styles.axis}>
          <IntervalLine
            middle={estimate.mean}
            low={estimate.interval.low}
            high={estimate.interval.high}
            extent={EXTENT_POINTS}
            tone="skin"
          />
          <div className={styles.axisWords} aria-hidden>
            <span>{t('experiments.calmerWith')}</span>
            <span>{t('experiments.same')}</span>
            <span>{t('experiments.moreWith')}</span>
          </div>
          <p className={styles.words}>
            {t('experiments.chances', {
              lower: ofHundred(estimate.chanceLower),
              higher: ofHundred(estimate.chanceHigher),
            })}
          </p>
        </div>
      )}
      {p !== null && <p className={styles.words}>{t('experiments.p', { p: p.toFixed(3) })}</p>}
      <DataTable
        caption={t('experiments.pairsCaption', { outcome })}
        isCaptionVisible
        columns={[
          {
            id: 'pair',
            header: t('experiments.pair'),
            isRowHeader: true,
            cell: ({ pairIndex }: PairResult) => pairIndex + 1,
          },
          {
            id: 'with',
            header: t('experiments.arm.with'),
            isNumber: true,
            cell: (pair) => meanWords(pair.with, t),
          },
          {
            id: 'without',
            header: t('experiments.arm.without'),
            isNumber: true,
            cell: (pair) => meanWords(pair.without, t),
          },
          {
            id: 'difference',
            header: t('experiments.difference'),
            isNumber: true,
            cell: ({ difference }) =>
              difference === null ? t('experiments.dropped') : signed(difference),
          },
        ]}
        rows={pairs}
        rowKey={({ pairIndex }) => String(pairIndex)}
        emptyText={t('experiments.noPairs')}
      />
      <p className={styles.rules}>
        {t('experiments.rules', { share: Math.round(experimentThresholds.notedShare * 100) })}
      </p>
      <p className={styles.words}>{t('experiments.notBlind')}</p>
    </Card>
  );
}

/** A handful of pairs never makes anything certain. */
function ofHundred(chance: number): number {
  return Math.min(99, Math.max(1, Math.round(chance * 100)));
}

function meanWords({ mean, notedDays, countedDays }: PeriodMean, t: Translate): string {
  const days = t('experiments.daysOf', { noted: notedDays, of: countedDays });
  return mean === null ? days : `${one.format(mean)} (${days})`;
}

/** With a real minus sign; a difference of nothing has none. */
function signed(value: number): string {
  const text = one.format(Math.abs(value));
  if (text === one.format(0)) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}
