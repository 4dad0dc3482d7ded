import { z } from 'zod';
import { defineKind } from '../define-kind.ts';
import { ratingSchema, withNote } from '../fields.ts';

const checkInSchema = z
  .object({
    /** 0 at ease … 10 overwhelmed */
    stress: ratingSchema,
    /** 0 comfortable … 10 very uncomfortable */
    belly: ratingSchema,
    /** quarter hours */
    sleepHours: z
      .number('entries.problem.sleepHours')
      .min(0, 'entries.problem.sleepHours')
      .max(24, 'entries.problem.sleepHours')
      .multipleOf(0.25, 'entries.problem.sleepHours')
      .nullable(),
    /** 0 awful … 10 fully rested */
    sleepQuality: ratingSchema,
    ...withNote,
  })
  .refine(
    (data) =>
      [data.stress, data.belly, data.sleepHours, data.sleepQuality].some((value) => value !== null),
    { message: 'entries.problem.checkInEmpty' },
  );

export type CheckIn = z.infer<typeof checkInSchema>;

export const checkIn = defineKind<'check-in', CheckIn>({
  kind: 'check-in',
  version: 1,
  role: 'gut',
  schema: checkInSchema,
  upgrades: {},
  blank: () => ({ stress: null, belly: null, sleepHours: null, sleepQuality: null }),
  usualTime: () => ({ hour: 20, minute: 0 }),
  samples: [
    { stress: 4, belly: 2, sleepHours: 7.25, sleepQuality: 6 },
    { stress: 7, belly: null, sleepHours: null, sleepQuality: null, note: 'Exam week' },
  ],
  summary: (data) => ({
    key: 'entries.summary.checkIn',
    values: {
      count: [data.stress, data.belly, data.sleepHours, data.sleepQuality].filter(
        (value) => value !== null,
      ).length,
    },
  }),
  searchText: (data) => data.note ?? '',
  fields: [
    { id: 'stress', textKey: 'entries.field.stress', read: (data) => data.stress },
    { id: 'belly', textKey: 'entries.field.belly', read: (data) => data.belly },
    { id: 'sleepHours', textKey: 'entries.field.sleepHours', read: (data) => data.sleepHours },
    {
      id: 'sleepQuality',
      textKey: 'entries.field.sleepQuality',
      read: (data) => data.sleepQuality,
    },
    { id: 'note', textKey: 'entries.field.note', read: (data) => data.note ?? null },
  ],
  metrics: [
    {
      id: 'stress',
      textKey: 'entries.metric.stress',
      role: 'calm',
      unit: 'rating',
      perDay: 'mean',
      read: (data) => data.stress,
    },
    {
      id: 'belly',
      textKey: 'entries.metric.belly',
      role: 'gut',
      unit: 'rating',
      perDay: 'mean',
      read: (data) => data.belly,
    },
    {
      id: 'sleep.hours',
      textKey: 'entries.metric.sleepHours',
      role: 'gut',
      unit: 'hours',
      perDay: 'mean',
      read: (data) => data.sleepHours,
    },
    {
      id: 'sleep.quality',
      textKey: 'entries.metric.sleepQuality',
      role: 'gut',
      unit: 'rating',
      perDay: 'mean',
      read: (data) => data.sleepQuality,
    },
  ],
});
