import { Plus, Wind } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useSettings, useToday } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { computeDailySeries } from '@/domain/series';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useEntryEditor } from '@/ui/entry-view';
import { Row } from '@/ui/layout';
import { Meter } from '@/ui/meter';
import { useSingleKeys } from '@/ui/single-keys';
import styles from './calm-card.module.css';
import { EntryList } from './entry-list.tsx';

const RATING_MAX = 10;
const CALM_HREF = '#/calm';

export function CalmCard({
  day,
  sessions,
  checkIns,
  children,
}: {
  readonly day: LocalDay;
  readonly sessions: readonly Entry<'practice'>[];
  readonly checkIns: readonly Entry<'check-in'>[];
  /** What the person tracks beside it. */
  readonly children?: ReactNode;
}) {
  const t = useText();
  const editor = useEntryEditor();
  const [, navigate] = useLocation();
  const { singleKeys } = useSettings();
  const isToday = useToday() === day;
  useSingleKeys(singleKeys, (key) => {
    if (key === 'c') navigate('/calm');
    return key === 'c';
  });
  const stress = computeDailySeries(checkIns, 'stress', { from: day, to: day })[0]?.value ?? null;
  return (
    <Card
      tone="calm"
      icon={Wind}
      heading={t('today.calm')}
      headingStyle="pill"
      action={
        <Row>
          {isToday && <ButtonLink href={CALM_HREF}>{t('today.breathe')}</ButtonLink>}
          <Button icon={Plus} onPress={() => editor.add('practice', day)}>
            {t('today.logCalm')}
          </Button>
        </Row>
      }
    >
      {stress !== null && (
        <div className={styles.stress}>
          <p className={styles.stressHead}>
            <span className={styles.stressName}>{t('today.stressOfDay')}</span>
            <span className={styles.stressValue}>
              <b>{stress}</b> {t('today.ofTen')}
            </span>
          </p>
          <Meter
            label={t('today.stressOfDay')}
            value={stress}
            max={RATING_MAX}
            valueText={t('today.ratingOfTen', { rating: stress })}
            tone="calm"
            isBarOnly
          />
          <p className={styles.anchors}>
            <span>{t('today.stressLow')}</span>
            <span>{t('today.stressHigh')}</span>
          </p>
        </div>
      )}
      {sessions.length === 0 ? (
        <EmptyState icon={Wind} tone="calm" isCompact>
          {t('today.calmEmpty')}
        </EmptyState>
      ) : (
        <EntryList label={t('today.calm')} entries={sessions} />
      )}
      {children}
    </Card>
  );
}
