import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { useSettings, useToday } from '@/data/react';
import {
  type Experiment,
  type ExperimentTemplate,
  experimentTemplates,
  stateOf,
  underWay,
} from '@/domain/experiments';
import { type TextKey, useText } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import type { PageProps } from '@/ui/feature';
import { NotMedicalAdvice } from '@/ui/not-medical-advice';
import { PageHeader } from '@/ui/page-header';
import { Pill } from '@/ui/pill';
import { ExperimentView } from './experiment-view.tsx';
import styles from './experiments.module.css';
import { type Idea, NewExperimentDialog } from './new-experiment-dialog.tsx';
import { useExperiments } from './use-experiments.ts';
import { dayWords, experimentWords } from './words.ts';

/** What is tried, what might be tried, and what came of earlier ones. */
export function ExperimentsPage({ params }: PageProps) {
  const t = useText();
  const experiments = useExperiments();
  const shown = experiments?.find(({ id }) => id === params['id']);
  // An address may lead right to the start of one, as from the guidance.
  const asked = experimentTemplates.find(({ id }) => `try-${id}` === params['id']) ?? null;
  return (
    <div className={styles.page}>
      {experiments !== undefined &&
        (shown === undefined ? (
          <Overview key={asked?.id} experiments={experiments} asked={asked} />
        ) : (
          <ExperimentView experiment={shown} />
        ))}
      <NotMedicalAdvice>{t('experiments.about')}</NotMedicalAdvice>
    </div>
  );
}

function Overview({
  experiments,
  asked,
}: {
  readonly experiments: readonly Experiment[];
  /** To be started at once, where nothing is under way. */
  readonly asked: ExperimentTemplate | null;
}) {
  const t = useText();
  const today = useToday();
  const { gentleMode } = useSettings();
  const current = underWay(experiments, today);
  const [idea, setIdea] = useState<Idea | null>(
    asked === null || current !== null ? null : { template: asked },
  );
  const earlier = experiments.filter(({ id }) => id !== current?.id);
  // Nobody for whom eating is a worry is asked to change what they eat.
  const templates = experimentTemplates.filter(({ area }) => !gentleMode || area !== 'food');
  return (
    <>
      <PageHeader
        title={t('experiments.title')}
        subtitle={t('experiments.subtitle')}
        actions={<ButtonLink href="#/insights">{t('insights.title')}</ButtonLink>}
      />
      {current !== null && <Summary experiment={current} />}
      {current === null && (
        <section aria-labelledby="experiments-ideas">
          <h2 id="experiments-ideas" className={styles.heading}>
            {t('experiments.ideas')}
          </h2>
          <p className={styles.lead}>{t('experiments.how')}</p>
          <div className={styles.grid}>
            {templates.map((template) => (
              <Card
                key={template.id}
                heading={t(template.textKey as TextKey)}
                headingLevel={3}
                footer={
                  <Button onPress={() => setIdea({ template })}>{t('experiments.tryThis')}</Button>
                }
              >
                <p className={styles.words}>{t(`experiments.why.${template.id}` as TextKey)}</p>
              </Card>
            ))}
            <Card
              heading={t('experiments.own')}
              headingLevel={3}
              footer={
                <Button onPress={() => setIdea({ template: null })}>
                  {t('experiments.ownStart')}
                </Button>
              }
            >
              <p className={styles.words}>{t('experiments.ownHelp')}</p>
            </Card>
          </div>
        </section>
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="experiments-earlier">
          <h2 id="experiments-earlier" className={styles.heading}>
            {t('experiments.earlier')}
          </h2>
          <div className={styles.list}>
            {earlier.map((experiment) => (
              <Summary key={experiment.id} experiment={experiment} />
            ))}
          </div>
        </section>
      )}
      {idea !== null && <NewExperimentDialog idea={idea} onClose={() => setIdea(null)} />}
    </>
  );
}

function Summary({ experiment }: { readonly experiment: Experiment }) {
  const t = useText();
  const today = useToday();
  const state = stateOf(experiment, today);
  return (
    <Card
      heading={experimentWords(experiment, t)}
      subtitle={t('experiments.since', { day: dayWords(experiment.data.plan.startDay) })}
      icon={FlaskConical}
      action={
        <Pill tone={state === 'running' ? 'gut' : 'neutral'}>
          {t(`experiments.state.${state}`)}
        </Pill>
      }
      footer={
        <ButtonLink href={`#/experiments/${experiment.id}`}>
          {t(
            state === 'over' || state === 'stopped' ? 'experiments.seeResult' : 'experiments.open',
          )}
        </ButtonLink>
      }
    />
  );
}
