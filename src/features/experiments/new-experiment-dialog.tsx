import { useState } from 'react';
import { useLocation } from 'wouter';
import { useJournal, useToday } from '@/data/react';
import {
  ACTION_AREAS,
  type ActionArea,
  EXPERIMENT_OUTCOMES,
  type ExperimentTemplate,
  guardKeys,
  guardReasons,
  lastDayOf,
  newPlan,
  PACES,
  PAIRS_MAXIMUM,
  PAIRS_MINIMUM,
  PERIOD_LENGTHS,
  type Pace,
  SITUATIONS,
  type Situation,
} from '@/domain/experiments';
import { desktop } from '@/desktop';
import { type TextKey, useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Dialog } from '@/ui/dialog';
import { Stack } from '@/ui/layout';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { ToggleChips } from '@/ui/toggle-chips';
import { useToasts } from '@/ui/toast';
import styles from './experiments.module.css';
import { dayWords, outcomeWords } from './words.ts';

export type Idea = { readonly template: ExperimentTemplate | null };

const PAIR_CHOICES = Array.from(
  { length: PAIRS_MAXIMUM - PAIRS_MINIMUM + 1 },
  (_, index) => `${PAIRS_MINIMUM + index}` as const,
);
const USUAL_PAIRS = '4';
const SEED_END = 2 ** 32;

/** What is tried, what is compared and for how long; who should not try it alone is told so before anything begins. */
export function NewExperimentDialog({
  idea: { template },
  onClose,
}: {
  readonly idea: Idea;
  readonly onClose: () => void;
}) {
  const t = useText();
  const today = useToday();
  const { commands } = useJournal();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  const [ownWords, setOwnWords] = useState('');
  const [ownArea, setOwnArea] = useState<ActionArea>('food');
  const [outcome, setOutcome] = useState<string>(EXPERIMENT_OUTCOMES[0]);
  const [pace, setPace] = useState<Pace>(template?.pace ?? 'week');
  const [pairs, setPairs] = useState(USUAL_PAIRS);
  const [situations, setSituations] = useState<readonly Situation[]>([]);
  const [isAsked, setAsked] = useState(false);
  const [isPending, setPending] = useState(false);

  const words = template === null ? ownWords.trim() : t(template.textKey as TextKey);
  const area = template?.area ?? ownArea;
  const way = template?.way ?? 'add';
  const reasons = guardReasons({ way, area, words: template === null ? words : '' }, situations);
  const plan = newPlan({ startDay: today, pace, pairCount: Number(pairs), seed: 0 });
  const isTooShort = words === '';

  const start = async () => {
    setAsked(true);
    if (reasons.length > 0 || isTooShort || isPending) return;
    setPending(true);
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const id = crypto.randomUUID();
    try {
      await commands.addDocument(
        'experiments',
        {
          templateId: template?.id ?? null,
          words,
          way,
          area,
          outcome,
          plan: { ...plan, seed: seed % SEED_END },
          answers: {},
          stoppedOn: null,
        },
        id,
      );
      onClose();
      navigate(`/experiments/${id}`);
      toasts.show({ text: t('experiments.started', { day: dayWords(plan.startDay) }) });
    } catch (error) {
      setPending(false);
      toasts.show({ text: t('experiments.notStarted'), tone: 'problem' });
      void desktop.app.reportProblem({ where: 'experiments', message: String(error) });
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={template === null ? t('experiments.own') : words}
      onSubmit={() => void start()}
      size="medium"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isPending={isPending}>
            {t('experiments.start')}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        {template === null && (
          <>
            <TextField
              label={t('experiments.ownWords')}
              description={t('experiments.ownWordsHelp')}
              value={ownWords}
              onChange={setOwnWords}
              maxLength={120}
              error={isAsked && isTooShort ? t('experiments.problem.words') : undefined}
            />
            <SegmentedControl
              label={t('experiments.area')}
              isLabelVisible
              value={ownArea}
              onChange={setOwnArea}
              options={ACTION_AREAS.map((value) => ({
                value,
                label: t(`experiments.areaOf.${value}`),
              }))}
            />
          </>
        )}
        <Select
          label={t('experiments.outcome')}
          value={outcome}
          onChange={setOutcome}
          options={EXPERIMENT_OUTCOMES.map((value) => ({ value, label: outcomeWords(value, t) }))}
        />
        <Select
          label={t('experiments.pace')}
          description={t('experiments.paceHelp')}
          value={pace}
          onChange={setPace}
          options={PACES.map((value) => ({ value, label: t(`experiments.paceOf.${value}`) }))}
        />
        <SegmentedControl
          label={t('experiments.pairs')}
          isLabelVisible
          value={pairs}
          onChange={setPairs}
          options={PAIR_CHOICES.map((value) => ({ value, label: value }))}
        />
        <p className={styles.words}>
          {t('experiments.plan', {
            weeks: (2 * Number(pairs) * PERIOD_LENGTHS[pace].periodDays) / 7,
            from: dayWords(plan.startDay),
            to: dayWords(lastDayOf(plan)),
            washout: PERIOD_LENGTHS[pace].washoutDays,
          })}
        </p>
        <ToggleChips
          label={t('experiments.situations')}
          values={situations}
          onChange={setSituations}
          options={SITUATIONS.map((value) => ({
            value,
            label: t(`experiments.situation.${value}`),
          }))}
        />
        {(isAsked || situations.length > 0) && reasons.length > 0 && (
          <Banner kind="info" isAlert title={t('experiments.notAlone')}>
            <Stack gap={3}>
              {guardKeys(reasons).map((key) => (
                <p key={key}>{t(key as TextKey)}</p>
              ))}
              <ButtonLink href="#/clinician">{t('common.whenToSeeClinician')}</ButtonLink>
            </Stack>
          </Banner>
        )}
      </Stack>
    </Dialog>
  );
}
