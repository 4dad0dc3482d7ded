import { z } from 'zod';
import type { WallTime } from '../../day/index.ts';
import { describePortion, portionSchema } from '../../foods/portion.ts';
import { foodKey } from '../../foods/search/fold.ts';
import { defineKind } from '../define-kind.ts';
import { photosField, SAMPLE_PHOTOS, withNote, withPhotos } from '../fields.ts';

export const MEAL_SLOTS = ['breakfast', 'lunch', 'dinner', 'snack', 'drink'] as const;
export type MealSlot = (typeof MEAL_SLOTS)[number];

const FOOD_NAME_MAX_LENGTH = 120;
export const ITEMS_MAX_COUNT = 60;

const mealItemSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'entries.problem.foodNameEmpty')
    .max(FOOD_NAME_MAX_LENGTH, 'entries.problem.foodNameTooLong'),
  /** The food that was meant, of the table or an own one; absent: the words say it. */
  foodId: z
    .string()
    .min(1, 'entries.problem.foodNameEmpty')
    .max(FOOD_NAME_MAX_LENGTH, 'entries.problem.foodNameTooLong')
    .optional(),
  portion: portionSchema.optional(),
});

export const mealItemsSchema = z
  .array(mealItemSchema)
  .min(1, 'entries.problem.mealEmpty')
  .max(ITEMS_MAX_COUNT, 'entries.problem.mealTooLong');

const mealSchema = z.object({
  slot: z.enum(MEAL_SLOTS),
  items: mealItemsSchema,
  ...withPhotos,
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

/** Which meal it is when one is eaten once more: breakfast in the evening is dinner, a drink stays one. */
export function slotAgain(former: MealSlot, time: WallTime): MealSlot {
  const usual = slotAt(time);
  return former === 'drink' || former === 'snack' || usual === 'snack' ? former : usual;
}

const foodNames = (meal: Meal): string => meal.items.map((item) => item.name).join(', ');

/** By its id, or else by its words, which the food book then makes sense of. */
const foodFacet = ({ name, foodId }: MealItem): string =>
  foodId === undefined ? `words:${foodKey(name)}` : `id:${foodId}`;

/** One place for each food, so that the columns of a table can be read side by side. */
const foodIds = ({ items }: Meal): string | null =>
  items.some(({ foodId }) => foodId !== undefined)
    ? items.map(({ foodId }) => foodId ?? '').join(', ')
    : null;

const portions = ({ items }: Meal): string | null =>
  items.some(({ portion }) => portion !== undefined)
    ? items.map(({ portion }) => (portion === undefined ? '' : describePortion(portion))).join(', ')
    : null;

export const meal = defineKind<'meal', Meal>({
  kind: 'meal',
  version: 2,
  role: 'meal',
  schema: mealSchema,
  // Version 1 knew only the names of foods, which is all that must be said of one, and no photos.
  upgrades: { 1: (data) => data },
  blank: (time) => ({ slot: slotAt(time), items: [] }),
  usualTime: (data) => USUAL_TIMES[data.slot],
  samples: [
    {
      slot: 'breakfast',
      items: [{ name: 'Rolled oats' }, { name: 'Blueberries' }, { name: 'Kefir' }],
    },
    {
      slot: 'dinner',
      items: [{ name: 'Lentil soup' }],
      photos: SAMPLE_PHOTOS,
      note: 'At Mira’s',
    },
    {
      slot: 'lunch',
      items: [
        {
          name: 'Rye bread',
          foodId: 'rye-bread',
          portion: { kind: 'measure', measure: 'slice', count: 2 },
        },
        { name: 'Hummus', portion: { kind: 'size', size: 'small' } },
        { name: 'Yogurt', portion: { kind: 'grams', grams: 150 } },
      ],
    },
  ],
  summary: (data) => ({
    key: 'entries.summary.meal',
    values: { slot: data.slot, foods: foodNames(data) },
  }),
  searchText: (data) => [foodNames(data), data.note ?? ''].join(' '),
  fields: [
    { id: 'slot', textKey: 'entries.field.slot', read: (data) => data.slot },
    { id: 'foods', textKey: 'entries.field.foods', read: foodNames },
    { id: 'foodIds', textKey: 'entries.field.foodIds', read: foodIds },
    { id: 'portions', textKey: 'entries.field.portions', read: portions },
    photosField,
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
  facets: [
    {
      id: 'food',
      textKey: 'entries.facet.food',
      read: ({ items }) => items.map((item) => ({ value: foodFacet(item), label: item.name })),
    },
  ],
});
