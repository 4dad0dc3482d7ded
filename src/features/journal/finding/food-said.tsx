import { Clock3 } from 'lucide-react';
import { useToday } from '@/data/react';
import { dayFromNumber, daysBetween } from '@/domain/day';
import { wordsFit } from '@/domain/foods';
import type { FoodChoice } from '@/domain/journal-index';
import { useText } from '@/texts';
import styles from './food-said.module.css';

const SHOWN_AT_MOST = 3;

/** For foods somebody looks for: when they were eaten last, and how many times. */
export function FoodSaid({
  foods,
  text,
  chosenIds,
  onChoose,
}: {
  readonly foods: readonly FoodChoice[];
  readonly text: string;
  readonly chosenIds: ReadonlySet<string>;
  readonly onChoose: (food: FoodChoice) => void;
}) {
  const t = useText();
  const today = useToday();
  const isSought = (food: FoodChoice) =>
    chosenIds.has(food.id) || (text.trim().length > 1 && wordsFit(food.name, text));
  const shown = foods.filter(isSought).slice(0, SHOWN_AT_MOST);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.foods} aria-label={t('reading.lastEatenList')}>
      {shown.map((food) => {
        const daysAgo = daysBetween(dayFromNumber(food.lastDayNumber), today);
        return (
          <li key={food.id}>
            <button
              type="button"
              className={styles.food}
              aria-pressed={chosenIds.has(food.id)}
              onClick={() => onChoose(food)}
            >
              <Clock3 size={14} strokeWidth={2} aria-hidden />
              <b>{food.name}</b>
              {t('reading.lastEaten', { daysAgo: Math.max(0, daysAgo), count: food.count })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
