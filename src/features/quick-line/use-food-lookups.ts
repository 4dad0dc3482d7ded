import { useMemo } from 'react';
import { useLive, useMomentContext, useToday } from '@/data/react';
import { minutesIntoDay, rangeEndingAt, wallClockOf } from '@/domain/day';
import { createFoodSearch } from '@/domain/foods';
import { createFoodLookups, type FoodLookups } from '@/domain/quick-line';
import { useFoodBook } from '@/ui/food-book';

/** Foods not eaten for longer than this are no longer worth offering first. */
const REMEMBERED_DAYS = 730;

/**
 * The foods the line knows: what the person wrote before, their own foods and the program's table.
 * @param isWanted until the line is wanted for the first time nothing is put in order for it
 */
export function useFoodLookups(isWanted: boolean): FoodLookups {
  const today = useToday();
  const momentContext = useMomentContext();
  const { book, search: searchOfBook } = useFoodBook();
  const meals = useLive(
    async (journal) =>
      isWanted ? journal.entries.ofKindBetween('meal', rangeEndingAt(today, REMEMBERED_DAYS)) : [],
    [today, isWanted],
  );
  const search = useMemo(
    () => (isWanted ? searchOfBook() : createFoodSearch([])),
    [searchOfBook, isWanted],
  );
  return useMemo(() => {
    const { now, zone } = momentContext();
    const minutes = minutesIntoDay(wallClockOf(now, zone).time);
    return createFoodLookups({ book, search, meals: meals ?? [], moment: { day: today, minutes } });
  }, [book, search, meals, momentContext, today]);
}
