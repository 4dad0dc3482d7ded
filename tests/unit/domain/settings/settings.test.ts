import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_SETTINGS, parseSettings, settingDefinitions } from '@/domain/settings';

type Stored = Parameters<typeof parseSettings>[0];

/** For each setting a value it may have, other than the first one, and one it may not. */
const VALUES = {
  noticeConfirmedAt: ['2026-11-23T08:00:00.000Z', 'yesterday'],
  supplementAdviceReadAt: ['2026-11-23T08:00:00.000Z', false],
  appearance: ['dark', 'blue'],
  contrast: ['more', true],
  motion: ['reduced', null],
  textSize: ['large', 15],
  dayStartHour: [4, 7],
  singleKeys: [false, 0],
  gentleMode: [true, 'yes'],
  foodNumbers: ['numbers', 12],
  plantWeek: ['trailing', 'monthly'],
  calmTones: ['quiet', 0.5],
  calmReadPhases: [false, 'no'],
  cautionBreathingReadAt: ['2026-11-23T08:00:00.000Z', true],
  cautionHoldsReadAt: ['2026-11-23T08:00:00.000Z', true],
  cautionStillnessReadAt: ['2026-11-23T08:00:00.000Z', true],
  cautionMovementReadAt: ['2026-11-23T08:00:00.000Z', true],
  cautionWalkReadAt: ['2026-11-23T08:00:00.000Z', true],
  figureTone: [6, 7],
  skinPlaces: ['list', 'words'],
  countSpots: [true, 'no'],
  welcomeStep: ['day', 'third'],
  conditions: [['acne'], ['freckles']],
  reminderMorning: ['07:30', '7 o’clock'],
  reminderEvening: ['21:00', '24:00'],
  leftOutDays: [['2026-11-23'], ['yesterday']],
  readingPlace: [
    { pieceId: 'fibre', section: 2 },
    { pieceId: 'fibre', section: -1 },
  ],
  suggestions: [false, 'now and then'],
  suggestionsDismissed: [
    [{ id: 'breathe', day: '2026-11-22' }],
    [{ id: 'run-a-marathon', day: '2026-11-22' }],
  ],
  leftOutTrackerIds: [['b0a1c2d3-0000-4000-8000-000000000001'], ['Travel']],
} as const satisfies Record<keyof typeof settingDefinitions, readonly [unknown, unknown]>;

const KEYS = Object.keys(settingDefinitions) as (keyof typeof settingDefinitions)[];
const stored = (pick: 0 | 1): { key: keyof typeof VALUES; value: unknown }[] =>
  KEYS.map((key) => ({ key, value: VALUES[key][pick] }));

describe('the settings', () => {
  it.each(KEYS)('%s starts with a value that fits', (key) => {
    const { schema, initial } = settingDefinitions[key];
    expect(schema.safeParse(initial)).toEqual({ success: true, data: initial });
    expect(INITIAL_SETTINGS[key]).toBe(initial);
  });

  it('say nothing was agreed to until it was, and follow the computer', () => {
    expect(INITIAL_SETTINGS).toEqual({
      noticeConfirmedAt: null,
      supplementAdviceReadAt: null,
      appearance: 'system',
      contrast: 'system',
      motion: 'system',
      textSize: 'usual',
      dayStartHour: 0,
      singleKeys: true,
      gentleMode: false,
      foodNumbers: 'words',
      plantWeek: 'calendar',
      calmTones: 'medium',
      calmReadPhases: true,
      cautionBreathingReadAt: null,
      cautionHoldsReadAt: null,
      cautionStillnessReadAt: null,
      cautionMovementReadAt: null,
      cautionWalkReadAt: null,
      figureTone: 2,
      skinPlaces: 'map',
      countSpots: false,
      welcomeStep: null,
      conditions: [],
      reminderMorning: null,
      reminderEvening: null,
      leftOutDays: [],
      leftOutTrackerIds: [],
      readingPlace: null,
      suggestions: true,
      suggestionsDismissed: [],
    });
  });
});

describe('parseSettings', () => {
  it('is the first settings when nothing is stored', () => {
    expect(parseSettings([])).toEqual(INITIAL_SETTINGS);
  });

  it('takes every stored value that fits', () => {
    const wanted = Object.fromEntries(KEYS.map((key) => [key, VALUES[key][0]]));
    expect(parseSettings(stored(0))).toEqual(wanted);
  });

  it.each(KEYS)('a damaged %s costs only itself', (damagedKey) => {
    const values = stored(0).map(({ key, value }) =>
      key === damagedKey ? { key, value: VALUES[key][1] } : { key, value },
    );
    expect(parseSettings(values)).toEqual({
      ...parseSettings(stored(0)),
      [damagedKey]: INITIAL_SETTINGS[damagedKey],
    });
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('a day may start at %i', (hour) => {
    expect(parseSettings([{ key: 'dayStartHour', value: hour }]).dayStartHour).toBe(hour);
  });

  it.each([-1, 7, 2.5, '4', null])('a day cannot start at %j', (value) => {
    expect(parseSettings([{ key: 'dayStartHour', value }]).dayStartHour).toBe(0);
  });

  it('leaves out what it does not know, also names that every object has', () => {
    const values: Stored = JSON.parse(
      '[{"key":"__proto__","value":{"polluted":1}},{"key":"constructor","value":1},{"key":"old","value":1}]',
    ) as Stored;
    expect(parseSettings(values)).toEqual(INITIAL_SETTINGS);
    expect({}).not.toHaveProperty('polluted');
  });

  it('gives whole settings for anything stored, and never changes the first ones', () => {
    const before = { ...INITIAL_SETTINGS };
    const record = fc.record({
      key: fc.oneof(fc.constantFrom(...KEYS), fc.string()),
      value: fc.anything(),
    });
    fc.assert(
      fc.property(fc.array(record), (values) => {
        const settings = parseSettings(values);
        for (const key of KEYS) {
          expect(settingDefinitions[key].schema.safeParse(settings[key]).success).toBe(true);
        }
        expect(Object.keys(settings)).toEqual(KEYS);
      }),
    );
    expect(INITIAL_SETTINGS).toEqual(before);
  });
});
