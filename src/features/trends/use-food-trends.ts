import { useMemo } from 'react';
import { useFoodTelling, useToday } from '@/data/react';
import { computeFoodTrends, type FoodTrends } from '@/domain/trends';
import { useFoodBook } from '@/ui/food-book';
import type { ShownTrends } from './use-trends.ts';

/** Numbers of food for whoever asked for them; null for all others, and at once in gentle mode. */
export function useFoodTrends(trends: ShownTrends | null | undefined): FoodTrends | null {
  const { book, hasTable } = useFoodBook();
  const today = useToday();
  const isTold = useFoodTelling() === 'numbers' && hasTable;
  return useMemo(
    () => (isTold && trends ? computeFoodTrends(trends.entries, book, trends.range, today) : null),
    [isTold, trends, book, today],
  );
}
