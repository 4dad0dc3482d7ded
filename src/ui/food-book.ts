import { createContext, useContext } from 'react';
import { createFoodBook, createFoodSearch, type FoodBook, type FoodSearch } from '@/domain/foods';

/** What is known about foods just now; put together in src/app, as entry views are. */
export type FoodKnowledge = {
  readonly book: FoodBook;
  /** Whether the program's own table is in it: until it is, a food not known is only not known yet. */
  readonly hasTable: boolean;
  /** Finds the foods of the book. There is one index for all who search, made when first asked for. */
  readonly search: () => FoodSearch;
};

const NO_SEARCH = createFoodSearch([]);

const NOTHING_YET: FoodKnowledge = {
  book: createFoodBook({ foods: [], ownFoods: [] }),
  hasTable: false,
  search: () => NO_SEARCH,
};

export const FoodBookContext = createContext<FoodKnowledge>(NOTHING_YET);

export function useFoodBook(): FoodKnowledge {
  return useContext(FoodBookContext);
}
