import { z } from 'zod';

/** Where on the day a tracker belongs. */
export const TRACKER_PLACES = ['skin', 'calm', 'food', 'other'] as const;
export type TrackerPlace = (typeof TRACKER_PLACES)[number];

export const TRACKER_TYPES = ['yes-no', 'scale', 'number', 'choice', 'time'] as const;
export type TrackerType = (typeof TRACKER_TYPES)[number];

/** How several notes of one day become one: the last one counts, their mean, or their sum. */
export const TRACKER_PER_DAY = ['last', 'mean', 'sum'] as const;
export type TrackerPerDay = (typeof TRACKER_PER_DAY)[number];

export const TRACKER_WORDS_MAX_LENGTH = 60;
export const TRACKER_UNIT_MAX_LENGTH = 20;
export const TRACKER_CHOICES_MAX_COUNT = 20;
/** Larger or finer than this nothing in a day is. */
export const TRACKER_NUMBER_LIMIT = 1_000_000;
export const TRACKER_DECIMALS_MAX = 2;

export const trackerWordsSchema = z
  .string()
  .trim()
  .min(1, 'trackers.problem.name')
  .max(TRACKER_WORDS_MAX_LENGTH, 'trackers.problem.nameTooLong');

export const trackerNumberSchema = z
  .number('trackers.problem.number')
  .min(-TRACKER_NUMBER_LIMIT, 'trackers.problem.number')
  .max(TRACKER_NUMBER_LIMIT, 'trackers.problem.number');

const choiceSchema = z.object({
  /** Stays while the name changes, so that what was noted stays one thing. */
  id: z.uuid(),
  name: trackerWordsSchema,
  /** No longer offered; what was noted with it stays. */
  isRetired: z.boolean().optional(),
});

export type TrackerChoice = z.infer<typeof choiceSchema>;

const endSchema = z.string().trim().max(TRACKER_WORDS_MAX_LENGTH, 'trackers.problem.nameTooLong');

/** What is noted with a tracker, and how. */
export const measureSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('yes-no') }),
  z.object({
    type: z.literal('scale'),
    /** What 0 and 10 mean, in the person's words; may be empty. */
    lowLabel: endSchema,
    highLabel: endSchema,
    perDay: z.enum(['last', 'mean']),
  }),
  z
    .object({
      type: z.literal('number'),
      /** As it stands behind the number; may be empty. */
      unit: z.string().trim().max(TRACKER_UNIT_MAX_LENGTH, 'trackers.problem.unitTooLong'),
      decimals: z.int().min(0).max(TRACKER_DECIMALS_MAX),
      /** null: no limit of the person's own. */
      min: trackerNumberSchema.nullable(),
      max: trackerNumberSchema.nullable(),
      perDay: z.enum(TRACKER_PER_DAY),
    })
    .refine(({ min, max }) => min === null || max === null || min < max, {
      message: 'trackers.problem.limits',
    }),
  z
    .object({
      type: z.literal('choice'),
      /** From little to much: then its rank can be followed, else how often each is chosen. */
      isOrdered: z.boolean(),
      choices: z.array(choiceSchema).max(TRACKER_CHOICES_MAX_COUNT, 'trackers.problem.choices'),
      perDay: z.enum(['last', 'mean']),
    })
    .refine(({ choices }) => choices.some(({ isRetired }) => isRetired !== true), {
      message: 'trackers.problem.choices',
    })
    .refine(({ choices }) => areUnlike(choices.map(({ name }) => name)), {
      message: 'trackers.problem.choiceTwice',
    })
    .refine(({ choices }) => new Set(choices.map(({ id }) => id)).size === choices.length, {
      message: 'trackers.problem.choiceTwice',
    }),
  z.object({ type: z.literal('time') }),
]);

export type TrackerMeasure = z.infer<typeof measureSchema>;
export type MeasureOf<Type extends TrackerType> = Extract<TrackerMeasure, { type: Type }>;

/** A yes, a no and a time of day stand for the whole day: the last word counts. */
export function perDayOf(measure: TrackerMeasure): TrackerPerDay {
  return measure.type === 'yes-no' || measure.type === 'time' ? 'last' : measure.perDay;
}

/** The same name, capitals, accents and spaces apart. */
export function trackerNameKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function areUnlike(names: readonly string[]): boolean {
  return new Set(names.map(trackerNameKey)).size === names.length;
}
