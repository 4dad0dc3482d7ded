import { Salad } from 'lucide-react';
import { type Entry, type Meal, MEAL_SLOTS } from '@/domain/entries';
import { useText } from '@/texts';
import { Chip, ChipList } from '@/ui/chip';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { EntryNote, EntryTitle } from '@/ui/entry-parts';
import { FoodItemsField } from '@/ui/food-items-field';
import { NoteField } from '@/ui/note-field';
import { PhotoField, plainPhoto } from '@/ui/photos/photo-field';
import { PhotoStrip } from '@/ui/photos/photo-strip';
import { portionWords } from '@/ui/portion-words';
import { SegmentedControl } from '@/ui/segmented-control';
import { MealReadingLine } from './meal-reading-line.tsx';
import { useFoodFinder } from './use-food-finder.ts';

function MealRow({ entry }: { readonly entry: Entry<'meal'> }) {
  const t = useText();
  const { slot, items, photos, note } = entry.data;
  return (
    <>
      <EntryTitle>{t(`entries.slot.${slot}`)}</EntryTitle>
      <ChipList label={t('today.foodsOf', { slot: t(`entries.slot.${slot}`) })}>
        {items.map((item, index) => (
          // Two of the same food are two chips; a list once shown never changes its order.
          <Chip key={`${index} ${item.name}`}>
            {item.portion === undefined
              ? item.name
              : t('meals.foodAndPortion', {
                  food: item.name,
                  portion: portionWords(item.portion, t),
                })}
          </Chip>
        ))}
      </ChipList>
      <MealReadingLine items={items} />
      <PhotoStrip photos={photos} title={t(`entries.slot.${slot}`)} />
      <EntryNote>{note}</EntryNote>
    </>
  );
}

function MealFields({ data, onChange }: EntryFieldsProps<'meal'>) {
  const t = useText();
  const finder = useFoodFinder();
  const change = (part: Partial<Meal>) => onChange({ ...data, ...part });
  return (
    <>
      <SegmentedControl
        label={t('today.mealSlot')}
        value={data.slot}
        onChange={(slot) => change({ slot })}
        options={MEAL_SLOTS.map((slot) => ({ value: slot, label: t(`entries.slot.${slot}`) }))}
      />
      <FoodItemsField
        autoFocus
        label={t('today.mealFoods')}
        description={t('today.mealFoodsHint')}
        placeholder={t('today.mealFoodsPlaceholder')}
        items={data.items}
        finder={finder}
        onChange={(items) => change({ items: [...items] })}
      />
      <PhotoField
        photos={data.photos}
        onChange={(photos) => change({ photos })}
        describe={plainPhoto}
      />
      <NoteField note={data.note} onChange={(note) => onChange({ ...data, note })} />
    </>
  );
}

export const mealView: EntryView<'meal'> = {
  icon: Salad,
  newTitleKey: 'today.newMeal',
  editTitleKey: 'today.editMeal',
  formSize: 'medium',
  Row: MealRow,
  Fields: MealFields,
};
