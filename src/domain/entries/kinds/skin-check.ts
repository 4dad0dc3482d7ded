import { z } from 'zod';
import { photoRefSchema, PHOTOS_MAX_COUNT } from '../../photos/index.ts';
import {
  SKIN_REGIONS,
  SKIN_SIGNS,
  type SkinLevel,
  type SkinRegion,
  type SkinSign,
} from '../../skin/index.ts';
import { defineKind } from '../define-kind.ts';
import { photosField, ratingSchema, SAMPLE_PHOTOS, withNote } from '../fields.ts';

/** Named here, too, for those who deal with entries only. */
export { SKIN_REGIONS, SKIN_SIGNS, type SkinLevel, type SkinRegion, type SkinSign };

const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const regionSchema = z.enum(SKIN_REGIONS);

/** More spots than that nobody counts. */
export const SPOTS_MAX = 500;
const PUT_ON_MAX_COUNT = 30;
const PUT_ON_NAME_MAX_LENGTH = 120;

const noteOfRegionSchema = z.object({
  region: regionSchema,
  /** Of the place as a whole; no sign of it is higher. */
  level: levelSchema,
  /** Absent when the person did not say what it is. */
  signs: z
    .array(z.object({ sign: z.enum(SKIN_SIGNS), level: levelSchema }))
    .refine((signs) => isEachOnce(signs.map(({ sign }) => sign)), 'entries.problem.signTwice')
    .optional(),
  /** Counted only by those who switched it on. */
  spotCount: z
    .int('entries.problem.spotCount')
    .min(0, 'entries.problem.spotCount')
    .max(SPOTS_MAX, 'entries.problem.spotCount')
    .optional(),
});

const putOnSchema = z
  .array(
    z.object({
      /** As the person writes it: a cream, a cleanser, a medicine. */
      name: z
        .string()
        .trim()
        .min(1, 'entries.problem.putOnName')
        .max(PUT_ON_NAME_MAX_LENGTH, 'entries.problem.putOnName'),
      /** First used on this day: an event that charts can mark. */
      isNew: z.literal(true).optional(),
    }),
  )
  .max(PUT_ON_MAX_COUNT, 'entries.problem.putOnTooMany')
  .refine(
    (things) => isEachOnce(things.map(({ name }) => name.toLowerCase())),
    'entries.problem.putOnTwice',
  );

const skinCheckSchema = z
  .object({
    overall: ratingSchema,
    itch: ratingSchema,
    regions: z.array(noteOfRegionSchema),
    /** What was put on the skin; absent when nothing was said. */
    putOn: putOnSchema.optional(),
    /** A photo may say which place it shows. */
    photos: z
      .array(photoRefSchema.extend({ region: regionSchema.optional() }))
      .max(PHOTOS_MAX_COUNT, 'entries.problem.photosTooMany')
      .optional(),
    ...withNote,
  })
  .refine((data) => saysSomething(data), { message: 'entries.problem.skinCheckEmpty' })
  .refine((data) => isEachOnce(data.regions.map(({ region }) => region)), {
    message: 'entries.problem.regionTwice',
  });

export type SkinCheck = z.infer<typeof skinCheckSchema>;
/** What was noted of one place. */
export type RegionNote = z.infer<typeof noteOfRegionSchema>;
export type SkinPhoto = NonNullable<SkinCheck['photos']>[number];
export type PutOn = NonNullable<SkinCheck['putOn']>[number];

