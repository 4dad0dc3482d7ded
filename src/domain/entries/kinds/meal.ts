import { z } from 'zod';
import type { WallTime } from '../../day/index.ts';
import { defineKind } from '../define-kind.ts';
import { withNote } from '../fields.ts';

export const MEAL_SLOTS = ['breakfast', 'lunch', 'dinner', 'snack', 'drink'] as const;
export type MealSlot = (typeof MEAL_SLOTS)[number];

const FOOD_NAME_MAX_LENGTH = 120;
const ITEMS_MAX_COUNT = 60;

const mealItemSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'entries.problem.foodNameEmpty')
    .max(FOOD_NAME_MAX_LENGTH, 'entries.problem.foodNameTooLong'),
});

const mealSchema = z.object({
  slot: z.enum(MEAL_SLOTS),
  items: z
    .array(mealItemSchema)
    .min(1, 'entries.problem.mealEmpty')
    .max(ITEMS_MAX_COUNT, 'entries.problem.mealTooLong'),
  ...withNote,
});

export type MealItem = z.infer<typeof mealItemSchema>;
export type Meal = z.infer<typeof mealSchema>;

const USUAL_TIMES: Readonly<Record<MealSlot, WallTime>> = {
  breakfast: { hour: 8, minute: 0 },
  lunch: { hour: 12, minute: 30 },
  dinner: { hour: 19, minute: 0 },
  snack: { hour: 16, minute: 0 },
  drink: { hour: 10, minute: 30 },
};

/** The meal most people would mean at that time of day. */
export function slotAt({ hour }: WallTime): MealSlot {
  if (hour >= 4 && hour < 11) return 'breakfast';
  if (hour >= 11 && hour < 15) return 'lunch';
  if (hour >= 17 && hour < 22) return 'dinner';
  return 'snack';
}

const foodNames = (meal: Meal): string => meal.items.map((item) => item.name).join(', ');

export const meal = defineKind<'meal', Meal>({
  kind: 'meal',
  version: 1,
  role: 'meal',
  schema: mealSchema,
  upgrades: {},
  blank: (time) => ({ slot: slotAt(time), items: [] }),
  usualTime: (data) => USUAL_TIMES[data.slot],
  samples: [
    {
      slot: 'breakfast',
      items: [{ name: 'Rolled oats' }, { name: 'Blueberries' }, { name: 'Kefir' }],
    },
    { slot: 'dinner', items: [{ name: 'Lentil soup' }], note: 'At Mira’s' },
  ],
  summary: (data) => ({
    key: 'entries.summary.meal',
    values: { slot: data.slot, foods: foodNames(data) },
  }),
  searchText: (data) => [foodNames(data), data.note ?? ''].join(' '),
  fields: [
    { id: 'slot', textKey: 'entries.field.slot', read: (data) => data.slot },
    { id: 'foods', textKey: 'entries.field.foods', read: foodNames },
    { id: 'note', textKey: 'entries.field.note', read: (data) => data.note ?? null },
  ],
  metrics: [
    {
      id: 'meal.count',
      textKey: 'entries.metric.mealCount',
      role: 'meal',
      unit: 'count',
      perDay: 'sum',
      read: () => 1,
    },
  ],
});
