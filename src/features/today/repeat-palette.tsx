import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useLive, useToday } from '@/data/react';
import { formatDay, type LocalDay } from '@/domain/day';
import type { JournalDocument } from '@/domain/documents';
import { type MealSlot } from '@/domain/entries';
import { findPastMeals, wordsFit } from '@/domain/foods';
import { LOCALE, useText } from '@/texts';
import { Palette, type PaletteItem } from '@/ui/palette';
import { mealWords } from './meal-words.ts';
import { type MealAgain, useEatAgain, useMealHistory } from './use-meal-history.ts';

const SHOWN = 30;
const NO_SAVED: readonly JournalDocument<'savedMeals'>[] = [];

/** For saved meals that go with any time. */
const ANY_SLOT: MealSlot = 'lunch';

/** Any earlier meal, or one that was saved under a name, once more. */
export function RepeatPalette({
  day,
  onClose,
}: {
  readonly day: LocalDay;
  readonly onClose: () => void;
}) {
  const t = useText();
  const today = useToday();
  const [query, setQuery] = useState('');
  const history = useMealHistory();
  const saved = useLive((journal) => journal.documents.all('savedMeals'), []) ?? NO_SAVED;
  const eatAgain = useEatAgain(day);

  const offers: readonly (PaletteItem & { readonly meal: MealAgain })[] = [
    ...saved
      .filter(({ data }) =>
        wordsFit([data.name, ...data.items.map(({ name }) => name)].join(' '), query),
      )
      .map(({ id, data }) => ({
        id,
        label: data.name,
        detail: mealWords(data.items, t),
        icon: Bookmark,
        meal: { slot: data.slot ?? ANY_SLOT, items: data.items },
      })),
    ...findPastMeals(history, query)
      .slice(0, SHOWN)
      .map((meal) => ({
        id: meal.key,
        label: mealWords(meal.items, t),
        detail: t('meals.lastOn', {
          slot: t(`entries.slot.${meal.slot}`),
          day: meal.lastDay === today ? t('today.title') : formatDay(meal.lastDay, 'short', LOCALE),
        }),
        meal,
      })),
  ];

  return (
    <Palette
      isOpen
      onClose={onClose}
      title={t('meals.repeat')}
      label={t('meals.repeatSearch')}
      placeholder={t('meals.repeatPlaceholder')}
      query={query}
      onQueryChange={setQuery}
      items={offers}
      emptyText={t(query === '' ? 'meals.repeatNone' : 'meals.repeatNotFound')}
      onChoose={(id) => {
        const chosen = offers.find((offer) => offer.id === id);
        onClose();
        if (chosen !== undefined) eatAgain(chosen.meal);
      }}
    />
  );
}
