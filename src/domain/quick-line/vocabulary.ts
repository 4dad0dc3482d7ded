import { z } from 'zod';
import { MEAL_SLOTS, SKIN_REGIONS, SKIN_SIGNS, TECHNIQUES } from '../entries/index.ts';
import { PORTION_SIZES } from '../foods/portion.ts';

/** Words or phrases of one meaning; the first is the one that is printed. Capitals and accents do not matter. */
const phrases = z.array(z.string().trim().min(1)).min(1);

const regionSchema = z.enum(SKIN_REGIONS);
const numberText = z.string().regex(/^\d+(\.\d+)?$/);

/** What a rating is about. `slept` can only be hours; `sleep` may also be how good it was. */
export const TOPICS = ['skin', 'itch', 'stress', 'belly', 'slept', 'sleep', 'rest'] as const;
export type Topic = (typeof TOPICS)[number];

export const DAY_PARTS = ['morning', 'noon', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** The words of the grammar in one language: a new language is a new object of this shape. */
export const vocabularySchema = z.object({
  slots: z.record(z.enum(MEAL_SLOTS), phrases),
  /** "for lunch", "as a snack" */
  slotLeads: phrases,
  mealVerbs: phrases,
  drinkVerbs: phrases,
  topics: z.record(z.enum(TOPICS), phrases),
  /** "no itch" is a rating of 0. */
  none: phrases,
  techniques: z.record(z.enum(TECHNIQUES), phrases),
  note: phrases,
  /** Before the name of one: "supplement zinc". */
  supplement: phrases,
  /** "took zinc" */
  tookVerbs: phrases,
  /** What needs no such word before it: hardly anybody means a food. */
  supplementNames: phrases,
  /** What only something taken has, behind its name or counted: "garlic capsules", "2 tablets". */
  forms: phrases,
  /** Counted, they say how much was taken: "400 mg". */
  doses: phrases,
  /** Before the name of something the person tracks, where it could be read as anything else. */
  tracker: phrases,
  yes: phrases,
  no: phrases,
  regions: z.object({
    single: z.partialRecord(regionSchema, phrases),
    /** Named without their side: `cheek` stands for `left-cheek` and `right-cheek`. */
    paired: z.record(z.string(), z.object({ one: phrases, both: phrases })),
    left: phrases,
    right: phrases,
    both: phrases,
    /** One word with several readings, the likeliest first. */
    several: z.array(z.object({ words: phrases, readings: z.array(z.array(regionSchema)).min(1) })),
  }),
  levels: z.record(z.enum(['1', '2', '3']), phrases),
  /** What somebody sees or feels there; itch is a topic with a rating of its own. */
  signs: z.partialRecord(z.enum(SKIN_SIGNS), phrases),
  /** What else somebody sees there; kept as words. */
  otherSigns: phrases,
  numbers: z.record(numberText, phrases),
  /** "a slice of", "an hour" */
  articles: phrases,
  half: phrases,
  times: phrases,
  measures: z.record(z.string().min(1).max(40), phrases),
  sizes: z.record(z.enum(PORTION_SIZES), phrases),
  /** Words that only stand for "some amount": "a big portion of". */
  portions: phrases,
  /** Key: grams in one. */
  weights: z.record(numberText, phrases),
  /** Key: millilitres in one. */
  volumes: z.record(numberText, phrases),
  hours: phrases,
  minutes: phrases,
  /** Key: days in one. */
  dayUnits: z.record(numberText, phrases),
  ago: phrases,
  now: phrases,
  /** Key: days before today. */
  days: z.record(z.string().regex(/^-?\d+$/), phrases),
  /** Key: 1 Monday … 7 Sunday. */
  weekdays: z.record(z.enum(['1', '2', '3', '4', '5', '6', '7']), phrases),
  months: z.record(numberText, phrases),
  dayParts: z.record(z.enum(DAY_PARTS), phrases),
  /** "this morning": of today. */
  partsOfToday: z.record(z.enum(DAY_PARTS), phrases),
  lastNight: phrases,
  am: phrases,
  pm: phrases,
  last: phrases,
  on: phrases,
  at: phrases,
  of: phrases,
  from: phrases,
  to: phrases,
  before: phrases,
  after: phrases,
  /** "3 out of 10" */
  outOf: phrases,
  and: phrases,
  /** Separates foods only where both sides are known: "avocado on toast". */
  looseAnd: phrases,
  /** Between what is meant; left out. */
  fillers: phrases,
  /** Before what is meant; left out. */
  openers: phrases,
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
