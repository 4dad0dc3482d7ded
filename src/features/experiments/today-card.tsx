import { FlaskConical } from 'lucide-react';
import type { LocalDay } from '@/domain/day';
import { daysBetween, rangeLengthDays } from '@/domain/day';
import { useLive, useToday } from '@/data/react';
import {
  type Experiment,
  experimentTemplates,
  lastDayOf,
  notedOf,
  periodOn,
  type ShownBy,
  stateOf,
  withAnswer,
} from '@/domain/experiments';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { useFoodBook } from '@/ui/food-book';
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
  const { plan, answers, outcome, templateId } = experiment.data;
  const shownBy = experimentTemplates.find(({ id }) => id === templateId)?.shownBy ?? null;
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
      {shownBy !== null && answers[day] === undefined && <NotedWords shownBy={shownBy} day={day} />}
      <p className={styles.words}>
        {t('experiments.enough', { outcome: outcomeWords(outcome, t) })}
      </p>
    </Card>
  );
}

/** What was written down of the day already, for whoever wonders; the answer stays the person's. */
function NotedWords({ shownBy, day }: { readonly shownBy: ShownBy; readonly day: LocalDay }) {
  const t = useText();
  const { book } = useFoodBook();
  const ofDay = useLive(({ entries }) => entries.forDay(day), [day]);
  const noted = ofDay === undefined ? null : notedOf(shownBy, ofDay, book);
  if (noted === null) return null;
  return (
    <p className={styles.words} role="status">
      {noted.kind === 'foods'
        ? t('experiments.noted.foods', { names: noted.names.join(', ') })
        : t('experiments.noted.minutes', { minutes: noted.minutes })}
    </p>
  );
}
