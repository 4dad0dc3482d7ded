import { z } from 'zod';
import { isLocalDay, type LocalDay } from '../../day/index.ts';
import { defineCollection } from '../define-collection.ts';

const id = z.string().min(1).max(200);

const questionSchema = z.object({
  exposureId: id,
  outcomeId: id,
  windowId: z.enum(['days-0-1', 'days-1-3', 'days-4-7', 'days-8-28']),
  /** What was already said of it by then does not answer it. */
  askedOn: z.string().refine(isLocalDay),
});

export type MainQuestionData = z.infer<typeof questionSchema>;

/** The few questions somebody really wants to ask of their notes. */
export const mainQuestions = defineCollection<'mainQuestions', MainQuestionData>({
  collection: 'mainQuestions',
  version: 1,
  schema: questionSchema,
  upgrades: {},
  samples: [
    {
      exposureId: 'stress',
      outcomeId: 'skin.overall',
      windowId: 'days-1-3',
      askedOn: '2026-11-23' as LocalDay,
    },
  ],
});
