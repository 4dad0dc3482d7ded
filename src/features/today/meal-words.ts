import type { MealItem } from '@/domain/entries';
import type { Translate } from '@/texts';

const NAMES_SHOWN = 3;

/** "Oats, Blueberries, Kefir and 2 more" */
export function mealWords(items: readonly MealItem[], t: Translate): string {
  const names = items.slice(0, NAMES_SHOWN).map(({ name }) => name);
  const more = items.length - names.length;
  const shown = names.join(', ');
  return more > 0 ? t('meals.andMore', { foods: shown, count: more }) : shown;
}
