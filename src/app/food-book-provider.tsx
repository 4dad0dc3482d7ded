import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { loadFoods } from '@/content/foods';
import { useLive } from '@/data/react';
import type { JournalDocument } from '@/domain/documents';
import { createFoodBook, createFoodSearch, type Food } from '@/domain/foods';
import { desktop } from '@/desktop';
import { FoodBookContext } from '@/ui/food-book';

const NO_FOODS: readonly Food[] = [];
const NO_OWN_FOODS: readonly JournalDocument<'ownFoods'>[] = [];

/** The table of foods, read once the room is on screen, and the person's own foods, as one book. */
export function FoodBookProvider({ children }: { readonly children: ReactNode }) {
  const table = useFoodTable();
  const ownFoods = useLive((journal) => journal.documents.all('ownFoods'), []) ?? NO_OWN_FOODS;
  // The table stays as it is; only own foods are put in order anew when one of them changes.
  const tableSearch = useMemo(() => once(() => createFoodSearch(table ?? NO_FOODS)), [table]);
  const knowledge = useMemo(() => {
    const book = createFoodBook({ foods: table ?? NO_FOODS, ownFoods });
    const own = book.searchable.filter(({ isOwn }) => isOwn === true);
    const search = once(() => tableSearch().withFoods(own));
    return { book, hasTable: table !== null, search };
  }, [table, tableSearch, ownFoods]);
  return <FoodBookContext value={knowledge}>{children}</FoodBookContext>;
}

/** Made when first asked for, then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** null until it is there. */
function useFoodTable(): readonly Food[] | null {
  const [table, setTable] = useState<readonly Food[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const take = async () => {
      try {
        const foods = await loadFoods();
        if (isCurrent) setTable(foods);
      } catch (error) {
        void desktop.app.reportProblem({ where: 'foods', message: String(error) });
      }
    };
    // After the first drawing: nobody waits for it.
    const waiting = setTimeout(() => void take(), 0);
    return () => {
      isCurrent = false;
      clearTimeout(waiting);
    };
  }, []);
  return table;
}
