import { z } from 'zod';
import { defineKind } from '../define-kind.ts';
import { withNote } from '../fields.ts';

const dayMarkSchema = z
  .object({
    /** "That was all": no other food was eaten on this day, so that what is missing is known to be nothing. */
    foodIsComplete: z.literal(true).optional(),
    /** "Nothing to report": somebody looked at their day and had nothing to say. Neither a rating nor a zero. */
    nothingToReport: z.literal(true).optional(),
    ...withNote,
  })
  .refine(({ foodIsComplete, nothingToReport }) => foodIsComplete ?? nothingToReport ?? false, {
    message: 'entries.problem.dayMarkEmpty',
  });

export type DayMark = z.infer<typeof dayMarkSchema>;

/** For the words of it. */
function whatIsSaid({ foodIsComplete, nothingToReport }: DayMark): 'food' | 'nothing' | 'both' {
  if (foodIsComplete && nothingToReport) return 'both';
  return nothingToReport ? 'nothing' : 'food';
}

const said = (isSaid: true | undefined): string | null => (isSaid === undefined ? null : 'true');

/** What somebody says about a day as a whole. */
export const dayMark = defineKind<'day-mark', DayMark>({
  kind: 'day-mark',
  version: 1,
  role: 'meal',
  schema: dayMarkSchema,
  upgrades: {},
  blank: () => ({ foodIsComplete: true }),
  usualTime: () => ({ hour: 21, minute: 0 }),
  samples: [
    { foodIsComplete: true },
    { foodIsComplete: true, note: 'Ill in bed' },
    { nothingToReport: true },
  ],
  summary: (data) => ({ key: 'entries.summary.dayMark', values: { what: whatIsSaid(data) } }),
  searchText: (data) => data.note ?? '',
  fields: [
    {
      id: 'foodIsComplete',
      textKey: 'entries.field.foodIsComplete',
      read: (data) => said(data.foodIsComplete),
    },
    {
      id: 'nothingToReport',
      textKey: 'entries.field.nothingToReport',
      read: (data) => said(data.nothingToReport),
    },
    { id: 'note', textKey: 'entries.field.note', read: (data) => data.note ?? null },
  ],
  metrics: [],
});
