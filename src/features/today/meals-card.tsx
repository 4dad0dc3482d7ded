import { Bookmark, CalendarPlus, CircleCheck, Plus, Repeat2, Salad } from 'lucide-react';
import { useState } from 'react';
import { useMomentContext, useSettings } from '@/data/react';
import { type LocalDay, momentNowOn } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useEntryEditor } from '@/ui/entry-view';
import { Row } from '@/ui/layout';
import { Menu } from '@/ui/menu';
import { useSingleKeys } from '@/ui/single-keys';
import { CopyDayDialog } from './copy-day-dialog.tsx';
import { EntryList } from './entry-list.tsx';
import { RepeatPalette } from './repeat-palette.tsx';
import { SaveMealDialog } from './save-meal-dialog.tsx';
import { useAddEntries } from './use-doing.ts';
import { UsualMeals } from './usual-meals.tsx';

export function MealsCard({
  day,
  meals,
  completeness,
}: {
  readonly day: LocalDay;
  readonly meals: readonly Entry<'meal'>[];
  /** "That was all", if it was said of the day. */
  readonly completeness: readonly Entry<'day-mark'>[];
}) {
  const t = useText();
  const editor = useEntryEditor();
  const add = useAddEntries();
  const momentContext = useMomentContext();
  const { singleKeys } = useSettings();
  const [opened, setOpened] = useState<'repeat' | 'copy' | 'keep' | null>(null);
  const close = () => setOpened(null);
  const [first, ...rest] = meals;

  useSingleKeys(singleKeys, (key) => {
    if (key === 'm') editor.add('meal', day);
    else if (key === 'r') setOpened('repeat');
    else return false;
    return true;
  });

  const sayComplete = () =>
    add(
      [
        {
          kind: 'day-mark',
          data: { foodIsComplete: true },
          moment: momentNowOn(day, momentContext()),
        },
      ],
      t('meals.completeNoted'),
    );

  return (
    <Card
      tone="meal"
      icon={Salad}
      heading={t('today.meals')}
      headingStyle="pill"
      action={
        <Row gap={1}>
          <Button icon={Plus} onPress={() => editor.add('meal', day)}>
            {t('today.addMeal')}
          </Button>
          <Menu
            size="small"
            label={t('meals.moreForMeals')}
            items={[
              {
                id: 'repeat',
                label: t('meals.repeat'),
                icon: Repeat2,
                shortcut: singleKeys ? 'R' : undefined,
              },
              { id: 'copy', label: t('meals.copyDay'), icon: CalendarPlus },
              {
                id: 'keep',
                label: t('meals.keepSeveral'),
                icon: Bookmark,
                isDisabled: rest.length === 0,
              },
              {
                id: 'complete',
                label: t('meals.thatWasAll'),
                icon: CircleCheck,
                isDisabled: completeness.length > 0,
              },
            ]}
            onAction={(action) => {
              if (action === 'complete') sayComplete();
              else setOpened(action);
            }}
          />
        </Row>
      }
    >
      {meals.length === 0 && completeness.length === 0 ? (
        <EmptyState icon={Salad} tone="meal" isCompact>
          {t('today.mealsEmpty')}
        </EmptyState>
      ) : (
        <EntryList label={t('today.meals')} entries={[...meals, ...completeness]} />
      )}
      <UsualMeals day={day} meals={meals} />
      {opened === 'repeat' && <RepeatPalette day={day} onClose={close} />}
      {opened === 'keep' && first !== undefined && (
        <SaveMealDialog meals={[first, ...rest]} onClose={close} />
      )}
      {opened === 'copy' && <CopyDayDialog day={day} meals={meals} onClose={close} />}
    </Card>
  );
}
