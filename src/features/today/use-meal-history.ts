import { useCallback } from 'react';
import { useLive, useMomentContext, useToday } from '@/data/react';
import {
  dayOfInstant,
  type LocalDay,
  momentNowOn,
  rangeEndingAt,
  timeOfMoment,
} from '@/domain/day';
import { type Entry, type MealItem, type MealSlot, slotAgain } from '@/domain/entries';
import { useText } from '@/texts';
import { mealWords } from './meal-words.ts';
import { useAddEntries } from './use-doing.ts';

/** What was eaten longer ago than this is no longer usual. */
const REMEMBERED_DAYS = 400;
const NO_MEALS: readonly Entry<'meal'>[] = [];

/** From early to late. */
export function useMealHistory(): readonly Entry<'meal'>[] {
  const today = useToday();
  return (
    useLive(
      (journal) => journal.entries.ofKindBetween('meal', rangeEndingAt(today, REMEMBERED_DAYS)),
      [today],
    ) ?? NO_MEALS
  );
}

export type MealAgain = { readonly slot: MealSlot; readonly items: readonly MealItem[] };

/** Writes a whole meal down once more, at the present time of the day on show, or of the present one. */
export function useEatAgain(day: LocalDay | 'today'): (meal: MealAgain) => void {
  const t = useText();
  const add = useAddEntries();
  const momentContext = useMomentContext();
  return useCallback(
    ({ slot: former, items }) => {
      const context = momentContext();
      const { now, zone, dayStartHour } = context;
      const on = day === 'today' ? dayOfInstant(now, zone, dayStartHour) : day;
      const moment = momentNowOn(on, context);
      const slot = slotAgain(former, timeOfMoment(moment));
      const data = { slot, items: [...items] };
      const values = { slot: t(`entries.slot.${slot}`), foods: mealWords(items, t) };
      add([{ kind: 'meal', data, moment }], t('meals.noted', values));
    },
    [add, day, momentContext, t],
  );
}
