import { useState } from 'react';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Stack } from '@/ui/layout';
import { TextField } from '@/ui/text-field';
import { mealWords } from './meal-words.ts';
import { useDoing } from './use-doing.ts';

const NAME_MAX_LENGTH = 120;

/** A meal kept under a name, for the list of meals to repeat. */
export function SaveMealDialog({
  meal,
  onClose,
}: {
  readonly meal: Entry<'meal'>;
  readonly onClose: () => void;
}) {
  const t = useText();
  const doing = useDoing();
  const { slot, items } = meal.data;
  const [name, setName] = useState(mealWords(items, t).slice(0, NAME_MAX_LENGTH));
  const [isTried, setTried] = useState(false);
  const isMissing = name.trim() === '';

  const save = () => {
    setTried(true);
    if (isMissing) return;
    doing(
      async (commands) => commands.addDocument('savedMeals', { name, items, slot }),
      t('meals.kept', { name: name.trim() }),
    );
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('meals.keep')}
      size="small"
      onSubmit={save}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <TextField
          label={t('meals.keepName')}
          value={name}
          onChange={setName}
          maxLength={NAME_MAX_LENGTH}
          error={isTried && isMissing ? t('entries.problem.savedMealName') : undefined}
        />
        <p>{items.map((item) => item.name).join(', ')}</p>
      </Stack>
    </Dialog>
  );
}
