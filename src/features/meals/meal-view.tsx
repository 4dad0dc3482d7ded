import { Salad } from 'lucide-react';
import { type Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Chip, ChipList } from '@/ui/chip';
import type { EntryView } from '@/ui/entry-view';
import { EntryNote, EntryTitle } from '@/ui/entry-parts';
import { PhotoStrip } from '@/ui/photos/photo-strip';
import { portionWords } from '@/ui/portion-words';
import { MealReadingLine } from './meal-reading-line.tsx';

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

export const mealView: EntryView<'meal'> = {
  icon: Salad,
  newTitleKey: 'today.newMeal',
  editTitleKey: 'today.editMeal',
  formSize: 'medium',
  Row: MealRow,
  form: () => import('./meal-form.tsx'),
};
