import { Bookmark, BookmarkCheck } from 'lucide-react';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { mealWords } from './meal-words.ts';
import type { KeepMeals } from './use-keep-meals.ts';

/** Saves a row as a meal to repeat, or opens the one it is saved as. */
export function KeepMealButton({
  meal,
  keeping,
  shortcut,
}: {
  readonly meal: Entry<'meal'>;
  readonly keeping: KeepMeals;
  readonly shortcut: string | undefined;
}) {
  const t = useText();
  const saved = keeping.savedOf([meal]);
  return (
    <IconButton
      size="small"
      icon={saved === undefined ? Bookmark : BookmarkCheck}
      label={
        saved === undefined
          ? t('meals.save', { foods: mealWords(meal.data.items, t) })
          : t('meals.isSaved', { name: saved.data.name })
      }
      shortcut={shortcut}
      onPress={() => keeping.keep([meal])}
    />
  );
}

/** The same for several rows that were one meal. */
export function KeepSittingButton({
  sitting,
  keeping,
}: {
  readonly sitting: readonly Entry<'meal'>[];
  readonly keeping: KeepMeals;
}) {
  const t = useText();
  const saved = keeping.savedOf(sitting);
  return (
    <Button
      size="small"
      variant="quiet"
      icon={saved === undefined ? Bookmark : BookmarkCheck}
      onPress={() => keeping.keep(sitting)}
    >
      {saved === undefined
        ? t('meals.saveSitting', { count: sitting.length })
        : t('meals.isSaved', { name: saved.data.name })}
    </Button>
  );
}
