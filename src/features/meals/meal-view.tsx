import { Salad } from 'lucide-react';
import { useMemo } from 'react';
import { rangeEndingAt } from '@/domain/day';
import { type Entry, type Meal, MEAL_SLOTS } from '@/domain/entries';
import { summariseFoodNames } from '@/domain/foods';
import { useLive, useToday } from '@/data/react';
import { useText } from '@/texts';
import { Chip, ChipList } from '@/ui/chip';
import { ComboChips } from '@/ui/combo-chips';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { EntryNote, EntryTitle } from '@/ui/entry-parts';
import { NoteField } from '@/ui/note-field';
import { PhotoField } from '@/ui/photos/photo-field';
import { PhotoStrip } from '@/ui/photos/photo-strip';
import { SegmentedControl } from '@/ui/segmented-control';

/** Foods not eaten for longer than this are no longer worth suggesting first. */
const SUGGESTIONS_FROM_DAYS = 730;

function MealRow({ entry }: { readonly entry: Entry<'meal'> }) {
  const t = useText();
  const { slot, items, photos, note } = entry.data;
  return (
    <>
      <EntryTitle>{t(`entries.slot.${slot}`)}</EntryTitle>
      <ChipList label={t('today.foodsOf', { slot: t(`entries.slot.${slot}`) })}>
        {items.map((item, index) => (
          // Two of the same food are two chips; a list once shown never changes its order.
          <Chip key={`${index} ${item.name}`}>{item.name}</Chip>
        ))}
      </ChipList>
      <PhotoStrip photos={photos} title={t(`entries.slot.${slot}`)} />
      <EntryNote>{note}</EntryNote>
    </>
  );
}

function MealFields({ data, onChange }: EntryFieldsProps<'meal'>) {
  const t = useText();
  const today = useToday();
  // Up to today also when an earlier day is filled in: typed before is typed before.
  const meals = useLive(
    (journal) => journal.entries.ofKindBetween('meal', rangeEndingAt(today, SUGGESTIONS_FROM_DAYS)),
    [today],
  );
  const suggestions = useMemo(() => summariseFoodNames(meals ?? []), [meals]);
  const change = (part: Partial<Meal>) => onChange({ ...data, ...part });
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
        values={data.items.map((item) => item.name)}
        suggestions={suggestions}
        onChange={(names) => change({ items: names.map((name) => ({ name })) })}
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
