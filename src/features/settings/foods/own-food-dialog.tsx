import { useState } from 'react';
import type { JournalDocument, OwnFood } from '@/domain/documents';
import type { MealItem } from '@/domain/entries';
import { useText } from '@/texts';
import { ComboChips } from '@/ui/combo-chips';
import { Dialog } from '@/ui/dialog';
import { useFoodBook } from '@/ui/food-book';
import { FoodItemsField } from '@/ui/food-items-field';
import { Stack } from '@/ui/layout';
import { SaveActions } from '@/ui/save-actions';
import { TextField } from '@/ui/text-field';
import { useChangeDocuments } from '../use-change-documents.ts';

const NAME_MAX_LENGTH = 120;

/** What a food of one's own is: its names, a food it is like, or what is in it. All but the name may stay open. */
export function OwnFoodDialog({
  food,
  name: firstName,
  onClose,
}: {
  /** The one to change; absent for a new one. */
  readonly food?: JournalDocument<'ownFoods'> | undefined;
  /** What a new one is called. */
  readonly name: string;
  readonly onClose: () => void;
}) {
  const t = useText();
  const change = useChangeDocuments();
  const { book, search } = useFoodBook();
  const [newId] = useState(() => crypto.randomUUID());
  const [name, setName] = useState(food?.data.name ?? firstName);
  const [aliases, setAliases] = useState<readonly string[]>(food?.data.aliases ?? []);
  const [likeFoodId, setLikeFoodId] = useState(food?.data.likeFoodId ?? null);
  const [ingredients, setIngredients] = useState(food?.data.ingredients ?? []);
  const [isTried, setTried] = useState(false);
  const isMissing = name.trim() === '';

  const find = (text: string) =>
    search()
      .find(text, { limit: 12 })
      .filter(({ foodId }) => foodId !== food?.id)
      .map(({ name: value }) => ({ value }));
  // The very name only: what is merely similar was not meant.
  const idOf = (value: string) => {
    const [found] = search().find(value, { limit: 1 });
    return found?.matchedBy.how === 'exact' ? found.foodId : undefined;
  };
  const tableFoodOf = (item: Pick<MealItem, 'name' | 'foodId'>) => {
    const known = book.resolve(item);
    return known.kind === 'table' ? known.food : undefined;
  };
  const like = likeFoodId === null ? undefined : book.byId.get(likeFoodId);

  const save = () => {
    setTried(true);
    if (isMissing) return;
    const data: OwnFood = {
      ...(food?.data ?? { portionGrams: null }),
      name,
      aliases: [...aliases],
      likeFoodId,
      ingredients: [...ingredients],
    };
    change(
      async (commands) => {
        const stored = await (food === undefined
          ? commands.addDocument('ownFoods', data, newId)
          : commands.updateDocument(food, data));
        onClose();
        return stored;
      },
      t('settings.foodSaved', { name: name.trim() }),
    );
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(food === undefined ? 'settings.foodNew' : 'settings.foodEdit')}
      onSubmit={save}
      actions={<SaveActions onCancel={onClose} />}
    >
      <Stack gap={5}>
        <TextField
          label={t('settings.foodName')}
          value={name}
          onChange={setName}
          maxLength={NAME_MAX_LENGTH}
          error={isTried && isMissing ? t('entries.problem.foodNameEmpty') : undefined}
        />
        <ComboChips
          label={t('settings.foodAliases')}
          description={t('settings.foodAliasesHelp')}
          values={aliases}
          onChange={setAliases}
        />
        <ComboChips
          label={t('settings.foodLike')}
          description={t('settings.foodLikeHelp')}
          tone="meal"
          values={like === undefined ? [] : [like.name]}
          find={(text) =>
            find(text).filter(({ value }) => {
              const id = idOf(value);
              return id !== undefined && book.byId.has(id);
            })
          }
          onChange={(names) => {
            const id = names.length === 0 ? undefined : idOf(names.at(-1) ?? '');
            // Only a food of the table can be what another is like.
            setLikeFoodId(id !== undefined && book.byId.has(id) ? id : null);
          }}
        />
        <FoodItemsField
          label={t('settings.foodIngredients')}
          description={t('settings.foodIngredientsHelp')}
          items={ingredients}
          finder={{ find, idOf, foodOf: tableFoodOf }}
          onChange={(items) => setIngredients([...items])}
        />
      </Stack>
    </Dialog>
  );
}
