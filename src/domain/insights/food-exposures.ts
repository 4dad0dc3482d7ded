import type { Entry, MealItem } from '../entries/index.ts';
import {
  eatenFoods,
  type FoodBook,
  isFoodDayComplete,
  isMarkedComplete,
  itemsOf,
} from '../foods/index.ts';
import type { LocalDay } from '../day/index.ts';
import type { Exposure, Label } from './exposure.ts';

/** What an item brings: the foods in it and the families they belong to, by the id of their exposure. */
type Brought = ReadonlyMap<string, Label>;

/**
 * Each food and family that was eaten: 1 on days with it, 0 on days without, missing on days whose food is not
 * all there. A dish counts as itself and as all it is made of.
 * @param daysOfEntries the entries of each day of the record, in order
 * @param today may still bring a meal
 */
export function foodExposures(
  daysOfEntries: readonly (readonly Entry[])[],
  days: readonly LocalDay[],
  book: FoodBook,
  today: LocalDay,
): readonly Exposure[] {
  const broughtBy = broughtByItems(book);
  const found = new Map<string, { readonly label: Label; readonly values: Float64Array }>();
  const none = new Float64Array(days.length);
  for (const [index, ofDay] of daysOfEntries.entries()) {
    if (!isFoodDay(ofDay, days[index] ?? today, today)) none[index] = Number.NaN;
  }
  for (const [index, ofDay] of daysOfEntries.entries()) {
    if (Number.isNaN(none[index])) continue;
    for (const item of itemsOf(ofDay)) {
      for (const [id, label] of broughtBy(item)) {
        const known = found.get(id) ?? { label, values: Float64Array.from(none) };
        known.values[index] = 1;
        found.set(id, known);
      }
    }
  }
  return [...found].map(([id, { label, values }]) => ({
    id,
    group: id.startsWith(FAMILY) ? 'family' : 'food',
    label,
    scale: 'yes-no',
    values,
  }));
}

const FAMILY = 'family.';

export function isFoodDay(ofDay: readonly Entry[], day: LocalDay, today: LocalDay): boolean {
  return day >= today ? isMarkedComplete(ofDay) : isFoodDayComplete(ofDay);
}

/** The same words come back for years; each is looked up once. */
function broughtByItems(book: FoodBook): (item: MealItem) => Brought {
  const known = new Map<string, Brought>();
  return (item) => {
    const key = JSON.stringify([item.foodId, item.name]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const brought = broughtByItem(item, book);
    known.set(key, brought);
    return brought;
  };
}

function broughtByItem(item: MealItem, book: FoodBook): Brought {
  const brought = new Map<string, Label>();
  const resolved = book.resolve(item);
  const id = resolved.kind === 'unknown' ? `word.${resolved.key}` : `food.${resolved.id}`;
  brought.set(id, { kind: 'words', words: resolved.name });
  for (const { food, parts } of eatenFoods({ name: item.name, ...idOf(item) }, book)) {
    const foods = [...(food === null ? [] : [food]), ...parts.map((part) => part.food)];
    for (const { id, name, family } of foods) {
      brought.set(`food.${id}`, { kind: 'words', words: name });
      if (family !== null) {
        brought.set(`${FAMILY}${family}`, { kind: 'text', key: `foods.family.${family}` });
      }
    }
  }
  return brought;
}

function idOf({ foodId }: MealItem): Pick<MealItem, 'foodId'> {
  return foodId === undefined ? {} : { foodId };
}
