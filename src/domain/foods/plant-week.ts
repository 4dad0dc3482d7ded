import {
  addDays,
  type DayRange,
  daysInRange,
  type LocalDay,
  rangeEndingAt,
  weekOf,
} from '../day/index.ts';
import type { Entry } from '../entries/index.ts';
import type { FoodBook } from './food-book.ts';
import { groupByDay, itemsOf } from './food-day.ts';
import { readMeal, sumPoints } from './meal-reading.ts';
import { foldWords } from './search/fold.ts';

/** Monday to Sunday around a day, or the seven days that end with it. */
export const PLANT_WEEKS = ['calendar', 'trailing'] as const;
export type PlantWeekChoice = (typeof PLANT_WEEKS)[number];

export function plantWeekRange(day: LocalDay, choice: PlantWeekChoice): DayRange {
  return choice === 'calendar' ? weekOf(day) : rangeEndingAt(day, 7);
}

export type PlantOfWeek = {
  readonly key: string;
  /** The largest of the week. */
  readonly points: number;
  readonly firstDay: LocalDay;
  readonly dayCount: number;
  /** The words of the meals it was in, each once, the first eaten first: "lentil soup" for celery. */
  readonly eatenAs: readonly string[];
};

export type PlantWeek = {
  readonly range: DayRange;
  /** In the order of their first days. */
  readonly plants: readonly PlantOfWeek[];
  readonly points: number;
  /** Days with a usually live ferment. */
  readonly liveFermentDayCount: number;
  /** Days with any food noted. */
  readonly loggedDayCount: number;
};

/** @param entries any; those outside the range are ignored */
export function computePlantWeek(
  entries: readonly Entry[],
  book: FoodBook,
  range: DayRange,
): PlantWeek {
  const days = groupByDay(entries);
  const plants = new Map<string, PlantOfWeek>();
  let liveFermentDayCount = 0;
  let loggedDayCount = 0;
  for (const day of daysInRange(range)) {
    const items = itemsOf(days.get(day) ?? []);
    if (items.length === 0) continue;
    loggedDayCount += 1;
    const reading = readMeal(items, book);
    if (reading.ferments.live.length > 0) liveFermentDayCount += 1;
    for (const { key, points, because } of reading.plants) {
      const known = plants.get(key);
      plants.set(key, {
        key,
        points: Math.max(points, known?.points ?? 0),
        firstDay: known?.firstDay ?? day,
        dayCount: (known?.dayCount ?? 0) + 1,
        eatenAs: eachOnce([...(known?.eatenAs ?? []), ...because.map(({ itemName }) => itemName)]),
      });
    }
  }
  const inOrder = [...plants.values()];
  return {
    range,
    plants: inOrder,
    points: sumPoints(inOrder),
    liveFermentDayCount,
    loggedDayCount,
  };
}

/** As they were written first. */
function eachOnce(words: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const word of words) {
    // Words of other scripts fold to nothing.
    const folded = foldWords(word).join(' ') || word;
    if (!known.has(folded)) known.set(folded, word);
  }
  return [...known.values()];
}

export type PlantNotLately = {
  readonly key: string;
  readonly lastDay: LocalDay;
  /** On how many days it was had. */
  readonly dayCount: number;
  /** As it was eaten last. */
  readonly foodId: string;
  readonly foodName: string;
  /** The words of that meal. */
  readonly eatenAs: string;
};

const LATELY_DAYS = 14;

/**
 * Plants that were had before, but on none of the last fourteen days; those had most often first.
 * @param entries as much of the journal as shall be looked back on, in any order
 */
export function plantsNotHadLately(
  entries: readonly Entry[],
  book: FoodBook,
  today: LocalDay,
): readonly PlantNotLately[] {
  const plants = new Map<string, PlantNotLately>();
  for (const [day, ofDay] of groupByDay(entries)) {
    if (day > today) continue;
    for (const { key, because } of readMeal(itemsOf(ofDay), book).plants) {
      const known = plants.get(key);
      const [food] = because;
      if (food === undefined) continue;
      const { foodId, foodName, itemName: eatenAs } = food;
      const dayCount = (known?.dayCount ?? 0) + 1;
      plants.set(
        key,
        known === undefined || day > known.lastDay
          ? { key, lastDay: day, dayCount, foodId, foodName, eatenAs }
          : { ...known, dayCount },
      );
    }
  }
  const since = addDays(today, 1 - LATELY_DAYS);
  return [...plants.values()]
    .filter(({ lastDay }) => lastDay < since)
    .toSorted(
      (left, right) => right.dayCount - left.dayCount || (left.lastDay > right.lastDay ? -1 : 1),
    );
}
