import { useMemo } from 'react';
import { useFoodTelling } from '@/data/react';
import type { MealItem } from '@/domain/entries';
import { readMeal } from '@/domain/foods';
import { useText } from '@/texts';
import { EntryNote } from '@/ui/entry-parts';
import { useFoodBook } from '@/ui/food-book';
import { mealReadingWords } from '@/ui/food-words';

/** What the words of a meal say about fibre, plants and ferments, as the person wants to be told. */
export function MealReadingLine({ items }: { readonly items: readonly MealItem[] }) {
  const t = useText();
  const telling = useFoodTelling();
  const { book, hasTable } = useFoodBook();
  const reading = useMemo(() => readMeal(items, book), [items, book]);
  return (
    <EntryNote>
      {hasTable ? (mealReadingWords(reading, telling, t) ?? undefined) : undefined}
    </EntryNote>
  );
}
