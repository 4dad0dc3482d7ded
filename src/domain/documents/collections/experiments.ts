import { z } from 'zod';
import { isLocalDay, type LocalDay } from '../../day/index.ts';
import { ACTION_AREAS, ACTION_WAYS } from '../../experiments/guards.ts';
import { PACES, PAIRS_MAXIMUM, PAIRS_MINIMUM } from '../../experiments/plan.ts';
import { defineCollection } from '../define-collection.ts';

const day = z.string().refine(isLocalDay);

const experimentSchema = z.object({
  /** null: in the person's own words. */
  templateId: z.string().min(1).max(60).nullable(),
  /** What is added or swapped each day, as it was called at the start. */
  words: z
    .string()
    .trim()
    .min(1, 'experiments.problem.words')
    .max(120, 'experiments.problem.words'),
  way: z.enum(ACTION_WAYS),
  area: z.enum(ACTION_AREAS),
  /** Id of the rating that is compared; higher is more bothered. */
  outcome: z.string().min(1).max(100),
  /** Fixed before the first day. The order follows from the seed. */
  plan: z.object({
    startDay: day,
    pairCount: z.int().min(PAIRS_MINIMUM).max(PAIRS_MAXIMUM),
    pace: z.enum(PACES),
    seed: z.int().min(0).max(4_294_967_295),
  }),
  /** Whether it was done, by day; a day that is not there was not said. */
  answers: z.record(day, z.boolean()),
  /** Ended before its time; null: runs to its end. */
  stoppedOn: day.nullable(),
});

export type ExperimentData = z.infer<typeof experimentSchema>;

/** Small questions somebody tries on themselves: periods with a change and without, in an order that was drawn before. */
export const experiments = defineCollection<'experiments', ExperimentData>({
  collection: 'experiments',
  version: 1,
  schema: experimentSchema,
  upgrades: {},
  samples: [
    {
      templateId: 'live-ferment',
      words: 'A live ferment a day',
      way: 'add',
      area: 'food',
      outcome: 'skin.overall',
      plan: { startDay: '2026-03-02' as LocalDay, pairCount: 4, pace: 'week', seed: 12 },
      answers: { ['2026-03-02' as LocalDay]: true, ['2026-03-03' as LocalDay]: false },
      stoppedOn: null,
    },
    {
      templateId: null,
      words: 'Oats instead of toast',
      way: 'swap',
      area: 'food',
      outcome: 'belly',
      plan: { startDay: '2026-03-02' as LocalDay, pairCount: 3, pace: 'days', seed: 4_294_967_295 },
      answers: {},
      stoppedOn: '2026-03-09' as LocalDay,
    },
  ],
});
