import type { Entry } from '@/domain/entries';
import { createFoodBook, type FoodBook, type FoodBookParts } from '@/domain/foods';
import { computeTrendsRoom, type TrendsRoom, type TrendsWishes } from '@/domain/trends';

/** Keeps entries and works out what Trends shows of them: beside the page, or in it. Answers come in the order of the questions. */
export type TrendsEngine = {
  readonly put: (entries: readonly Entry[]) => void;
  readonly drop: (ids: readonly string[] | 'all') => void;
  /** What food is read with; null: nothing of it is told. */
  readonly foods: (parts: FoodBookParts | null) => void;
  readonly compute: (wishes: TrendsWishes) => Promise<TrendsRoom>;
  readonly close: () => void;
};

/** Opens an engine; `onFailure` is called at most once, when it can answer no more. */
export type OpenTrendsEngine = (onFailure: (reason: string) => void) => TrendsEngine;

/** In the page: for where there are no workers, and should one fail. */
export const openPageEngine: OpenTrendsEngine = () => {
  const entries = new Map<string, Entry>();
  let book: FoodBook | null = null;
  return {
    put: (more) => {
      for (const entry of more) entries.set(entry.id, entry);
    },
    drop: (ids) => {
      if (ids === 'all') entries.clear();
      else for (const id of ids) entries.delete(id);
    },
    foods: (parts) => {
      book = parts === null ? null : createFoodBook(parts);
    },
    compute: async (wishes) => computeTrendsRoom([...entries.values()], wishes, book),
    close: () => undefined,
  };
};
