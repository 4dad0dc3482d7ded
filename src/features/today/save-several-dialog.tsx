import { useState } from 'react';
import { formatTimeOfDay, timeOfMoment } from '@/domain/day';
import { type Entry, ITEMS_MAX_COUNT } from '@/domain/entries';
import { asOneMeal } from '@/domain/foods';
import { useText } from '@/texts';
import { Checkbox } from '@/ui/checkbox';
import { Dialog } from '@/ui/dialog';
import { Stack } from '@/ui/layout';
import { SaveActions } from '@/ui/save-actions';
import { TextField } from '@/ui/text-field';
import { mealWords } from './meal-words.ts';
import { useDoing } from './use-doing.ts';

const NAME_MAX_LENGTH = 120;

/** Those rows of a day that are chosen, as one meal to repeat. */
export function SaveSeveralDialog({
  meals,
  onClose,
}: {
  readonly meals: readonly Entry<'meal'>[];
  readonly onClose: () => void;
}) {
  const t = useText();
  const doing = useDoing();
  const [id] = useState(() => crypto.randomUUID());
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = meals.filter(({ id }) => !leftOut.has(id));
  const { items, slot } = asOneMeal(chosen);
  const [ownName, setOwnName] = useState<string | null>(null);
  const name = ownName ?? mealWords(items, t).slice(0, NAME_MAX_LENGTH);
  const [isTried, setTried] = useState(false);
  const isMissing = name.trim() === '';
  const isTooLong = items.length > ITEMS_MAX_COUNT;

  const save = () => {
    setTried(true);
    if (isMissing || isTooLong || items.length === 0) return;
    doing(
      async (commands) => {
        const stored = await commands.addDocument(
          'savedMeals',
          { name, items: [...items], slot },
          id,
        );
        onClose();
        return stored;
      },
      t('meals.savedAs', { name: name.trim() }),
    );
  };
  const toggle = (id: string, isWanted: boolean) => {
    const next = new Set(leftOut);
    if (isWanted) next.delete(id);
    else next.add(id);
    setLeftOut(next);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('meals.keepSeveral')}
      size="small"
      onSubmit={save}
      actions={<SaveActions onCancel={onClose} isDisabled={items.length === 0 || isTooLong} />}
    >
      <Stack gap={3}>
        <TextField
          label={t('meals.keepName')}
          value={name}
          onChange={setOwnName}
          maxLength={NAME_MAX_LENGTH}
          error={isTried && isMissing ? t('entries.problem.savedMealName') : undefined}
        />
        <Stack gap={2}>
          {meals.map((meal) => (
            <Checkbox
              key={meal.id}
              isSelected={!leftOut.has(meal.id)}
              onChange={(isWanted) => toggle(meal.id, isWanted)}
            >
              {t('meals.copyMeal', {
                time: formatTimeOfDay(timeOfMoment(meal)),
                slot: t(`entries.slot.${meal.data.slot}`),
                foods: mealWords(meal.data.items, t),
              })}
            </Checkbox>
          ))}
        </Stack>
        {isTooLong && <p role="status">{t('entries.problem.mealTooLong')}</p>}
      </Stack>
    </Dialog>
  );
}
