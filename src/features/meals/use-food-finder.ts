import { useMemo } from 'react';
import { useLive, useMomentContext, useToday } from '@/data/react';
import { minutesIntoDay, rangeEndingAt, wallClockOf } from '@/domain/day';
import { foodsToOffer } from '@/domain/foods';
import { useText } from '@/texts';
import type { ChipSuggestion } from '@/ui/combo-chips';
import { useFoodBook } from '@/ui/food-book';
import type { FoodFinder } from '@/ui/food-items-field';

/** Foods not eaten for longer than this are no longer worth suggesting first. */
const REMEMBERED_DAYS = 730;
/** More than are shown: those chosen already are left out. */
const SUGGESTIONS_MAX = 16;

/** Finds what is typed among the foods eaten before, the person's own and, as soon as it is there, the table. */
export function useFoodFinder(): FoodFinder {
  const t = useText();
  const today = useToday();
  const momentContext = useMomentContext();
  const { book, search: searchOfBook } = useFoodBook();
  // Up to today also when an earlier day is filled in: typed before is typed before.
  const meals = useLive(
    (journal) => journal.entries.ofKindBetween('meal', rangeEndingAt(today, REMEMBERED_DAYS)),
    [today],
  );

  return useMemo(() => {
    const offer = foodsToOffer(book, meals ?? []);
    const search = searchOfBook().withFoods(offer.typed).withUses(offer.uses);
    const idByName = new Map<string, string>();
    const find = (text: string) => {
      const { now, zone } = momentContext();
      const moment = { day: today, minutes: minutesIntoDay(wallClockOf(now, zone).time) };
      return search
        .find(text, { limit: SUGGESTIONS_MAX, moment })
        .map(({ foodId, name, matchedBy }): ChipSuggestion => {
          const value = offer.nameOf(foodId, name);
          if (offer.isFood(foodId)) idByName.set(value, foodId);
          const isOtherWord = matchedBy.source !== 'name' && matchedBy.text !== value;
          const note = isOtherWord ? t('meals.alsoCalled', { word: matchedBy.text }) : undefined;
          return { value, note };
        });
    };
    return {
      find,
      idOf: (name) => idByName.get(name),
      foodOf: (item) => {
        const food = book.resolve(item);
        return food.kind === 'table' ? food.food : undefined;
      },
    };
  }, [book, searchOfBook, meals, momentContext, today, t]);
}
