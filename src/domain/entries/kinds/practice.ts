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

/** `timer`: the program led or timed it; `by-hand`: somebody wrote it down. */
export const PRACTICE_SOURCES = ['timer', 'by-hand'] as const;

/** A whole day; longer is a slip of the fingers. */
const DURATION_MAX_MINUTES = 1440;

const patternTextSchema = z
  .string()
  .min(1, 'entries.problem.patternName')
  .max(60, 'entries.problem.patternName');

const practiceSchema = z.object({
  technique: z.enum(TECHNIQUES),
  durationMinutes: z
    .int('entries.problem.duration')
    .min(1, 'entries.problem.duration')
    .max(DURATION_MAX_MINUTES, 'entries.problem.duration'),
  stressBefore: ratingSchema,
  stressAfter: ratingSchema,
  source: z.enum(PRACTICE_SOURCES),
  /** Which of the program's practices it was (`src/domain/calm/practices.ts`), or the id of a pattern of one's own. */
  patternId: patternTextSchema.optional(),
  /** What a pattern of one's own was called then; it may be renamed or retired later. */
  patternName: patternTextSchema.optional(),
  ...withNote,
});

export type PracticeSession = z.infer<typeof practiceSchema>;

export const practice = defineKind<'practice', PracticeSession>({
  kind: 'practice',
  version: 2,
  role: 'calm',
  schema: practiceSchema,
  upgrades: {
    // Until then all of them were written down by hand.
    1: (data: unknown) => ({ ...(data as object), source: 'by-hand' }),
  },
  blank: () => ({
    technique: 'breathing',
    durationMinutes: 10,
    stressBefore: null,
    stressAfter: null,
    source: 'by-hand',
  }),
  usualTime: () => ({ hour: 18, minute: 0 }),
  samples: [
    {
      technique: 'meditation',
      durationMinutes: 10,
      stressBefore: 6,
      stressAfter: 4,
      source: 'by-hand',
    },
    {
      technique: 'walk',
      durationMinutes: 35,
      stressBefore: null,
      stressAfter: null,
      source: 'by-hand',
      note: 'Rain',
    },
    {
      technique: 'breathing',
      durationMinutes: 5,
      stressBefore: 5,
      stressAfter: null,
      source: 'timer',
      patternId: '5ad4d4ad-9c3f-4a5e-8a54-0c9f0b0f3c11',
      patternName: 'Before sleep',
    },
  ],
  summary: (data) => ({
    key: 'entries.summary.practice',
    // A choice in a message cannot have a hyphen in its name.
    values: { technique: data.technique.replaceAll('-', '_'), minutes: data.durationMinutes },
  }),
  searchText: ({ technique, patternName, note }) =>
    [technique.replaceAll('-', ' '), patternName ?? '', note ?? ''].join(' '),
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
    { id: 'source', textKey: 'entries.field.practiceSource', read: (data) => data.source },
    {
      id: 'patternId',
      textKey: 'entries.field.patternId',
      read: (data) => data.patternId ?? null,
    },
    {
      id: 'patternName',
      textKey: 'entries.field.patternName',
      read: (data) => data.patternName ?? null,
    },
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
  facets: [
    {
      id: 'technique',
      textKey: 'entries.facet.technique',
      read: ({ technique, patternId = technique, patternName }) => [
        { value: technique, label: { key: `entries.technique.${technique}` } },
        // A body scan is called one, whichever of the two says so.
        ...(patternId === technique
          ? []
          : [{ value: patternId, label: patternName ?? { key: `calm.practice.${patternId}` } }]),
      ],
    },
  ],
});
