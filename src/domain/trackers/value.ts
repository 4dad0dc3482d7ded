import { z } from 'zod';
import { trackerNumberSchema, TRACKER_UNIT_MAX_LENGTH, trackerWordsSchema } from './measure.ts';

const MINUTES_PER_DAY = 1440;

/**
 * What was noted, with the words it needs to be read by itself: the unit, the name of the choice. The
 * tracker may be gone, or not yet here, on the computer that shows it.
 */
export const trackerValueSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('yes-no'), isYes: z.boolean() }),
  z.object({
    type: z.literal('scale'),
    rating: z
      .int('entries.problem.rating')
      .min(0, 'entries.problem.rating')
      .max(10, 'entries.problem.rating'),
  }),
  z.object({
    type: z.literal('number'),
    amount: trackerNumberSchema,
    unit: z.string().trim().max(TRACKER_UNIT_MAX_LENGTH, 'trackers.problem.unitTooLong'),
  }),
  z.object({
    type: z.literal('choice'),
    choiceId: z.uuid('trackers.problem.value'),
    label: trackerWordsSchema,
  }),
  z.object({
    type: z.literal('time'),
    /** After midnight, on the clock on the wall. */
    minutes: z
      .int('trackers.problem.time')
      .min(0, 'trackers.problem.time')
      .max(MINUTES_PER_DAY - 1, 'trackers.problem.time'),
  }),
]);

export type TrackerValue = z.infer<typeof trackerValueSchema>;

/** Minutes since the person's day began: an hour after midnight comes after eleven in the evening. */
export function minutesAfterDayStart(minutes: number, dayStartHour: number): number {
  return (minutes - dayStartHour * 60 + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}

/** Back from there to the clock on the wall; fractions of a minute, as of a mean, are rounded. */
export function minutesOnClock(afterDayStart: number, dayStartHour: number): number {
  return (Math.round(afterDayStart) + dayStartHour * 60) % MINUTES_PER_DAY;
}

/** Without the tail that binary fractions grow: 0.1 + 0.2 is 0.3. */
export function roundedTo(decimals: number, amount: number): number {
  const factor = 10 ** decimals;
  const rounded = Math.round((amount + Math.sign(amount) * Number.EPSILON) * factor) / factor;
  return rounded === 0 ? 0 : rounded;
}
