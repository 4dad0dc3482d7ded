import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { minutesDone } from '@/domain/calm';
import type { Entry } from '@/domain/entries';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { practiceName } from './practice-words.ts';
import type { Begun } from './begun.ts';
import styles from './after-step.module.css';
import { StepPage } from './step-page.tsx';
import { StressQuestion } from './stress-question.tsx';
import { forgetUnderWay } from './under-way.ts';
import { type Practised, usePracticeLog } from './use-practice-log.ts';
import { ratingOfKey, useStepKeys } from './use-step-keys.ts';

/**
 * A practice that ran to its end writes itself down at once; one that was finished early asks with one key. Either way one number for
 * stress may follow.
 */
export function AfterStep({
  begun,
  isWhole,
  onClose,
}: {
  readonly begun: Begun;
  readonly isWhole: boolean;
  readonly onClose: () => void;
}) {
  const t = useText();
  const log = usePracticeLog();
  const practised = practisedOf(begun);
  const { durationMinutes } = practised.data;
  const isNothing = durationMinutes === 0;
  const [stress, setStress] = useState<number | null>(null);
  const [entry, setEntry] = useState<Entry<'practice'> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasProblem, setProblem] = useState(false);
  const writing = useRef<Promise<Entry<'practice'>> | null>(null);

  /** Once: whoever asks while it is being written waits for the same. */
  const written = (): Promise<Entry<'practice'>> => {
    writing.current ??= log.write(practised).then(
      (made) => {
        setEntry(made);
        forgetUnderWay();
        return made;
      },
      (error: unknown) => {
        writing.current = null;
        throw error;
      },
    );
    return writing.current;
  };
  const tell = (error: unknown) => {
    setProblem(true);
    void desktop.app.reportProblem({ where: 'calm', message: String(error) });
  };

  const writeWhole = useEffectEvent(() => {
    if (isNothing) forgetUnderWay();
    else if (isWhole) written().catch(tell);
  });
  useEffect(() => writeWhole(), []);

  /** Writes what is not written yet, with the rating if there is one, and leaves. */
  const finish = async (rating: number | null) => {
    if (isBusy) return;
    if (isNothing) {
      onClose();
      return;
    }
    setBusy(true);
    setProblem(false);
    try {
      const made = await written();
      log.say(rating === null ? made : await log.rate(made, rating));
      onClose();
    } catch (error) {
      setBusy(false);
      tell(error);
    }
  };
  const leave = () => {
    if (writing.current !== null) {
      void finish(null);
      return;
    }
    if (!isNothing) {
      forgetUnderWay();
      log.sayLeftOut(practised);
    }
    onClose();
  };

  useStepKeys(({ key, isOnButton }) => {
    const rating = isNothing ? null : ratingOfKey(key);
    if (rating !== null) void finish(rating);
    else if (key === 'enter' && !isOnButton) void finish(stress);
    else if (key === 'escape') leave();
    else return false;
    return true;
  });

  const done = t('calm.doneMinutes', {
    practice: practiceName(t, begun.session.practice),
    count: durationMinutes,
  });
  return (
    <StepPage
      title={t('calm.well')}
      onLeave={leave}
      hint={isNothing ? undefined : t(entry === null ? 'calm.stressHintSave' : 'calm.stressHint')}
      actions={
        <>
          {entry === null && !isNothing && (
            <Button variant="quiet" size="large" isDisabled={isBusy} onPress={leave}>
              {t('calm.leaveOut')}
            </Button>
          )}
          <Button
            variant="primary"
            tone="calm"
            size="large"
            shortcut="↵"
            autoFocus
            isPending={isBusy}
            onPress={() => void finish(stress)}
          >
            {isNothing || entry !== null
              ? t('calm.done')
              : hasProblem
                ? t('calm.tryAgain')
                : t('calm.logMinutes', { count: durationMinutes })}
          </Button>
        </>
      }
    >
      <p className={styles.done} role="status">
        {isNothing
          ? t('calm.tooShort')
          : `${done} ${t(entry === null ? 'calm.isNotSaved' : 'calm.isSaved')}`}
      </p>
      {hasProblem && (
        <Banner kind="warning" isAlert>
          {t('calm.saveProblem')}
        </Banner>
      )}
      {!isNothing && (
        <StressQuestion label={t('calm.stressAfter')} value={stress} onChange={setStress} />
      )}
    </StepPage>
  );
}

function practisedOf({ id, startedAt, stressBefore, session }: Begun): Practised {
  const { practice } = session;
  const name = practice.kind === 'breathing' ? practice.name : null;
  return {
    id,
    startedAt,
    data: {
      technique: practice.technique,
      durationMinutes: minutesDone(session.elapsed()),
      stressBefore,
      stressAfter: null,
      source: 'timer',
      patternId: practice.id,
      ...(name === null ? {} : { patternName: name }),
    },
  };
}
