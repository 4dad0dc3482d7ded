import { z } from 'zod';
import { portionSchema } from '../../foods/portion.ts';
import { defineCollection } from '../define-collection.ts';

const nameSchema = z
  .string()
  .trim()
  .min(1, 'entries.problem.foodNameEmpty')
  .max(120, 'entries.problem.foodNameTooLong');

/** An id of the food table or of an own food. */
const foodIdSchema = z.string().min(1).max(120);

const ownFoodSchema = z.object({
  name: nameSchema,
  /** Other words the person uses for it. */
  aliases: z.array(nameSchema).max(40),
  /** A food of the table it is like; null: not said. */
  likeFoodId: foodIdSchema.nullable(),
  /** A recipe's parts, for one usual portion; empty for a single food. */
  ingredients: z
    .array(
      z.object({
        name: nameSchema,
        foodId: foodIdSchema.optional(),
        portion: portionSchema.optional(),
      }),
    )
    .max(60),
  /** What a usual portion weighs; null: as the food it is like, or not known. */
  portionGrams: z.number().positive().max(5000).nullable(),
  /** It was found to be the same as another own food, which stands for it from then on. */
  mergedInto: z.uuid().optional(),
  /** No longer offered; what was noted with it stays. */
  isRetired: z.boolean().optional(),
});

export type OwnFood = z.infer<typeof ownFoodSchema>;

/** Foods and recipes of the person's own. */
export const ownFoods = defineCollection<'ownFoods', OwnFood>({
  collection: 'ownFoods',
  version: 1,
  schema: ownFoodSchema,
  upgrades: {},
  samples: [
    { name: 'Grandma’s soup', aliases: [], likeFoodId: null, ingredients: [], portionGrams: null },
    {
      name: 'Green smoothie',
      aliases: ['smoothie'],
      likeFoodId: null,
      ingredients: [
        { name: 'Spinach', foodId: 'spinach', portion: { kind: 'grams', grams: 40 } },
        { name: 'Banana' },
      ],
      portionGrams: 300,
      isRetired: true,
    },
  ],
});
