import { Pill, Plus } from 'lucide-react';
import type { LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useEntryEditor } from '@/ui/entry-view';
import { EntryList } from './entry-list.tsx';

export function SupplementsCard({
  day,
  supplements,
}: {
  readonly day: LocalDay;
  readonly supplements: readonly Entry<'supplement'>[];
}) {
  const t = useText();
  const editor = useEntryEditor();
  return (
    <Card
      tone="gut"
      icon={Pill}
      heading={t('today.supplements')}
      headingStyle="pill"
      action={
        <Button
          icon={Plus}
          aria-label={t('today.addSupplement')}
          onPress={() => editor.add('supplement', day)}
        >
          {t('today.addSupplementShort')}
        </Button>
      }
    >
      {supplements.length === 0 ? (
        <EmptyState icon={Pill} tone="gut" isCompact>
          {t('today.supplementsEmpty')}
        </EmptyState>
      ) : (
        <EntryList label={t('today.supplements')} entries={supplements} />
      )}
    </Card>
  );
}
