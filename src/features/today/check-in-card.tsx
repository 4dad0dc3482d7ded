import { HeartPulse, Plus } from 'lucide-react';
import type { LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useEntryEditor } from '@/ui/entry-view';
import { EntryList } from './entry-list.tsx';

export function CheckInCard({
  day,
  checkIns,
}: {
  readonly day: LocalDay;
  readonly checkIns: readonly Entry<'check-in'>[];
}) {
  const t = useText();
  const editor = useEntryEditor();
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
      {checkIns.length === 0 ? (
        <EmptyState icon={HeartPulse} tone="gut" isCompact>
          {t('today.checkInsEmpty')}
        </EmptyState>
      ) : (
        <EntryList label={t('today.checkIns')} entries={checkIns} />
      )}
    </Card>
  );
}
