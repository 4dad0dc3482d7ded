import { FlaskConical } from 'lucide-react';
import type { LocalDay } from '@/domain/day';
import { daysBetween, rangeLengthDays } from '@/domain/day';
import { useToday } from '@/data/react';
import { type Experiment, lastDayOf, periodOn, stateOf, withAnswer } from '@/domain/experiments';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { AskDone } from './ask-done.tsx';
import styles from './experiments.module.css';
import { useChanging, useExperiments } from './use-experiments.ts';
import { experimentWords, outcomeWords } from './words.ts';

/** What an experiment asks of a day: one answer and one rating. Nothing while none runs on that day. */
export function ExperimentOfDay({ day }: { readonly day: LocalDay }) {
  const today = useToday();
  const experiments = useExperiments();
  const running = experiments?.find(
    (one) => stateOf(one, today) === 'running' && periodOn(one.data.plan, day) !== null,
  );
  return running === undefined ? null : <DayCard experiment={running} day={day} />;
}

function DayCard({ experiment, day }: { readonly experiment: Experiment; readonly day: LocalDay }) {
  const t = useText();
  const change = useChanging();
  const { plan, answers, outcome } = experiment.data;
  const period = periodOn(plan, day);
  if (period === null) return null;
  return (
    <Card
      tone="gut"
      icon={FlaskConical}
      heading={experimentWords(experiment, t)}
      headingStyle="pill"
      subtitle={t('experiments.dayAndArm', {
        day: daysBetween(plan.startDay, day) + 1,
        total: rangeLengthDays({ from: plan.startDay, to: lastDayOf(plan) }),
        arm: t(`experiments.arm.${period.arm}`),
      })}
      action={
        <ButtonLink href={`#/experiments/${experiment.id}`} variant="quiet" size="small">
          {t('experiments.open')}
        </ButtonLink>
      }
    >
      <AskDone
        wasDone={answers[day] ?? null}
        onAnswer={(wasDone) =>
          change(
            async (commands) =>
              commands.updateDocument(experiment, withAnswer(experiment.data, day, wasDone)),
            t('experiments.answered'),
          )
        }
      />
      <p className={styles.words}>
        {t('experiments.enough', { outcome: outcomeWords(outcome, t) })}
      </p>
    </Card>
  );
}
