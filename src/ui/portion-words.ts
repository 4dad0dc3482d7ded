import type { Portion } from '@/domain/foods';
import type { Translate } from '@/texts';

/** "small", "2 × slice", "150 g" */
export function portionWords(portion: Portion, t: Translate): string {
  if (portion.kind === 'size') return t(`meals.size.${portion.size}`);
  if (portion.kind === 'grams') return t('meals.grams', { grams: portion.grams });
  const { count, measure } = portion;
  return count === 1 ? t('meals.oneMeasure', { measure }) : t('meals.measures', { count, measure });
}
