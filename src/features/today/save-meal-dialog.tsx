import { useState } from 'react';
import { formatTimeOfDay, timeOfMoment } from '@/domain/day';
import { type Entry, ITEMS_MAX_COUNT } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Dialog } from '@/ui/dialog';
import { Stack } from '@/ui/layout';
import { TextField } from '@/ui/text-field';
import { mealWords } from './meal-words.ts';
import { useDoing } from './use-doing.ts';

const NAME_MAX_LENGTH = 120;

/** A meal, or several rows of a day as one, kept under a name for the list of meals to repeat. */
export function SaveMealDialog({
  meals,
  onClose,
}: {
  readonly meals: readonly [Entry<'meal'>, ...Entry<'meal'>[]];
  readonly onClose: () => void;
}) {
  const t = useText();
  const doing = useDoing();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = meals.filter(({ id }) => !leftOut.has(id));
  const items = chosen.flatMap(({ data }) => data.items).slice(0, ITEMS_MAX_COUNT);
  const [ownName, setOwnName] = useState<string | null>(null);
  const name = ownName ?? mealWords(items, t).slice(0, NAME_MAX_LENGTH);
  const [isTried, setTried] = useState(false);
  const isMissing = name.trim() === '';

  const save = () => {
    setTried(true);
    if (isMissing || items.length === 0) return;
    const slots = new Set(chosen.map(({ data }) => data.slot));
    const [slot = null] = slots.size === 1 ? slots : [];
    doing(
      async (commands) => commands.addDocument('savedMeals', { name, items, slot }),
      t('meals.kept', { name: name.trim() }),
    );
    onClose();
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
      title={t(meals.length === 1 ? 'meals.keep' : 'meals.keepSeveral')}
      size="small"
      onSubmit={save}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={items.length === 0}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <TextField
          label={t('meals.keepName')}
          value={name}
          onChange={setOwnName}
          maxLength={NAME_MAX_LENGTH}
          error={isTried && isMissing ? t('entries.problem.savedMealName') : undefined}
        />
        {meals.length === 1 ? (
          <p>{items.map((item) => item.name).join(', ')}</p>
        ) : (
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
        )}
      </Stack>
    </Dialog>
  );
}
