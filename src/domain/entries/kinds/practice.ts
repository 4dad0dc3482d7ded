import { z } from 'zod';
import { defineKind } from '../define-kind.ts';
import { ratingSchema, withNote } from '../fields.ts';

export const TECHNIQUES = [
  'breathing',
  'meditation',
  'body-scan',
  'yoga',
  'movement',
  'walk',
  'other',
] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** A whole day; longer is a slip of the fingers. */
const DURATION_MAX_MINUTES = 1440;

const practiceSchema = z.object({
  technique: z.enum(TECHNIQUES),
  durationMinutes: z
    .int('entries.problem.duration')
    .min(1, 'entries.problem.duration')
    .max(DURATION_MAX_MINUTES, 'entries.problem.duration'),
  stressBefore: ratingSchema,
  stressAfter: ratingSchema,
  ...withNote,
});

export type PracticeSession = z.infer<typeof practiceSchema>;

export const practice = defineKind<'practice', PracticeSession>({
  kind: 'practice',
  version: 1,
  role: 'calm',
  schema: practiceSchema,
  upgrades: {},
  blank: () => ({
    technique: 'breathing',
    durationMinutes: 10,
    stressBefore: null,
    stressAfter: null,
  }),
  usualTime: () => ({ hour: 18, minute: 0 }),
  samples: [
    { technique: 'meditation', durationMinutes: 10, stressBefore: 6, stressAfter: 4 },
    { technique: 'walk', durationMinutes: 35, stressBefore: null, stressAfter: null, note: 'Rain' },
  ],
  summary: (data) => ({
    key: 'entries.summary.practice',
    // A choice in a message cannot have a hyphen in its name.
    values: { technique: data.technique.replaceAll('-', '_'), minutes: data.durationMinutes },
  }),
  searchText: (data) => [data.technique.replaceAll('-', ' '), data.note ?? ''].join(' '),
  fields: [
    { id: 'technique', textKey: 'entries.field.technique', read: (data) => data.technique },
    {
      id: 'durationMinutes',
      textKey: 'entries.field.durationMinutes',
      read: (data) => data.durationMinutes,
    },
    {
      id: 'stressBefore',
      textKey: 'entries.field.stressBefore',
      read: (data) => data.stressBefore,
    },
    { id: 'stressAfter', textKey: 'entries.field.stressAfter', read: (data) => data.stressAfter },
    { id: 'note', textKey: 'entries.field.note', read: (data) => data.note ?? null },
  ],
  metrics: [
    {
      id: 'calm.minutes',
      textKey: 'entries.metric.calmMinutes',
      role: 'calm',
      unit: 'minutes',
      perDay: 'sum',
      read: (data) => data.durationMinutes,
    },
  ],
});
