import { Bookmark, CalendarPlus, CircleCheck, Plus, Repeat2, Salad } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useMomentContext, useSettings } from '@/data/react';
import { type LocalDay, momentNowOn } from '@/domain/day';
import { type Entry, isKind } from '@/domain/entries';
import { sittingsOf } from '@/domain/foods';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useEntryEditor } from '@/ui/entry-view';
import { Row } from '@/ui/layout';
import { Menu } from '@/ui/menu';
import { onDemand } from '@/ui/on-demand';
import { useSingleKeys } from '@/ui/single-keys';
import { EntryList } from './entry-list.tsx';
import { KeepMealButton, KeepSittingButton } from './keep-meal-button.tsx';
import { useAddEntries } from './use-doing.ts';
import { useKeepMeals } from './use-keep-meals.ts';
import { UsualMeals } from './usual-meals.tsx';

const SaveSeveralDialog = onDemand(
  async () => (await import('./save-several-dialog.tsx')).SaveSeveralDialog,
);

const RepeatPalette = onDemand(async () => (await import('./repeat-palette.tsx')).RepeatPalette);

const CopyDayDialog = onDemand(async () => (await import('./copy-day-dialog.tsx')).CopyDayDialog);

export function MealsCard({
  day,
  meals,
  completeness,
  children,
}: {
  readonly day: LocalDay;
  readonly meals: readonly Entry<'meal'>[];
  /** "That was all", if it was said of the day. */
  readonly completeness: readonly Entry<'day-mark'>[];
  /** What the person tracks beside it. */
  readonly children?: ReactNode;
}) {
  const t = useText();
  const editor = useEntryEditor();
  const add = useAddEntries();
  const momentContext = useMomentContext();
  const { singleKeys } = useSettings();
  const [opened, setOpened] = useState<'repeat' | 'copy' | 'keep' | null>(null);
  const close = () => setOpened(null);
  const keeping = useKeepMeals();
  const latest = meals.at(-1);
  const sittings = sittingsOf(meals);

  useSingleKeys(singleKeys, (key) => {
    if (key === 'm') editor.add('meal', day);
    else if (key === 'r') setOpened('repeat');
    else if (key === 'k' && latest !== undefined) keeping.keep([latest]);
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
                isDisabled: meals.length < 2,
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
        <EntryList
          label={t('today.meals')}
          entries={[...meals, ...completeness]}
          renderAction={(entry) =>
            isKind(entry, 'meal') && (
              <KeepMealButton
                meal={entry}
                keeping={keeping}
                shortcut={singleKeys && entry === latest ? 'K' : undefined}
              />
            )
          }
          renderAfter={(entry) =>
            sittings
              .filter((sitting) => sitting.at(-1) === entry)
              .map((sitting) => (
                <KeepSittingButton key={entry.id} sitting={sitting} keeping={keeping} />
              ))
          }
        />
      )}
      <UsualMeals day={day} meals={meals} />
      {children}
      {opened === 'repeat' && <RepeatPalette day={day} onClose={close} />}
      {opened === 'keep' && <SaveSeveralDialog meals={meals} onClose={close} />}
      {opened === 'copy' && <CopyDayDialog day={day} meals={meals} onClose={close} />}
    </Card>
  );
}
