import { z } from 'zod';
import { MEAL_SLOTS, mealItemsSchema } from '../../entries/kinds/meal.ts';
import { defineCollection } from '../define-collection.ts';

const savedMealSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'entries.problem.savedMealName')
    .max(120, 'entries.problem.savedMealName'),
  items: mealItemsSchema,
  /** null: whichever fits the time. */
  slot: z.enum(MEAL_SLOTS).nullable(),
});

export type SavedMeal = z.infer<typeof savedMealSchema>;

/** Meals somebody keeps under a name, to log them whole. */
export const savedMeals = defineCollection<'savedMeals', SavedMeal>({
  collection: 'savedMeals',
  version: 1,
  schema: savedMealSchema,
  upgrades: {},
  samples: [
    { name: 'Work lunch', items: [{ name: 'Lentil soup' }, { name: 'Rye bread' }], slot: 'lunch' },
  ],
});
