import { Salad } from 'lucide-react';
import { type Entry, type Meal, MEAL_SLOTS, type MealItem } from '@/domain/entries';
import { useText } from '@/texts';
import { Chip, ChipList } from '@/ui/chip';
import { ComboChips } from '@/ui/combo-chips';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { EntryNote, EntryTitle } from '@/ui/entry-parts';
import { NoteField } from '@/ui/note-field';
import { PhotoField } from '@/ui/photos/photo-field';
import { PhotoStrip } from '@/ui/photos/photo-strip';
import { SegmentedControl } from '@/ui/segmented-control';
import { MealReadingLine } from './meal-reading-line.tsx';
import { portionWords } from './portion-words.ts';
import { PortionsField } from './portions-field.tsx';
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
  const itemOf = (name: string): MealItem => {
    const known = data.items.find((item) => item.name === name);
    if (known !== undefined) return known;
    const foodId = finder.idOf(name);
    return foodId === undefined ? { name } : { name, foodId };
  };
  return (
    <>
      <SegmentedControl
        label={t('today.mealSlot')}
        value={data.slot}
        onChange={(slot) => change({ slot })}
        options={MEAL_SLOTS.map((slot) => ({ value: slot, label: t(`entries.slot.${slot}`) }))}
      />
      <ComboChips
        autoFocus
        label={t('today.mealFoods')}
        description={t('today.mealFoodsHint')}
        placeholder={t('today.mealFoodsPlaceholder')}
        tone="meal"
        values={data.items.map(({ name }) => name)}
        find={finder.find}
        onChange={(names) => change({ items: names.map(itemOf) })}
      />
      <PortionsField
        items={data.items}
        foodOf={finder.foodOf}
        onChange={(items) => change({ items: [...items] })}
      />
      <PhotoField photos={data.photos} onChange={(photos) => change({ photos })} />
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
