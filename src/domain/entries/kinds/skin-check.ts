import { z } from 'zod';
import { defineKind } from '../define-kind.ts';
import { photosField, ratingSchema, SAMPLE_PHOTOS, withNote, withPhotos } from '../fields.ts';

/** Where on the body, in the order the list shows them. Left and right are the person's own. */
export const SKIN_REGIONS = [
  'scalp',
  'forehead',
  'left-temple',
  'right-temple',
  'left-eyelid',
  'right-eyelid',
  'nose',
  'left-cheek',
  'right-cheek',
  'around-mouth',
  'chin',
  'left-jaw',
  'right-jaw',
  'left-ear',
  'right-ear',
  'neck',
  'left-shoulder',
  'right-shoulder',
  'chest',
  'upper-back',
  'lower-back',
  'belly',
  'left-upper-arm',
  'right-upper-arm',
  'left-inner-elbow',
  'right-inner-elbow',
  'left-elbow',
  'right-elbow',
  'left-forearm',
  'right-forearm',
  'left-hand',
  'right-hand',
  'buttocks',
  'groin',
  'left-thigh',
  'right-thigh',
  'left-knee',
  'right-knee',
  'left-back-of-knee',
  'right-back-of-knee',
  'left-lower-leg',
  'right-lower-leg',
  'left-foot',
  'right-foot',
] as const;
export type SkinRegion = (typeof SKIN_REGIONS)[number];

/** 1 a little, 2 clear, 3 a lot. A region that is calm is simply not in the list. */
const skinLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type SkinLevel = z.infer<typeof skinLevelSchema>;

const skinCheckSchema = z
  .object({
    overall: ratingSchema,
    itch: ratingSchema,
    regions: z.array(z.object({ region: z.enum(SKIN_REGIONS), level: skinLevelSchema })),
    ...withPhotos,
    ...withNote,
  })
  .refine((data) => data.overall !== null || data.itch !== null || data.regions.length > 0, {
    message: 'entries.problem.skinCheckEmpty',
  })
  .refine(
    (data) => new Set(data.regions.map(({ region }) => region)).size === data.regions.length,
    { message: 'entries.problem.regionTwice' },
  );

export type SkinCheck = z.infer<typeof skinCheckSchema>;

export const skinCheck = defineKind<'skin-check', SkinCheck>({
  kind: 'skin-check',
  version: 2,
  role: 'skin',
  schema: skinCheckSchema,
  upgrades: {
    // Photos came, and may be absent.
    1: (data) => data,
  },
  blank: () => ({ overall: null, itch: null, regions: [] }),
  usualTime: () => ({ hour: 20, minute: 0 }),
  samples: [
    {
      overall: 3,
      itch: 1,
      regions: [
        { region: 'left-cheek', level: 2 },
        { region: 'chin', level: 1 },
      ],
      note: 'New soap',
    },
    { overall: 0, itch: null, regions: [], photos: SAMPLE_PHOTOS },
  ],
  summary: (data) => ({
    key: 'entries.summary.skinCheck',
    values: {
      rated: data.overall === null ? 'no' : 'yes',
      overall: data.overall ?? 0,
      regionCount: data.regions.length,
    },
  }),
  searchText: (data) =>
    [...data.regions.map(({ region }) => region.replaceAll('-', ' ')), data.note ?? ''].join(' '),
  fields: [
    { id: 'overall', textKey: 'entries.field.overall', read: (data) => data.overall },
    { id: 'itch', textKey: 'entries.field.itch', read: (data) => data.itch },
    {
      id: 'regions',
      textKey: 'entries.field.regions',
      read: (data) => data.regions.map(({ region, level }) => `${region} ${level}`).join(', '),
    },
    photosField,
    { id: 'note', textKey: 'entries.field.note', read: (data) => data.note ?? null },
  ],
  metrics: [
    {
      id: 'skin.overall',
      textKey: 'entries.metric.skinOverall',
      role: 'skin',
      unit: 'rating',
      perDay: 'mean',
      read: (data) => data.overall,
    },
    {
      id: 'skin.itch',
      textKey: 'entries.metric.skinItch',
      role: 'skin',
      unit: 'rating',
      perDay: 'mean',
      read: (data) => data.itch,
    },
  ],
});
