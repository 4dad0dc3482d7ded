import { z } from 'zod';
import { measureSchema, TRACKER_PLACES, trackerWordsSchema } from '../../trackers/measure.ts';
import { defineCollection } from '../define-collection.ts';

const trackerSchema = z.object({
  name: trackerWordsSchema,
  /** What is noted; of a tracker that has notes its type stays. */
  measure: measureSchema,
  place: z.enum(TRACKER_PLACES),
  /** Lower comes first; of two alike the one that was made first. */
  order: z.number(),
  /** No longer asked for; its notes stay, and it can come back. */
  isRetired: z.boolean().optional(),
});

export type TrackerData = z.infer<typeof trackerSchema>;

/** What a person follows besides skin, food and calm: anything they can note in one click. */
export const trackers = defineCollection<'trackers', TrackerData>({
  collection: 'trackers',
  version: 1,
  schema: trackerSchema,
  upgrades: {},
  samples: [
    { name: 'Travel', measure: { type: 'yes-no' }, place: 'other', order: 0 },
    {
      name: 'Water',
      measure: { type: 'number', unit: 'glasses', decimals: 0, min: 0, max: null, perDay: 'sum' },
      place: 'food',
      order: 1,
    },
    {
      name: 'Energy',
      measure: { type: 'scale', lowLabel: 'flat', highLabel: 'full of it', perDay: 'last' },
      place: 'calm',
      order: 2,
    },
    {
      name: 'Soap',
      measure: {
        type: 'choice',
        isOrdered: false,
        choices: [
          { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0001', name: 'none' },
          { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0002', name: 'olive', isRetired: true },
        ],
        perDay: 'mean',
      },
      place: 'skin',
      order: 3,
      isRetired: true,
    },
    { name: 'Went to bed', measure: { type: 'time' }, place: 'other', order: 4 },
  ],
});
