import { type FibreReading, fibreOnShow, fibreWord, type MealReading } from '@/domain/foods';
import type { Translate } from '@/texts';

/** How food is told: `none` is gentle mode. */
export type FoodTelling = 'none' | 'words' | 'numbers';

/** "about 9 g fibre", "some fibre"; null when there is nothing to say. */
export function fibreWords(
  reading: FibreReading,
  of: 'day' | 'meal',
  telling: Exclude<FoodTelling, 'none'>,
  t: Translate,
): string | null {
  if (telling === 'words') {
    const word = fibreWord(reading, of);
    return word === 'unknown' ? null : t(`meals.fibre.${word}`);
  }
  const shown = fibreOnShow(reading);
  if (shown.kind === 'unknown') return t('meals.fibreUnknown');
  if (shown.kind === 'about') {
    return shown.grams === 0 ? t('meals.fibreNone') : t('meals.fibreAbout', { grams: shown.grams });
  }
  const { low, high } = shown;
  return t('meals.fibreRange', { low, high, count: reading.unknownCount });
}

/** "about 9 g fibre · 3 plants · live ferment · prebiotic-type fibre", as much of it as is known and wanted; null for nothing. */
export function mealReadingWords(
  reading: MealReading,
  telling: FoodTelling,
  t: Translate,
): string | null {
  if (telling === 'none') return null;
  const { live, depends } = reading.ferments;
  const plantCount = reading.plants.length;
  const parts = [
    fibreWords(reading.fibre, 'meal', telling, t),
    telling === 'numbers' && plantCount > 0 ? t('meals.plants', { count: plantCount }) : null,
    live.length > 0
      ? t('meals.liveFerment')
      : depends.length > 0
        ? t('meals.perhapsLiveFerment')
        : null,
    reading.prebiotics.length > 0 ? t('meals.prebiotic') : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

const PREBIOTICS_NAMED = 3;

/** "oats, onion"; null when no food that is known contains it. How much is not known well enough to say. */
export function prebioticWords(
  { prebiotics }: MealReading,
  telling: Exclude<FoodTelling, 'none'>,
  t: Translate,
): string | null {
  const names = [...new Map(prebiotics.map((food) => [food.foodId, food.foodName])).values()];
  if (names.length === 0) return null;
  const foods = names.slice(0, PREBIOTICS_NAMED).join(', ');
  const more = names.length - PREBIOTICS_NAMED;
  const shown = more > 0 ? t('meals.andMore', { foods, count: more }) : foods;
  return telling === 'words'
    ? shown
    : t('meals.prebioticFoods', { count: names.length, foods: shown });
}
