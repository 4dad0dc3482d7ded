import { useState } from 'react';
import type { Change } from '@/data/change';
import type { Commands } from '@/data/commands';
import { useJournal, useLive } from '@/data/react';
import type { JournalDocument, SavedMeal } from '@/domain/documents';
import { ITEMS_MAX_COUNT, MEAL_SLOTS, type MealSlot } from '@/domain/entries';
import { desktop } from '@/desktop';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { type Doing, useDoingWith } from '@/ui/doing';
import { FoodItemsField } from '@/ui/food-items-field';
import { Stack } from '@/ui/layout';
import { SaveActions } from '@/ui/save-actions';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { useFoodFinder } from './use-food-finder.ts';

const NAME_MAX_LENGTH = 120;
const ANY_SLOT = 'any';

const report = (error: unknown) =>
  void desktop.app.reportProblem({ where: 'saved-meal', message: String(error) });

/** What a saved meal is called and what is in it. What was logged with it stays as it was. */
export function SavedMealDialog({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}) {
  const saved = useLive((journal) => journal.documents.all('savedMeals'), []);
  const meal = saved?.find((document) => document.id === id);
  const doing = useDoingWith(useJournal().commands, report);
  // Nothing to change when it was taken out meanwhile.
  return meal === undefined ? null : <Form meal={meal} doing={doing} onClose={onClose} />;
}

function Form({
  meal,
  doing,
  onClose,
}: {
  readonly meal: JournalDocument<'savedMeals'>;
  readonly doing: Doing<Commands, Change>;
  readonly onClose: () => void;
}) {
  const t = useText();
  const finder = useFoodFinder();
  const [data, setData] = useState<SavedMeal>(meal.data);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<SavedMeal>) => setData({ ...data, ...part });
  const name = data.name.trim();
  const nameProblem = name === '' ? t('entries.problem.savedMealName') : undefined;
  const itemsProblem =
    data.items.length === 0
      ? t('entries.problem.mealEmpty')
      : data.items.length > ITEMS_MAX_COUNT
        ? t('entries.problem.mealTooLong')
        : undefined;

  const save = () => {
    setTried(true);
    if (nameProblem !== undefined || itemsProblem !== undefined) return;
    doing(
      async (commands) => {
        const stored = await commands.updateDocument(meal, data);
        onClose();
        return stored;
      },
      t('meals.savedAs', { name }),
    );
  };
  const remove = () => {
    onClose();
    doing(
      async (commands) => commands.removeDocument(meal),
      t('meals.savedDeleted', { name: meal.data.name }),
    );
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('meals.savedTitle')}
      onSubmit={save}
      actions={
        <>
          <Button variant="danger" onPress={remove}>
            {t('common.delete')}
          </Button>
          <SaveActions onCancel={onClose} />
        </>
      }
    >
      <Stack gap={5}>
        <TextField
          label={t('meals.keepName')}
          value={data.name}
          onChange={(changed) => change({ name: changed })}
          maxLength={NAME_MAX_LENGTH}
          error={isTried ? nameProblem : undefined}
        />
        <FoodItemsField
          label={t('today.mealFoods')}
          description={t('today.mealFoodsHint')}
          error={isTried ? itemsProblem : undefined}
          items={data.items}
          finder={finder}
          onChange={(items) => change({ items: [...items] })}
        />
        <Select<MealSlot | typeof ANY_SLOT>
          label={t('today.mealSlot')}
          value={data.slot ?? ANY_SLOT}
          onChange={(slot) => change({ slot: slot === ANY_SLOT ? null : slot })}
          options={[
            { value: ANY_SLOT, label: t('meals.anySlot') },
            ...MEAL_SLOTS.map((slot) => ({ value: slot, label: t(`entries.slot.${slot}`) })),
          ]}
        />
      </Stack>
    </Dialog>
  );
}
