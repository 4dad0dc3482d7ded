import { Plus, Salad } from 'lucide-react';
import type { LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useEntryEditor } from '@/ui/entry-view';
import { EntryList } from './entry-list.tsx';

export function MealsCard({
  day,
  meals,
}: {
  readonly day: LocalDay;
  readonly meals: readonly Entry<'meal'>[];
}) {
  const t = useText();
  const editor = useEntryEditor();
  return (
    <Card
      tone="meal"
      icon={Salad}
      heading={t('today.meals')}
      headingStyle="pill"
      action={
        <Button icon={Plus} onPress={() => editor.add('meal', day)}>
          {t('today.addMeal')}
        </Button>
      }
    >
      {meals.length === 0 ? (
        <EmptyState icon={Salad} tone="meal" isCompact>
          {t('today.mealsEmpty')}
        </EmptyState>
      ) : (
        <EntryList label={t('today.meals')} entries={meals} />
      )}
    </Card>
  );
}
