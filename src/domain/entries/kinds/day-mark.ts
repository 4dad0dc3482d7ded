import { z } from 'zod';
import { defineKind } from '../define-kind.ts';
import { withNote } from '../fields.ts';

const dayMarkSchema = z.object({
  /** "That was all": no other food was eaten on this day, so that what is missing is known to be nothing. */
  foodIsComplete: z.literal(true),
  ...withNote,
});

export type DayMark = z.infer<typeof dayMarkSchema>;

/** What somebody says about a day as a whole. */
export const dayMark = defineKind<'day-mark', DayMark>({
  kind: 'day-mark',
  version: 1,
  role: 'meal',
  schema: dayMarkSchema,
  upgrades: {},
  blank: () => ({ foodIsComplete: true }),
  usualTime: () => ({ hour: 21, minute: 0 }),
  samples: [{ foodIsComplete: true }, { foodIsComplete: true, note: 'Ill in bed' }],
  summary: () => ({ key: 'entries.summary.dayMark' }),
  searchText: (data) => data.note ?? '',
  fields: [
    {
      id: 'foodIsComplete',
      textKey: 'entries.field.foodIsComplete',
      read: (data) => String(data.foodIsComplete),
    },
    { id: 'note', textKey: 'entries.field.note', read: (data) => data.note ?? null },
  ],
  metrics: [],
});
