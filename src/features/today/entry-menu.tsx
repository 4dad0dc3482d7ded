import { Pencil, Repeat2, Trash2 } from 'lucide-react';
import { formatTimeOfDay, timeOfMoment } from '@/domain/day';
import { type Entry, entryKinds, isKind } from '@/domain/entries';
import { type TextKey, useText } from '@/texts';
import { useEntryEditor } from '@/ui/entry-view';
import { Menu, type MenuEntry } from '@/ui/menu';
import { useEatAgain } from './use-meal-history.ts';

type EntryAction = 'again' | 'edit' | 'delete';

/** The three dots of an entry. */
export function EntryMenu({ entry }: { readonly entry: Entry }) {
  const t = useText();
  const editor = useEntryEditor();
  const eatAgain = useEatAgain('today');
  const meal = isKind(entry, 'meal') ? entry : null;
  const { key, values } = entryKinds[entry.kind].summary(entry.data as never);
  const ofMeal: readonly MenuEntry<EntryAction>[] = [
    { id: 'again', label: t('meals.repeatToday'), icon: Repeat2 },
  ];
  const run = (action: EntryAction) => {
    if (action === 'edit') editor.edit(entry);
    else if (action === 'delete') editor.remove(entry);
    else if (meal !== null) eatAgain(meal.data);
  };
  return (
    <Menu
      size="small"
      label={t('today.moreFor', {
        entry: t(key as TextKey, values),
        time: formatTimeOfDay(timeOfMoment(entry)),
      })}
      items={[
        ...(meal === null ? [] : ofMeal),
        { id: 'edit', label: t('common.edit'), icon: Pencil },
        { id: 'delete', label: t('common.delete'), icon: Trash2, isDanger: true },
      ]}
      onAction={run}
    />
  );
}
