import { useToday } from '@/data/react';
import { formatDay } from '@/domain/day';
import {
  type Experiment,
  experimentTemplates,
  lastCountedDay,
  stateOf,
} from '@/domain/experiments';
import { metricById } from '@/domain/series';
import { LOCALE, type TextKey, useText } from '@/texts';
import { Part } from './part.tsx';

/** What was tried and when; what came of it stands in the program, with its pairs. */
export function ExperimentLines({ experiments }: { readonly experiments: readonly Experiment[] }) {
  const t = useText();
  const today = useToday();
  if (experiments.length === 0) return null;
  return (
    <Part heading={t('report.section.experiments')}>
      <ul>
        {experiments.map((experiment) => {
          const { templateId, words, outcome, plan } = experiment.data;
          const template = experimentTemplates.find(({ id }) => id === templateId);
          return (
            <li key={experiment.id}>
              {t('report.experiment', {
                words: template === undefined ? words : t(template.textKey as TextKey),
                outcome: t(metricById(outcome).textKey as TextKey),
                from: formatDay(plan.startDay, 'dated', LOCALE),
                to: formatDay(lastCountedDay(experiment), 'dated', LOCALE),
                state: t(`experiments.state.${stateOf(experiment, today)}`),
              })}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
