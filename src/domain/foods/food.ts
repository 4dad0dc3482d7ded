import { z } from 'zod';

/** What a food is, for the finder and for words; a plant may stand in any of them. */
export const FOOD_GROUPS = [
  'vegetable',
  'fruit',
  'legume',
  'whole-grain',
  'refined-grain',
  'starchy',
  'nut',
  'seed',
  'mushroom',
  'herb-spice',
  'dairy',
  'egg',
  'meat',
  'fish',
  'soy',
  'fat-oil',
  'sauce',
  'sweet',
  'snack',
  'drink',
  'alcohol',
  'supplement',
  'dish',
] as const;
export type FoodGroup = (typeof FOOD_GROUPS)[number];

/** Ingredients roll up to one of these; what two foods of one family share is what a person might notice. */
export const FOOD_FAMILIES = [
  'alliums',
  'apples-pears',
  'berries',
  'brassicas',
  'citrus',
  'cow-milk',
  'eggs',
  'fish',
  'goat-sheep-milk',
  'leafy-greens',
  'legumes',
  'meat',
  'melons-gourds',
  'mushrooms',
  'nightshades',
  'nuts',
  'oats-barley-rye',
  'other-fruit',
  'other-grains',
  'other-vegetables',
  'poultry',
  'rice',
  'roots',
  'seaweed',
  'seeds',
  'shellfish',
  'soy',
  'spices-herbs',
  'stone-fruit',
  'sugar',
  'tropical-fruit',
  'wheat',
] as const;
export type FoodFamily = (typeof FOOD_FAMILIES)[number];

/**
 * `live`: usually alive when eaten · `depends`: on the maker, on heat, on the label · `killed`: made by
 * fermenting, but heated or filtered since (Marco et al. in Front Nutr 2022 976020, table 1).
 */
export const FERMENTS = ['live', 'depends', 'killed'] as const;
export type Ferment = (typeof FERMENTS)[number];

export const PREBIOTIC_TYPES = ['inulin-fos', 'gos', 'resistant-starch', 'beta-glucan'] as const;
export type PrebioticType = (typeof PREBIOTIC_TYPES)[number];

/** How well it is known that a food has it: a paper that was read, web pages only, or what everybody says. */
export const PREBIOTIC_BASES = ['verified', 'secondary', 'general-knowledge'] as const;

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const namesSchema = z.array(z.string().trim().min(1).max(80));
const gramsSchema = z.number().positive().max(2000);

export const foodSchema = z.object({
  /** Stable for ever: entries name it. */
  id: idSchema,
  /** British English, as one would say it: "rolled oats". */
  name: z.string().trim().min(1).max(80),
  /** Other spellings and words in English; singular and plural. */
  aliases: namesSchema,
  /** Common words in other languages, the first being the usual one. */
  words: z.object({ de: namesSchema, es: namesSchema, fr: namesSchema }),
  group: z.enum(FOOD_GROUPS),
  /** null for a dish of several families, and for what belongs to none (water, salt). */
  family: z.enum(FOOD_FAMILIES).nullable(),
  /** Foods of one key are one plant, in whatever form; points 1, 0.25 (herbs, spices, coffee, tea, cocoa) or 0. null: no plant. */
  plant: z.object({ key: idSchema, points: z.literal([0, 0.25, 1]) }).nullable(),
  prebiotic: z
    .object({
      types: z.array(z.enum(PREBIOTIC_TYPES)).min(1),
      basis: z.enum(PREBIOTIC_BASES),
    })
    .nullable(),
  /** null: not a fermented food. */
  ferment: z.enum(FERMENTS).nullable(),
  /** Monteiro et al. 2016; a neutral tag, never a score. null: not said. */
  nova: z.literal([1, 2, 3, 4]).nullable(),
  /** Fibre of USDA SR28 by its NDB number. null: unknown, which is not 0. */
  fibre: z
    .object({ gramsPer100g: z.number().min(0).max(100), usdaNumber: z.string().regex(/^\d{5}$/) })
    .nullable(),
  /** What "a usual portion" weighs, and household measures by name ("cup", "slice"). */
  portion: z.object({
    grams: gramsSchema,
    measures: z.array(z.object({ name: z.string().min(1).max(40), grams: gramsSchema })),
  }),
  /** What a dish is made of, for one usual portion; empty for a single food. Ids of other foods, no cycles. */
  ingredients: z.array(z.object({ foodId: idSchema, grams: gramsSchema })),
});

export type Food = z.infer<typeof foodSchema>;
