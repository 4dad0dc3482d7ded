import { useMemo } from 'react';
import { useLive, useToday } from '@/data/react';
import { rangeEndingAt } from '@/domain/day';
import { computePlantWeek, type PlantNotLately, plantsNotHadLately } from '@/domain/foods';
import { useFoodBook } from '@/ui/food-book';

const LATELY_DAYS = 14;
/** What was eaten longer ago is no habit to come back to. */
const REMEMBERED_DAYS = 365;

export type PlantsLately = {
  /** Keys of the plants of the last two weeks. */
  readonly had: ReadonlySet<string>;
  /** Had in the last year, but not in the last two weeks; the usual ones first. */
  readonly missed: readonly PlantNotLately[];
};

/** What the meals of the journal on show say; undefined until they are read. */
export function usePlantsLately(): PlantsLately | undefined {
  const { book } = useFoodBook();
  const today = useToday();
  const meals = useLive(
    (journal) => journal.entries.ofKindBetween('meal', rangeEndingAt(today, REMEMBERED_DAYS)),
    [today],
  );
  return useMemo(() => {
    if (meals === undefined) return undefined;
    const { plants } = computePlantWeek(meals, book, rangeEndingAt(today, LATELY_DAYS));
    return {
      had: new Set(plants.map(({ key }) => key)),
      missed: plantsNotHadLately(meals, book, today),
    };
  }, [meals, book, today]);
}
