import { fibreOnShow, fibreWord, type FinderFood } from '@/domain/foods';
import type { useText } from '@/texts';

type Translate = ReturnType<typeof useText>;

/** How much fibre a usual portion has: as a number when the person asked for numbers, else as a word. */
export function sayFibre({ fibre }: FinderFood, hasNumbers: boolean, t: Translate): string {
  const onShow = fibreOnShow(fibre);
  if (onShow.kind === 'unknown') return t('foods.fibreUnknown');
  if (fibre.isComplete && fibre.high < 0.05) return t('foods.fibreNone');
  if (!hasNumbers) return t(`foods.fibreWord.${fibreWord(fibre, 'meal')}`);
  return onShow.kind === 'about'
    ? t('foods.fibreAbout', { grams: onShow.grams })
    : t('foods.fibreRange', { low: onShow.low, high: onShow.high });
}

/** Where that comes from: the one number, or how many figures were added up and how many are missing. */
export function sayFibreSource({ food, fibreParts }: FinderFood, t: Translate): string {
  if (food.fibre !== null) return t('foods.usdaNumber', { number: food.fibre.usdaNumber });
  const known = fibreParts.filter((part) => part.food.fibre !== null).length;
  if (known === 0) return '';
  const missing = fibreParts.length - known;
  return [
    t('foods.figuresOf', { count: known }),
    ...(missing === 0 ? [] : [t('foods.figuresMissing', { count: missing })]),
  ].join(', ');
}
