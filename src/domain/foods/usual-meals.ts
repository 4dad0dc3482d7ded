import { dayNumber, type LocalDay, minutesIntoDay, timeOfMoment, weekdayOf } from '../day/index.ts';
import type { Entry, MealItem, MealSlot } from '../entries/index.ts';
import { foodKey, foldWords } from './search/fold.ts';
import { circularMinutes, recencyWeight } from './search/recency.ts';

/** A meal eaten at least once, known by the set of its foods. */
export type PastMeal = {
  /** The same for every meal of the same foods, in whatever order and portions. */
  readonly key: string;
  /** As they were noted last. */
  readonly items: readonly MealItem[];
  readonly slot: MealSlot;
  readonly lastDay: LocalDay;
  readonly count: number;
};

type MealMoment = { readonly day: LocalDay; readonly minutes: number };
type Eaten = MealMoment & { readonly meal: Entry<'meal'> };
type Group = { readonly key: string; readonly eaten: readonly Eaten[] };

const TIME_SPREAD_MINUTES = 75;
/** What a meal of another time of day still weighs: breakfast is seldom dinner. */
const WEIGHT_AT_ANY_TIME = 0.02;
const WEIGHT_ON_OTHER_WEEKDAY = 0.7;
/** Six days a week have a sibling: a workday is more like a workday than like a Sunday. */
const WEIGHT_ON_SAME_KIND_OF_DAY = 0.85;
const SATURDAY = 6;

/**
 * What somebody most likely eats now: whole past meals by how often and how lately they were eaten at
 * about this time of day and on this weekday. The likeliest first.
 * @param meals in any order; those after the moment's day are ignored
 */
export function usualMeals(
  meals: readonly Entry<'meal'>[],
  moment: MealMoment,
  limit: number,
): readonly PastMeal[] {
  return groupMeals(meals)
    .map((group) => ({ group, score: scoreOf(group, moment) }))
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score || byLatest(left.group, right.group))
    .slice(0, limit)
    .map(({ group }) => pastMeal(group));
}

/**
 * Earlier meals in whose foods, note or name of the meal every word typed begins a word; those eaten
 * last first. For an empty text all of them.
 */
export function findPastMeals(meals: readonly Entry<'meal'>[], text: string): readonly PastMeal[] {
  const typed = foldWords(text);
  return groupMeals(meals)
    .filter(({ eaten }) => eaten.some(({ meal }) => fits(meal, typed)))
    .toSorted(byLatest)
    .map(pastMeal);
}

/** @param items of one meal */
export function mealKey(items: readonly Pick<MealItem, 'name' | 'foodId'>[]): string {
  // A pizza drawn instead of written has no letters to know it by.
  const keys = items.map(({ foodId, name }) => foodId ?? (foodKey(name) || name.trim()));
  return [...new Set(keys)].toSorted().join('|');
}

function groupMeals(meals: readonly Entry<'meal'>[]): readonly Group[] {
  const groups = new Map<string, Eaten[]>();
  for (const meal of meals) {
    const key = mealKey(meal.data.items);
    const eaten = { meal, day: meal.day, minutes: minutesIntoDay(timeOfMoment(meal)) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [eaten]);
    else group.push(eaten);
  }
  return [...groups].map(([key, eaten]) => ({
    key,
    eaten: eaten.toSorted((left, right) => (left.meal.occurredAt < right.meal.occurredAt ? -1 : 1)),
  }));
}

function scoreOf({ eaten }: Group, { day, minutes }: MealMoment): number {
  const today = dayNumber(day);
  return eaten.reduce((total, past) => {
    const ageDays = today - dayNumber(past.day);
    if (ageDays < 0) return total;
    const distance = circularMinutes(past.minutes, minutes) / TIME_SPREAD_MINUTES;
    const atThisTime = Math.max(WEIGHT_AT_ANY_TIME, Math.exp(-(distance ** 2) / 2));
    return total + recencyWeight(ageDays) * atThisTime * weekdayWeight(past.day, day);
  }, 0);
}

function weekdayWeight(past: LocalDay, day: LocalDay): number {
  const [pastWeekday, weekday] = [weekdayOf(past), weekdayOf(day)];
  if (pastWeekday === weekday) return 1;
  const isSameKind = pastWeekday >= SATURDAY === weekday >= SATURDAY;
  return isSameKind ? WEIGHT_ON_SAME_KIND_OF_DAY : WEIGHT_ON_OTHER_WEEKDAY;
}

function byLatest(left: Group, right: Group): number {
  const latest = ({ eaten }: Group) => eaten.at(-1)?.meal.occurredAt ?? '';
  return latest(left) > latest(right) ? -1 : 1;
}

function pastMeal({ key, eaten }: Group): PastMeal {
  const last = eaten.at(-1)?.meal;
  if (last === undefined) throw new RangeError('A group has at least one meal.');
  return {
    key,
    items: last.data.items,
    slot: last.data.slot,
    lastDay: last.day,
    count: eaten.length,
  };
}

function fits({ data }: Entry<'meal'>, typed: readonly string[]): boolean {
  const words = foldWords(
    [data.slot, ...data.items.map(({ name }) => name), data.note ?? ''].join(' '),
  );
  return typed.every((wanted) => words.some((word) => word.startsWith(wanted)));
}
