import { useState } from 'react';
import type { CalmPractice } from '@/domain/calm';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { practiceName } from './practice-words.ts';
import { StepPage } from './step-page.tsx';
import { StressQuestion } from './stress-question.tsx';
import { useCaution } from './use-caution.ts';
import { ratingOfKey, useStepKeys } from './use-step-keys.ts';

/** The line of caution where it was not read yet, and one number that may be left out. */
export function BeforeStep({
  practice,
  minutes,
  onBegin,
  onLeave,
}: {
  readonly practice: CalmPractice;
  readonly minutes: number;
  readonly onBegin: (stressBefore: number | null) => void;
  readonly onLeave: () => void;
}) {
  const t = useText();
  const { caution, isNew, markRead } = useCaution(practice);
  const [stress, setStress] = useState<number | null>(null);

  const begin = (rating: number | null) => {
    markRead();
    onBegin(rating);
  };

  useStepKeys(({ key, isOnButton }) => {
    const rating = ratingOfKey(key);
    if (rating !== null) begin(rating);
    else if (key === 'enter' && !isOnButton) begin(stress);
    else if (key === 'escape') onLeave();
    else return false;
    return true;
  });

  return (
    <StepPage
      title={t('calm.session', { practice: practiceName(t, practice), count: minutes })}
      onLeave={onLeave}
      hint={t('calm.stressHint')}
      actions={
        <Button
          variant="primary"
          tone="calm"
          size="large"
          shortcut="↵"
          autoFocus
          onPress={() => begin(stress)}
        >
          {t('calm.begin')}
        </Button>
      }
    >
      {isNew && (
        <Callout title={t('calm.cautionTitle')}>
          {t(`calm.caution.${caution}`)} {t('calm.cautionOnce')}
        </Callout>
      )}
      <StressQuestion label={t('calm.stressNow')} value={stress} onChange={setStress} />
    </StepPage>
  );
}
