import { Check } from 'lucide-react';
import { useText } from '@/texts';
import { ToggleButton } from '@/ui/toggle-button';
import styles from './experiments.module.css';

/** One question with two answers; either can be taken back. No answer is right. */
export function AskDone({
  wasDone,
  onAnswer,
}: {
  readonly wasDone: boolean | null;
  readonly onAnswer: (wasDone: boolean | null) => void;
}) {
  const t = useText();
  return (
    <div className={styles.ask} role="group" aria-label={t('experiments.ask')}>
      <span className={styles.question}>{t('experiments.ask')}</span>
      <ToggleButton
        icon={Check}
        tone="gut"
        isSelected={wasDone === true}
        onChange={(isSelected) => onAnswer(isSelected ? true : null)}
      >
        {t('experiments.yes')}
      </ToggleButton>
      <ToggleButton
        isSelected={wasDone === false}
        onChange={(isSelected) => onAnswer(isSelected ? false : null)}
      >
        {t('experiments.notToday')}
      </ToggleButton>
    </div>
  );
}
