import { Star } from 'lucide-react';
import { useJournal, useToday } from '@/data/react';
import { type NamedFinding, thresholds } from '@/domain/insights';
import { useText } from '@/texts';
import { useDoingWith } from '@/ui/doing';
import { ToggleButton } from '@/ui/toggle-button';
import styles from './link-page.module.css';
import type { Question } from './looking/use-looking.ts';
import { reportProblem } from './questions-card.tsx';

/** Makes a link one of the few questions that are really asked, or takes it back. */
export function AskFirst({
  named: { finding },
  questions,
}: {
  readonly named: NamedFinding;
  readonly questions: readonly Question[];
}) {
  const t = useText();
  const today = useToday();
  const { commands } = useJournal();
  const doing = useDoingWith(commands, reportProblem);
  const { exposureId, outcomeId, windowId } = finding;
  const asked = questions.find(
    ({ data }) =>
      data.exposureId === exposureId && data.outcomeId === outcomeId && data.windowId === windowId,
  );
  const isFull = asked === undefined && questions.length >= thresholds.mainQuestionsMaximum;
  const toggle = () =>
    asked === undefined
      ? doing(
          async (journal) =>
            journal.addDocument('mainQuestions', {
              exposureId,
              outcomeId,
              windowId,
              askedOn: today,
            }),
          t('insights.questionAsked'),
        )
      : doing(async (journal) => journal.removeDocument(asked), t('insights.questionRemoved'));
  return (
    <div className={styles.ask}>
      <ToggleButton
        icon={Star}
        isSelected={asked !== undefined}
        isDisabled={isFull}
        onChange={toggle}
      >
        {t('insights.askFirst')}
      </ToggleButton>
      <p className={styles.facts}>
        {isFull
          ? t('insights.questionsFull', { most: thresholds.mainQuestionsMaximum })
          : t('insights.askFirstHelp')}
      </p>
    </div>
  );
}
