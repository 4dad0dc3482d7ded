import { useEffect, useState } from 'react';
import { type FinderFood, type FoodBook, summariseForFinder } from '@/domain/foods';
import { useFoodBook } from '@/ui/food-book';

export type Larder = {
  /** By name. */
  readonly foods: readonly FinderFood[];
  readonly byId: ReadonlyMap<string, FinderFood>;
};

/** The foods of the program's own table, ready for looking things up; null until they are. */
export function useLarder(): Larder | null {
  const { book, hasTable } = useFoodBook();
  const [larder, setLarder] = useState<Larder | null>(null);
  useEffect(() => {
    if (!hasTable) return undefined;
    // After the room is drawn: two thousand foods take a moment.
    const waiting = setTimeout(() => setLarder(stockUp(book)), 0);
    return () => clearTimeout(waiting);
  }, [book, hasTable]);
  return larder;
}

function stockUp(book: FoodBook): Larder {
  const foods = summariseForFinder(book);
  return { foods, byId: new Map(foods.map((finderFood) => [finderFood.food.id, finderFood])) };
}
