import { X } from 'lucide-react';
import { useJournal } from '@/data/react';
import { type Look, thresholds } from '@/domain/insights';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { Card } from '@/ui/card';
import { useDoingWith } from '@/ui/doing';
import { IconButton } from '@/ui/icon-button';
import styles from './insights.module.css';
import type { Question } from './looking/use-looking.ts';
import { dayWords, linkWords } from './words.ts';

export const reportProblem = (error: unknown) =>
  void desktop.app.reportProblem({ where: 'insights', message: String(error) });

/** The questions the person chose; few, since every one more makes all of them harder to answer. */
export function QuestionsCard({
  look,
  questions,
}: {
  readonly look: Look;
  readonly questions: readonly Question[];
}) {
  const t = useText();
  const { commands } = useJournal();
  const doing = useDoingWith(commands, reportProblem);
  return (
    <Card
      heading={t('insights.questionsHeading')}
      subtitle={t('insights.questionsHelp', { most: thresholds.mainQuestionsMaximum })}
    >
      {questions.length === 0 ? (
        <p className={styles.help}>{t('insights.questionsNone')}</p>
      ) : (
        <ul className={styles.changes}>
          {questions.map((question) => {
            const words = linkWords(question.data, look.record, t) ?? t('insights.questionGone');
            return (
              <li key={question.id} className={styles.question}>
                <span>
                  {t('insights.questionLine', {
                    link: words,
                    day: dayWords(question.data.askedOn),
                  })}
                </span>
                <IconButton
                  icon={X}
                  size="small"
                  label={t('insights.questionRemove', { link: words })}
                  onPress={() =>
                    doing(
                      async (journal) => journal.removeDocument(question),
                      t('insights.questionRemoved'),
                    )
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
