import { HeartPulse, MoonStar, Plus } from 'lucide-react';
import { useState } from 'react';
import { useSettings } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useEntryEditor } from '@/ui/entry-view';
import { onDemand } from '@/ui/on-demand';
import { useSingleKeys } from '@/ui/single-keys';
import styles from './check-in-card.module.css';
import { EntryList } from './entry-list.tsx';

const EveningDialog = onDemand(async () => (await import('./evening-dialog.tsx')).EveningDialog);

export function CheckInCard({
  day,
  checkIns,
  nothingToReport,
  isFoodComplete,
}: {
  readonly day: LocalDay;
  readonly checkIns: readonly Entry<'check-in'>[];
  readonly nothingToReport: readonly Entry<'day-mark'>[];
  readonly isFoodComplete: boolean;
}) {
  const t = useText();
  const editor = useEntryEditor();
  const { singleKeys } = useSettings();
  const [isEvening, setEvening] = useState(false);

  useSingleKeys(singleKeys, (key) => {
    if (key !== 'e') return false;
    setEvening(true);
    return true;
  });

  const entries = [...checkIns, ...nothingToReport];
  return (
    <Card
      tone="gut"
      icon={HeartPulse}
      heading={t('today.checkIns')}
      headingStyle="pill"
      action={
        <Button icon={Plus} onPress={() => editor.add('check-in', day)}>
          {t('today.checkIn')}
        </Button>
      }
    >
      {entries.length === 0 ? (
        <EmptyState icon={HeartPulse} tone="gut" isCompact>
          {t('today.checkInsEmpty')}
        </EmptyState>
      ) : (
        <EntryList label={t('today.checkIns')} entries={entries} />
      )}
      <div className={styles.evening}>
        <Button
          variant="dashed"
          icon={MoonStar}
          shortcut={singleKeys ? 'E' : undefined}
          onPress={() => setEvening(true)}
        >
          {t('today.evening')}
        </Button>
      </div>
      {isEvening && (
        <EveningDialog
          day={day}
          isFoodComplete={isFoodComplete}
          onClose={() => setEvening(false)}
        />
      )}
    </Card>
  );
}
