import { z } from 'zod';
import { type DayStartHour, isLocalDay, type LocalDay } from '../day/index.ts';
// Not all of suggestions, which reads foods and trends: settings are part of every start.
import { type Dismissal, SUGGESTION_IDS } from '../suggestions/turns.ts';

/** One and the same list, so that nobody takes it for a change. */
const NOTHING_LEFT_OUT: string[] = [];
const NO_DAYS: LocalDay[] = [];
const NO_DISMISSALS: Dismissal[] = [];

/** What skin may bother somebody about; the same names as the pieces of the guidance. */
export const CONDITIONS = [
  'acne',
  'eczema',
  'rosacea',
  'psoriasis',
  'dryness-and-irritation',
] as const;
const NO_CONDITIONS: (typeof CONDITIONS)[number][] = [];

/** "07:30" */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** One line a setting: its shape and what it is until the person says otherwise. */
export const settingDefinitions = {
  /** When "this is not medical advice" was confirmed; null until then. */
  noticeConfirmedAt: { schema: z.iso.datetime().nullable(), initial: null },
  /** The step of the first start that is still to come; null when there is none. */
  welcomeStep: { schema: z.enum(['noticing', 'day']).nullable(), initial: null },
  /** What the person said that they want to notice. */
  conditions: {
    schema: z.array(z.enum(CONDITIONS)).max(CONDITIONS.length),
    initial: NO_CONDITIONS,
  },
  /** When to be reminded; null: not at all. */
  reminderMorning: { schema: timeOfDay.nullable(), initial: null },
  reminderEvening: { schema: timeOfDay.nullable(), initial: null },
  /** When "ask a healthcare professional first" was read at a supplement; null until then. */
  supplementAdviceReadAt: { schema: z.iso.datetime().nullable(), initial: null },
  appearance: { schema: z.enum(['system', 'light', 'dark']), initial: 'system' },
  contrast: { schema: z.enum(['system', 'more']), initial: 'system' },
  motion: { schema: z.enum(['system', 'reduced']), initial: 'system' },
  textSize: { schema: z.enum(['small', 'usual', 'large', 'largest']), initial: 'usual' },
  dayStartHour: {
    schema: z.literal([0, 1, 2, 3, 4, 5, 6]) satisfies z.ZodType<DayStartHour>,
    initial: 0,
  },
  /** Whether one key by itself does something where nothing is being written: M, R, E, C, Z, 1 to 9. */
  singleKeys: { schema: z.boolean(), initial: true },
  /** No numbers and no charts of food anywhere, at once. */
  gentleMode: { schema: z.boolean(), initial: false },
  /** Whether fibre, plants and ferments are told in words or, when the person asks for it, in numbers. */
  foodNumbers: { schema: z.enum(['words', 'numbers']), initial: 'words' },
  /** Which seven days plants are counted over: Monday to Sunday, or those that end today. */
  plantWeek: { schema: z.enum(['calendar', 'trailing']), initial: 'calendar' },
  /** How loud the tones of calm practices are. */
  calmTones: { schema: z.enum(['off', 'quiet', 'medium', 'loud']), initial: 'medium' },
  /** Whether a screen reader is told each phase of a breath. */
  calmReadPhases: { schema: z.boolean(), initial: true },
  /** When the lines of caution for each sort of practice were read; null until then. */
  cautionBreathingReadAt: { schema: z.iso.datetime().nullable(), initial: null },
  cautionHoldsReadAt: { schema: z.iso.datetime().nullable(), initial: null },
  cautionStillnessReadAt: { schema: z.iso.datetime().nullable(), initial: null },
  cautionMovementReadAt: { schema: z.iso.datetime().nullable(), initial: null },
  cautionWalkReadAt: { schema: z.iso.datetime().nullable(), initial: null },
  /** Of the figure in the skin check, from the lightest to the darkest. */
  figureTone: { schema: z.literal([1, 2, 3, 4, 5, 6]), initial: 2 },
  /** Whether places of the skin check are chosen on a drawing or from a list. */
  skinPlaces: { schema: z.enum(['map', 'list']), initial: 'map' },
  /** Whether a skin check asks for the number of spots. */
  countSpots: { schema: z.boolean(), initial: false },
  /** Days that were like no other, left out of insights one by one. */
  leftOutDays: {
    schema: z.array(z.string().refine(isLocalDay)).max(2000),
    initial: NO_DAYS,
  },
  /** Where somebody stopped reading: the piece, and which of its sections; null when nowhere. */
  readingPlace: {
    schema: z
      .object({ pieceId: z.string().max(60), section: z.number().int().min(0).max(50) })
      .nullable(),
    initial: null,
  },
  /** Whether Today now and then has something to try, with the reason. */
  suggestions: { schema: z.boolean(), initial: true },
  /** Which of them were not wanted, and when. */
  suggestionsDismissed: {
    schema: z
      .array(z.object({ id: z.enum(SUGGESTION_IDS), day: z.string().refine(isLocalDay) }))
      .max(SUGGESTION_IDS.length),
    initial: NO_DISMISSALS,
  },
  /** Yes-no trackers whose days insights leave out, such as of feeling ill. */
  leftOutTrackerIds: { schema: z.array(z.uuid()).max(50), initial: NOTHING_LEFT_OUT },
} as const satisfies Record<string, { readonly schema: z.ZodType; readonly initial: unknown }>;

export type SettingKey = keyof typeof settingDefinitions;

export type Settings = {
  readonly [Key in SettingKey]: z.infer<(typeof settingDefinitions)[Key]['schema']>;
};

export type Appearance = Settings['appearance'];

export const INITIAL_SETTINGS = Object.fromEntries(
  Object.entries(settingDefinitions).map(([key, { initial }]) => [key, initial]),
) as Settings;

/** Unknown keys and values that do not fit are left out, so that one damaged setting costs only itself. */
export function parseSettings(
  stored: Iterable<{ readonly key: string; readonly value: unknown }>,
): Settings {
  const settings: Record<string, unknown> = { ...INITIAL_SETTINGS };
  for (const { key, value } of stored) {
    if (!Object.hasOwn(settingDefinitions, key)) continue;
    const result = settingDefinitions[key as SettingKey].schema.safeParse(value);
    if (result.success) settings[key] = result.data;
  }
  return settings as Settings;
}
