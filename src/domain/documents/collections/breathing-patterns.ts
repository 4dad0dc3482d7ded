import { z } from 'zod';
import { isSlowEnough, SECONDS_BOUNDS, SECONDS_STEP } from '../../calm/phases.ts';
import { defineCollection } from '../define-collection.ts';

const secondsSchema = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z
    .number('entries.problem.patternSeconds')
    .min(min, 'entries.problem.patternSeconds')
    .max(max, 'entries.problem.patternSeconds')
    .multipleOf(SECONDS_STEP, 'entries.problem.patternSeconds');

const breathingPatternSchema = z
  .object({
    name: z
      .string()
      .trim()
      .min(1, 'entries.problem.patternName')
      .max(60, 'entries.problem.patternName'),
    inSeconds: secondsSchema(SECONDS_BOUNDS.inSeconds),
    /** A second, shorter in-breath on top; 0: none. */
    inMoreSeconds: secondsSchema(SECONDS_BOUNDS.inMoreSeconds),
    holdSeconds: secondsSchema(SECONDS_BOUNDS.holdSeconds),
    outSeconds: secondsSchema(SECONDS_BOUNDS.outSeconds),
    /** Held empty. */
    restSeconds: secondsSchema(SECONDS_BOUNDS.restSeconds),
    /** No longer offered; what was practised with it stays. */
    isRetired: z.boolean().optional(),
  })
  .refine(isSlowEnough, 'entries.problem.patternTooFast');

export type BreathingPattern = z.infer<typeof breathingPatternSchema>;

/** Ways of breathing somebody has set themselves. */
export const breathingPatterns = defineCollection<'breathingPatterns', BreathingPattern>({
  collection: 'breathingPatterns',
  version: 1,
  schema: breathingPatternSchema,
  upgrades: {},
  samples: [
    {
      name: 'Before sleep',
      inSeconds: 4,
      inMoreSeconds: 0,
      holdSeconds: 0,
      outSeconds: 7.5,
      restSeconds: 0,
    },
    {
      name: 'My sigh',
      inSeconds: 3,
      inMoreSeconds: 1.5,
      holdSeconds: 1,
      outSeconds: 8,
      restSeconds: 2,
      isRetired: true,
    },
  ],
});
