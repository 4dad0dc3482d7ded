import { useEffect, useEffectEvent, useRef } from 'react';
import { useLive } from '@/data/react';
import type { JournalDocument } from '@/domain/documents';
import type { Entry } from '@/domain/entries';
import { asOneMeal, freeName, savedMealOf } from '@/domain/foods';
import { useText } from '@/texts';
import { useSavedMealEditor } from '@/ui/saved-meal-editor';
import { mealWords } from './meal-words.ts';
import { useDoing } from './use-doing.ts';

/** Leaves room for a number after it. */
const NAME_MAX_LENGTH = 110;

export type KeepMeals = {
  /** What rows are saved as together. */
  readonly savedOf: (meals: readonly Entry<'meal'>[]) => JournalDocument<'savedMeals'> | undefined;
  /** Saves rows as one meal, named after what is in them; opens it when they are saved already. */
  readonly keep: (meals: readonly Entry<'meal'>[]) => void;
};

/** Saved meals made of rows of a day at one press. */
export function useKeepMeals(): KeepMeals {
  const t = useText();
  const doing = useDoing();
  const editor = useSavedMealEditor();
  const savedMeals = useLive((journal) => journal.documents.all('savedMeals'), []);
  // A second press while the first is being stored must not save twice.
  const isKeeping = useRef(false);
  // Pressed before it is known what is saved: done once it is.
  const waiting = useRef<readonly Entry<'meal'>[] | null>(null);
  const savedOf = (meals: readonly Entry<'meal'>[]) =>
    savedMealOf(asOneMeal(meals).items, savedMeals ?? []);

  const keep = (meals: readonly Entry<'meal'>[]) => {
    if (savedMeals === undefined) {
      waiting.current = meals;
      return;
    }
    const saved = savedOf(meals);
    if (saved !== undefined) editor.edit(saved.id);
    if (saved !== undefined || isKeeping.current) return;
    const { items, slot } = asOneMeal(meals);
    const wanted = mealWords(items, t).slice(0, NAME_MAX_LENGTH);
    const name = freeName(wanted, savedMeals, (number) =>
      t('meals.numberedName', { name: wanted, number }),
    );
    const id = crypto.randomUUID();
    isKeeping.current = true;
    doing(
      async (commands) => {
        try {
          return await commands.addDocument('savedMeals', { name, items: [...items], slot }, id);
        } finally {
          isKeeping.current = false;
        }
      },
      t('meals.savedAs', { name }),
      () => ({ label: t('meals.rename'), onPress: () => editor.edit(id) }),
    );
  };
  const isKnown = savedMeals !== undefined;
  const keepWaiting = useEffectEvent(() => {
    const meals = waiting.current;
    waiting.current = null;
    if (meals !== null) keep(meals);
  });
  useEffect(() => {
    if (isKnown) keepWaiting();
  }, [isKnown]);
  return { savedOf, keep };
}