function isEachOnce(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** Somebody may only keep a photo, or only what they put on: rating is never asked for. */
function saysSomething({
  overall,
  itch,
  regions,
  putOn = [],
  photos = [],
}: {
  readonly overall: number | null;
  readonly itch: number | null;
  readonly regions: readonly unknown[];
  readonly putOn?: readonly unknown[] | undefined;
  readonly photos?: readonly unknown[] | undefined;
}): boolean {
  return overall !== null || itch !== null || regions.length + putOn.length + photos.length > 0;
}

/** One photo in a table: its name, its size in pixels, the place it shows. */
function photoInWords({ hash, width, height, region }: SkinPhoto): string {
  return `${hash} ${width}x${height}${region === undefined ? '' : ` ${region}`}`;
}

/** One place in a table: "left-cheek 2 (redness 2, itch 1, spots counted 4)". */
function placeInWords({ region, level, signs = [], spotCount }: RegionNote): string {
  const words = [
    ...signs.map((sign) => `${sign.sign} ${sign.level}`),
    ...(spotCount === undefined ? [] : [`spots counted ${spotCount}`]),
  ];
  return `${region} ${level}${words.length === 0 ? '' : ` (${words.join(', ')})`}`;
}

export const skinCheck = defineKind<'skin-check', SkinCheck>({
  kind: 'skin-check',
  version: 3,
  role: 'skin',
  schema: skinCheckSchema,
  upgrades: {
    // Photos came, and may be absent.
    1: (data) => data,
    // So did signs, what was put on, and the place of a photo; every place keeps its name.
    2: (data) => data,
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
    {
      overall: 4,
      itch: 2,
      regions: [
        {
          region: 'left-palm',
          level: 2,
          signs: [
            { sign: 'dryness', level: 2 },
            { sign: 'itch', level: 1 },
          ],
          spotCount: 4,
        },
      ],
      putOn: [{ name: 'Oat cream', isNew: true }, { name: 'Cleanser' }],
      photos: SAMPLE_PHOTOS.map((photo) => ({ ...photo, region: 'left-palm' as const })),
    },
  ],
  summary: (data) => ({
    key: 'entries.summary.skinCheck',
    values: {
      rated: data.overall === null ? 'no' : 'yes',
      overall: data.overall ?? 0,
      regionCount: data.regions.length,
    },
  }),
  searchText: ({ regions, putOn = [], note = '' }) =>
    [
      ...regions.map(({ region }) => region.replaceAll('-', ' ')),
      ...new Set(regions.flatMap(({ signs = [] }) => signs.map(({ sign }) => sign))),
      ...putOn.map(({ name }) => name),
      note,
    ].join(' '),
  fields: [
    { id: 'overall', textKey: 'entries.field.overall', read: (data) => data.overall },
    { id: 'itch', textKey: 'entries.field.itch', read: (data) => data.itch },
    {
      id: 'regions',
      textKey: 'entries.field.regions',
      read: (data) => data.regions.map(placeInWords).join(', '),
    },
    {
      id: 'putOn',
      textKey: 'entries.field.putOn',
      read: ({ putOn = [] }) => putOn.map(({ name }) => name).join(', ') || null,
    },
    {
      id: 'putOnNew',
      textKey: 'entries.field.putOnNew',
      read: ({ putOn = [] }) =>
        putOn
          .filter(({ isNew = false }) => isNew)
          .map(({ name }) => name)
          .join(', ') || null,
    },
    { ...photosField, read: ({ photos = [] }) => photos.map(photoInWords).join(', ') || null },
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
  facets: [
    {
      id: 'region',
      textKey: 'entries.facet.region',
      read: ({ regions }) =>
        regions.map(({ region }) => ({
          value: region,
          label: { key: `entries.region.${region}` },
        })),
    },
    {
      id: 'sign',
      textKey: 'entries.facet.sign',
      read: ({ regions }) =>
        [...new Set(regions.flatMap(({ signs = [] }) => signs.map(({ sign }) => sign)))].map(
          (sign) => ({ value: sign, label: { key: `entries.sign.${sign}` } }),
        ),
    },
    {
      id: 'putOn',
      textKey: 'entries.facet.putOn',
      read: ({ putOn = [] }) =>
        putOn.map(({ name }) => ({ value: name.toLowerCase(), label: name })),
    },
    {
      id: 'photoRegion',
      textKey: 'entries.facet.photoRegion',
      read: ({ photos = [] }) =>
        photos.flatMap(({ region }) =>
          region === undefined
            ? []
            : [{ value: region, label: { key: `entries.region.${region}` } }],
        ),
    },
  ],
});
