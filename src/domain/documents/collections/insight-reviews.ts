import { z } from 'zod';
import { isLocalDay, type LocalDay } from '../../day/index.ts';
import { defineCollection } from '../define-collection.ts';

const id = z.string().min(1).max(200);
const points = z.number().min(-100).max(100);
const count = z.int().min(0).max(100_000);

const reviewSchema = z.object({
  /** The last day that was looked at. */
  madeOn: z.string().refine(isLocalDay),
  /** Everything looked at: what was said was corrected for so many. */
  comparisonCount: count,
  /** What was said; that there was nothing is not written down. */
  lines: z
    .array(
      z.object({
        exposureId: id,
        outcomeId: id,
        windowId: z.enum(['days-0-1', 'days-1-3', 'days-4-7', 'days-8-28']),
        state: z.enum(['idea', 'possible', 'reverse']),
        difference: points,
        interval: z.object({ low: points, high: points }).nullable(),
        daysWith: count,
        daysWithout: count,
      }),
    )
    .max(5000),
});

export type InsightReviewData = z.infer<typeof reviewSchema>;

/** What Insights said and when, one document a look; never rewritten, so that it can be held to its word. */
export const insightReviews = defineCollection<'insightReviews', InsightReviewData>({
  collection: 'insightReviews',
  version: 1,
  schema: reviewSchema,
  upgrades: {},
  samples: [
    {
      madeOn: '2026-11-23' as LocalDay,
      comparisonCount: 84,
      lines: [
        {
          exposureId: 'stress',
          outcomeId: 'skin.overall',
          windowId: 'days-1-3',
          state: 'possible',
          difference: 1.4,
          interval: { low: 0.6, high: 2.2 },
          daysWith: 52,
          daysWithout: 118,
        },
      ],
    },
    { madeOn: '2026-11-16' as LocalDay, comparisonCount: 12, lines: [] },
  ],
});
