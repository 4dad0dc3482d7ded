import { type Meal, MEAL_SLOTS } from '@/domain/entries';
import { useText } from '@/texts';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { FoodItemsField } from '@/ui/food-items-field';
import { NoteField } from '@/ui/note-field';
import { PhotoField, plainPhoto } from '@/ui/photos/photo-field';
import { SegmentedControl } from '@/ui/segmented-control';
import { useFoodFinder } from './use-food-finder.ts';

export function Fields({ data, onChange }: EntryFieldsProps<'meal'>) {
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
