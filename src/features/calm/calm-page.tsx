import { BookOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { type CalmPractice, MINUTES_BOUNDS } from '@/domain/calm';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Row } from '@/ui/layout';
import { PageHeader } from '@/ui/page-header';
import styles from './calm-page.module.css';
import { ElsewhereCard } from './elsewhere-card.tsx';
import { PatternDialog } from './pattern-dialog.tsx';
import { PracticeChoice } from './practice-choice.tsx';
import { SessionDialog } from './session-dialog.tsx';
import { SetupCard } from './setup-card.tsx';
import { useChangePatterns } from './use-change-patterns.ts';
import { type PatternDocument, type Practices, usePractices } from './use-practices.ts';

type Opened =
  { readonly kind: 'session' } | { readonly kind: 'pattern'; readonly pattern?: PatternDocument };

/** The room for practice: choose, set, start; or note what was done elsewhere. */
export function CalmPage() {
  const practices = usePractices();
  // A few milliseconds at the first visit.
  if (practices === undefined) return null;
  return <CalmRoom practices={practices} />;
}

function CalmRoom({ practices }: { readonly practices: Practices }) {
  const t = useText();
  const change = useChangePatterns();
  const { all, last, patterns } = practices;
  // As it was at the first look: what is practised here changes it.
  const [first] = useState(last);
  const [chosenId, setChosenId] = useState(first?.data.patternId);
  const [chosenMinutes, setChosenMinutes] = useState<number | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);

  const practice = all.find(({ id }) => id === chosenId) ?? all[0];
  if (practice === undefined) return null;
  const minutes = chosenMinutes ?? minutesAtFirst(practice, first);
  const pattern = patterns.find(({ id }) => id === practice.id);
  const retired = patterns.filter(({ data }) => data.isRetired === true);

  const choose = (id: string) => {
    setChosenId(id);
    setChosenMinutes(null);
  };
  const setRetired = (document: PatternDocument, isRetired: boolean) =>
    change(
      async (commands) => commands.updateDocument(document, { ...document.data, isRetired }),
      t(isRetired ? 'calm.patternRetired' : 'calm.patternBack', { name: document.data.name }),
    );
  const start = () => setOpened({ kind: 'session' });

  return (
    <div className={styles.page}>
      <PageHeader
        title={t('calm.title')}
        subtitle={t('calm.subtitle')}
        actions={
          <Row>
            <Button icon={Plus} onPress={() => setOpened({ kind: 'pattern' })}>
              {t('calm.newPattern')}
            </Button>
            <ButtonLink href="#/learn/stress-and-calm" icon={BookOpen}>
              {t('calm.learn')}
            </ButtonLink>
          </Row>
        }
      />
      <div className={styles.columns}>
        <div className={styles.choices}>
          <PracticeChoice
            practices={practices}
            value={practice.id}
            onChange={choose}
            onStart={start}
          />
          {retired.length > 0 && (
            <section aria-label={t('calm.retired')}>
              <h2 className={styles.heading}>{t('calm.retired')}</h2>
              <ul className={styles.list}>
                {retired.map((document) => (
                  <li key={document.id} className={styles.item}>
                    <span>{document.data.name}</span>
                    <Button
                      size="small"
                      aria-label={`${t('calm.bringBack')}: ${document.data.name}`}
                      onPress={() => setRetired(document, false)}
                    >
                      {t('calm.bringBack')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <ElsewhereCard />
        </div>
        <div className={styles.setup}>
          <SetupCard
            practice={practice}
            minutes={minutes}
            onMinutes={setChosenMinutes}
            onStart={start}
            own={
              pattern && {
                onEdit: () => setOpened({ kind: 'pattern', pattern }),
                onRetire: () => setRetired(pattern, true),
              }
            }
          />
        </div>
      </div>
      {opened?.kind === 'session' && (
        <SessionDialog practice={practice} minutes={minutes} onClose={close} />
      )}
      {opened?.kind === 'pattern' && (
        <PatternDialog pattern={opened.pattern} onSaved={choose} onClose={close} />
      )}
    </div>
  );
}

/** As long as the last time with the same practice, or as is usual. */
function minutesAtFirst(practice: CalmPractice, last: Practices['last']): number {
  if (last === null || last.data.patternId !== practice.id) return practice.usualMinutes;
  const { min, max } = MINUTES_BOUNDS[practice.kind];
  return Math.min(max, Math.max(min, last.data.durationMinutes));
}
