import { useState } from 'react';
import { useToday } from '@/data/react';
import { addDays, daysBetween, rangeLengthDays } from '@/domain/day';
import {
  adherenceOf,
  answersByDay,
  daysSoFar,
  type Experiment,
  isResultOpen,
  lastDayOf,
  outcomeByDay,
  periodsToShow,
  periodToday,
  stateOf,
  withAnswer,
} from '@/domain/experiments';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { PageHeader } from '@/ui/page-header';
import { AskDone } from './ask-done.tsx';
import { DayStrip } from './day-strip.tsx';
import styles from './experiments.module.css';
import { Report } from './report.tsx';
import { useChanging, useEntriesOf } from './use-experiments.ts';
import { dayWords, experimentWords, outcomeWords } from './words.ts';

/** One experiment: what today asks for while it runs, what came of it once it is over. Its result is hidden until then. */
export function ExperimentView({ experiment }: { readonly experiment: Experiment }) {
  const t = useText();
  const today = useToday();
  const entries = useEntriesOf(experiment);
  const state = stateOf(experiment, today);
  const { plan, outcome } = experiment.data;
  const words = experimentWords(experiment, t);
  const isOpen = isResultOpen(plan, experiment.data.stoppedOn, today);
  if (entries === undefined) return null;
  const outcomes = outcomeByDay(experiment, entries);
  const days = daysSoFar(experiment, outcomes, today);
  const kept = adherenceOf(plan, answersByDay(experiment), today);
  return (
    <>
      <PageHeader
        title={words}
        subtitle={t('experiments.fromTo', {
          from: dayWords(plan.startDay),
          to: dayWords(lastDayOf(plan)),
        })}
        actions={<ButtonLink href="#/experiments">{t('experiments.all')}</ButtonLink>}
      />
      {isOpen ? (
        <Report experiment={experiment} outcomes={outcomes} />
      ) : (
        <Running experiment={experiment} />
      )}
      {days.length > 0 && (
        <Card heading={t('experiments.days')} subtitle={t('experiments.daysHelp')}>
          <DayStrip days={days} />
          <p className={styles.words}>
            {t('experiments.kept', {
              done: kept.with.doneDays,
              of: kept.with.days,
              other: kept.without.doneDays,
              ofOther: kept.without.days,
            })}
          </p>
          {!isOpen && (
            <p className={styles.words}>
              {t('experiments.rated', {
                outcome: outcomeWords(outcome, t),
                rated: days.filter(({ isRated }) => isRated).length,
                of: days.length,
              })}
            </p>
          )}
        </Card>
      )}
      {(state === 'waiting' || state === 'running') && <Stop experiment={experiment} />}
    </>
  );
}

function Running({ experiment }: { readonly experiment: Experiment }) {
  const t = useText();
  const today = useToday();
  const { plan, outcome, answers } = experiment.data;
  const change = useChanging();
  const period = periodToday(experiment, today);
  const total = rangeLengthDays({ from: plan.startDay, to: lastDayOf(plan) });
  if (period === null) {
    const [first] = periodsToShow(plan, today);
    return (
      <Card heading={t('experiments.soon', { day: dayWords(plan.startDay) })}>
        <p className={styles.words}>
          {first === undefined
            ? t('experiments.notYet')
            : t(`experiments.firstIs.${first.arm}`, { words: experimentWords(experiment, t) })}
        </p>
      </Card>
    );
  }
  const next = periodsToShow(plan, today).find(({ range }) => range.from === addDays(today, 1));
  return (
    <Card
      tone="gut"
      heading={t(`experiments.now.${period.arm}`)}
      subtitle={t('experiments.dayOf', { day: daysBetween(plan.startDay, today) + 1, total })}
    >
      <p className={styles.words}>
        {t(`experiments.nowHelp.${period.arm}`, {
          words: experimentWords(experiment, t),
          to: dayWords(period.range.to),
        })}
      </p>
      <AskDone
        wasDone={answers[today] ?? null}
        onAnswer={(wasDone) =>
          change(
            async (commands) =>
              commands.updateDocument(experiment, withAnswer(experiment.data, today, wasDone)),
            t('experiments.answered'),
          )
        }
      />
      <p className={styles.words}>
        {t('experiments.enough', { outcome: outcomeWords(outcome, t) })}
      </p>
      {next !== undefined && (
        <p className={styles.words}>{t(`experiments.tomorrow.${next.arm}`)}</p>
      )}
      <p className={styles.words}>{t('experiments.hidden')}</p>
    </Card>
  );
}

function Stop({ experiment }: { readonly experiment: Experiment }) {
  const t = useText();
  const today = useToday();
  const change = useChanging();
  const [isAsked, setAsked] = useState(false);
  return (
    <div>
      <Button variant="quiet" onPress={() => setAsked(true)}>
        {t('experiments.stop')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('experiments.stopTitle')}
        confirmLabel={t('experiments.stop')}
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false);
          change(
            async (commands) =>
              commands.updateDocument(experiment, { ...experiment.data, stoppedOn: today }),
            t('experiments.stopped'),
          );
        }}
      >
        {t('experiments.stopText')}
      </ConfirmDialog>
    </div>
  );
}
