import { Plus } from 'lucide-react';
import { useMomentContext, useSettings } from '@/data/react';
import { type LocalDay, minutesIntoDay, wallClockOf } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { mealKey, usualMeals } from '@/domain/foods';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { useSingleKeys } from '@/ui/single-keys';
import { mealWords } from './meal-words.ts';
import { useEatAgain, useMealHistory } from './use-meal-history.ts';
import styles from './usual-meals.module.css';

const SHOWN = 4;

/** Whole meals as they are usually eaten at about this time: one click or one digit notes one. */
export function UsualMeals({
  day,
  meals,
}: {
  readonly day: LocalDay;
  /** Of the day: what is noted already is not offered again. */
  readonly meals: readonly Entry<'meal'>[];
}) {
  const t = useText();
  const { singleKeys } = useSettings();
  const history = useMealHistory();
  const eatAgain = useEatAgain(day);
  const { now, zone } = useMomentContext()();
  const minutes = minutesIntoDay(wallClockOf(now, zone).time);
  const there = new Set(meals.map(({ data }) => mealKey(data.items)));
  const usual = usualMeals(history, { day, minutes }, SHOWN + there.size)
    .filter(({ key }) => !there.has(key))
    .slice(0, SHOWN);

  useSingleKeys(singleKeys, (key) => {
    const chosen = /^[1-9]$/.test(key) ? usual[Number(key) - 1] : undefined;
    if (chosen !== undefined) eatAgain(chosen);
    return chosen !== undefined;
  });

  if (usual.length === 0) return null;
  return (
    <div className={styles.usual} role="group" aria-label={t('meals.usualNow')}>
      <p className={styles.title} aria-hidden>
        {t('meals.usualNow')}
      </p>
      <div className={styles.buttons}>
        {usual.map((meal, index) => (
          <Button
            key={meal.key}
            variant="dashed"
            icon={Plus}
            shortcut={singleKeys ? String(index + 1) : undefined}
            onPress={() => eatAgain(meal)}
          >
            {mealWords(meal.items, t)}
          </Button>
        ))}
      </div>
    </div>
  );
}
