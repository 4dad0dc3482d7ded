import { type KeyboardEvent, useRef, useState } from 'react';
import { useMomentContext } from '@/data/react';
import { formatDay, type LocalDay, momentNowOn } from '@/domain/day';
import { LOCALE, type TextKey, useText } from '@/texts';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Dialog } from '@/ui/dialog';
import { Stack } from '@/ui/layout';
import { ScaleField } from '@/ui/scale-field';
import type { Tone } from '@/ui/types';
import { type EntryToAdd, useAddEntries } from './use-doing.ts';

const QUESTIONS = ['overall', 'itch', 'stress', 'belly'] as const;
type Question = (typeof QUESTIONS)[number];
type Answers = Readonly<Record<Question, number | null>>;

const NO_ANSWERS: Answers = { overall: null, itch: null, stress: null, belly: null };

const LOOKS = {
  overall: ['today.skinOverall', 'today.skinLow', 'today.skinHigh', 'skin'],
  itch: ['today.skinItch', 'today.itchLow', 'today.itchHigh', 'skin'],
  stress: ['today.checkInStress', 'today.stressLow', 'today.stressHigh', 'calm'],
  belly: ['today.checkInBelly', 'today.bellyLow', 'today.bellyHigh', 'gut'],
} as const satisfies Record<Question, readonly [TextKey, TextKey, TextKey, Tone]>;

/**
 * The day in a few keys: a digit answers and goes on to the next question, T is ten, Tab leaves one out, Enter saves.
 * Only what was answered is written down.
 */
export function EveningDialog({
  day,
  isFoodComplete,
  onClose,
}: {
  readonly day: LocalDay;
  /** "That was all" was said already. */
  readonly isFoodComplete: boolean;
  readonly onClose: () => void;
}) {
  const t = useText();
  const add = useAddEntries();
  const momentContext = useMomentContext();
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [wasAll, setWasAll] = useState(false);
  const [isTried, setTried] = useState(false);
  const questions = useRef<HTMLDivElement>(null);
  const isEmpty = !wasAll && QUESTIONS.every((question) => answers[question] === null);

  const finish = (entries: readonly EntryToAdd[], text: string) => {
    add(entries, text);
    onClose();
  };
  const save = () => {
    setTried(true);
    if (isEmpty) return;
    finish(entriesOf(answers, wasAll, momentNowOn(day, momentContext())), t('today.eveningSaved'));
  };
  const nothingToReport = () => {
    const moment = momentNowOn(day, momentContext());
    finish(
      [{ kind: 'day-mark', data: { nothingToReport: true }, moment }],
      t('today.nothingToReportSaved'),
    );
  };

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key.toLowerCase() === 'n' && isEmpty) {
      event.preventDefault();
      nothingToReport();
      return;
    }
    const question = questionOf(event.target);
    const rating = ratingOf(event.key);
    if (question === null || rating === null) return;
    event.preventDefault();
    event.stopPropagation();
    setAnswers((current) => ({ ...current, [question]: rating }));
    const next = QUESTIONS[QUESTIONS.indexOf(question) + 1] ?? 'food';
    questions.current
      ?.querySelector<HTMLInputElement>(
        `[data-question="${next}"] input:checked, [data-question="${next}"] input`,
      )
      ?.focus();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('today.evening')}
      subtitle={formatDay(day, 'full', LOCALE)}
      onSubmit={save}
      hint={t('today.eveningHint')}
      actions={
        <>
          <Button variant="quiet" shortcut="N" isDisabled={!isEmpty} onPress={nothingToReport}>
            {t('today.nothingToReport')}
          </Button>
          <Button variant="primary" type="submit" shortcut="↵">
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div ref={questions} role="presentation" onKeyDownCapture={onKeyDownCapture}>
        <Stack gap={4}>
          {QUESTIONS.map((question) => {
            const [label, low, high, tone] = LOOKS[question];
            return (
              <div key={question} data-question={question}>
                <ScaleField
                  label={t(label)}
                  lowLabel={t(low)}
                  highLabel={t(high)}
                  tone={tone}
                  value={answers[question]}
                  onChange={(rating) =>
                    setAnswers((current) => ({ ...current, [question]: rating }))
                  }
                />
              </div>
            );
          })}
          {!isFoodComplete && (
            <div data-question="food">
              <Checkbox
                isSelected={wasAll}
                onChange={setWasAll}
                description={t('entries.help.dayMark')}
              >
                {t('meals.thatWasAll')}
              </Checkbox>
            </div>
          )}
          <p role="alert">{isTried && isEmpty && t('entries.problem.checkInEmpty')}</p>
        </Stack>
      </div>
    </Dialog>
  );
}

function questionOf(target: EventTarget): Question | null {
  const asked =
    target instanceof Element
      ? target.closest('[data-question]')?.getAttribute('data-question')
      : undefined;
  return QUESTIONS.find((question) => question === asked) ?? null;
}

/** One key an answer: a two-digit ten would have to wait for the second. */
function ratingOf(key: string): number | null {
  if (/^\d$/.test(key)) return Number(key);
  return key.toLowerCase() === 't' ? 10 : null;
}

function entriesOf(
  { overall, itch, stress, belly }: Answers,
  wasAll: boolean,
  moment: EntryToAdd['moment'],
): readonly EntryToAdd[] {
  const entries: EntryToAdd[] = [];
  if (overall !== null || itch !== null) {
    entries.push({ kind: 'skin-check', data: { overall, itch, regions: [] }, moment });
  }
  if (stress !== null || belly !== null) {
    const data = { stress, belly, sleepHours: null, sleepQuality: null };
    entries.push({ kind: 'check-in', data, moment });
  }
  if (wasAll) entries.push({ kind: 'day-mark', data: { foodIsComplete: true }, moment });
  return entries;
}
