import {
  type MomentContext,
  momentInDay,
  monthOf,
  weekdayOf,
  type WallTime,
} from '../day/index.ts';
import {
  type Entry,
  type EntryData,
  type EntryKind,
  type MealSlot,
  newEntry,
  type SkinRegion,
  type Technique,
} from '../entries/index.ts';
import { drawNormal, drawOne, type Random } from '../stats/random.ts';
import type { DayCourse } from './course.ts';
import { drawWeighted, toRating, type Weighted } from './draw.ts';
import { drawUuid } from './sample-uuid.ts';
import * as words from './words.ts';

/** Everything the made-up person does, draws from one stream, so that one seed gives one journal. */
export type Writer = {
  readonly random: Random;
  readonly context: MomentContext;
  /** Notes not yet used; taken from as the year goes on, so that none is written twice. */
  readonly unusedNotes: (typeof words.DAY_NOTES)[number][];
};

/** Somebody notes a thing a little after it happened. */
const NOTED_AFTER_MS = 4 * 60_000;
const NIGHT_MINUTES = 23 * 60;

const chance = (random: Random, probability: number): boolean => random() < probability;

/** At about `hour`, give or take; never before the latest day start and never past midnight. */
function timeAbout(random: Random, hour: number, spreadMinutes: number): WallTime {
  const minutes = Math.round(drawNormal(random, hour * 60, spreadMinutes) / 5) * 5;
  const within = Math.min(NIGHT_MINUTES + 45, Math.max(6 * 60 + 15, minutes));
  return { hour: Math.floor(within / 60), minute: within % 60 };
}

export function writeEntry<Kind extends EntryKind>(
  writer: Writer,
  kind: Kind,
  data: EntryData<Kind>,
  { day }: DayCourse,
  time: WallTime,
): Entry {
  const moment = momentInDay(day, time, writer.context);
  const now = new Date(Date.parse(moment.occurredAt) + NOTED_AFTER_MS).toISOString();
  return newEntry(kind, data, moment, { id: drawUuid(writer.random), now }) as Entry;
}

function maybeNote(random: Random, probability: number, notes: readonly string[] | undefined) {
  const isWritten = chance(random, probability);
  return isWritten && notes !== undefined ? { note: drawOne(random, notes) } : {};
}

export function mealsOf(writer: Writer, course: DayCourse): readonly Entry[] {
  const { random } = writer;
  const isWeekend = weekdayOf(course.day) >= 6;
  const plan: readonly {
    readonly slot: MealSlot;
    readonly probability: number;
    readonly hour: number;
    readonly choices: readonly Weighted<readonly string[]>[];
  }[] = [
    {
      slot: 'breakfast',
      probability: 0.9,
      hour: isWeekend ? 9.5 : 7.75,
      choices: isWeekend ? words.WEEKEND_BREAKFASTS : words.WORKDAY_BREAKFASTS,
    },
    { slot: 'drink', probability: 0.2, hour: 10.5, choices: words.DRINKS },
    { slot: 'lunch', probability: 0.88, hour: 12.75, choices: words.LUNCHES },
    { slot: 'snack', probability: 0.4, hour: 16, choices: words.SNACKS },
    { slot: 'dinner', probability: 0.93, hour: 19, choices: words.DINNERS },
  ];
  return plan
    .filter(({ probability }) => chance(random, probability))
    .map(({ slot, hour, choices }) => {
      const items = drawWeighted(random, choices).map((name) => ({ name }));
      const data = { slot, items, ...maybeNote(random, 0.05, words.MEAL_NOTES[slot]) };
      return writeEntry(writer, 'meal', data, course, timeAbout(random, hour, 25));
    });
}

export function checkInsOf(writer: Writer, course: DayCourse): readonly Entry[] {
  const { random } = writer;
  const entries: Entry[] = [];
  if (chance(random, 0.75)) {
    const sleepHours = Math.min(11, Math.max(3.5, Math.round(course.sleepHours * 4) / 4));
    const sleepQuality = chance(random, 0.85) ? toRating(course.sleepQuality) : null;
    const data = { stress: null, belly: null, sleepHours, sleepQuality };
    entries.push(writeEntry(writer, 'check-in', data, course, timeAbout(random, 7.25, 15)));
  }
  if (chance(random, 0.85)) {
    const data = {
      stress: toRating(course.stress),
      belly: chance(random, 0.9) ? toRating(course.belly) : null,
      sleepHours: null,
      sleepQuality: null,
      ...maybeNote(random, 0.12, course.stress > 5 ? words.BUSY_NOTES : words.EASY_NOTES),
    };
    entries.push(writeEntry(writer, 'check-in', data, course, timeAbout(random, 21, 30)));
  }
  return entries;
}

const PRACTICES: readonly Weighted<{
  readonly technique: Technique;
  readonly durations: readonly number[];
  readonly hour: number;
}>[] = [
  { weight: 5, value: { technique: 'breathing', durations: [5, 5, 10], hour: 20 } },
  { weight: 4, value: { technique: 'meditation', durations: [10, 10, 15], hour: 7.25 } },
  { weight: 4, value: { technique: 'walk', durations: [20, 30, 35, 45], hour: 17.5 } },
  { weight: 2, value: { technique: 'yoga', durations: [20, 30, 45], hour: 18.25 } },
  { weight: 1, value: { technique: 'body-scan', durations: [15, 20], hour: 22 } },
  { weight: 1, value: { technique: 'movement', durations: [10, 15], hour: 13.5 } },
];

export function practicesOf(writer: Writer, course: DayCourse): readonly Entry[] {
  const { random } = writer;
  if (!chance(random, 0.45)) return [];
  const { technique, durations, hour } = drawWeighted(random, PRACTICES);
  const before = toRating(course.stress + drawNormal(random, 0.8, 0.8));
  const isRated = chance(random, 0.7);
  const data = {
    technique,
    durationMinutes: drawOne(random, durations),
    stressBefore: isRated ? before : null,
    stressAfter: isRated ? toRating(before - 1 - drawNormal(random, 0.4, 0.8)) : null,
    source: 'by-hand' as const,
    ...maybeNote(random, 0.1, words.PRACTICE_NOTES),
  };
  return [writeEntry(writer, 'practice', data, course, timeAbout(random, hour, 20))];
}

const REGION_WEIGHTS: readonly Weighted<SkinRegion>[] = [
  { weight: 8, value: 'left-cheek' },
  { weight: 7, value: 'right-cheek' },
  { weight: 8, value: 'chin' },
  { weight: 5, value: 'forehead' },
  { weight: 2, value: 'around-mouth' },
  { weight: 2, value: 'left-jaw' },
  { weight: 2, value: 'right-jaw' },
  { weight: 1, value: 'nose' },
  { weight: 1, value: 'neck' },
  { weight: 0.5, value: 'left-inner-elbow' },
];

function drawRegions(random: Random, skin: number) {
  const count = Math.min(5, Math.max(0, Math.round(skin / 2 + drawNormal(random, 0, 0.5))));
  const regions = new Set<SkinRegion>();
  while (regions.size < count) regions.add(drawWeighted(random, REGION_WEIGHTS));
  return [...regions].map((region) => {
    const level = Math.round(skin / 3.2 + drawNormal(random, 0, 0.4));
    return { region, level: level <= 1 ? (1 as const) : level === 2 ? (2 as const) : (3 as const) };
  });
}

export function skinChecksOf(writer: Writer, course: DayCourse): readonly Entry[] {
  const { random } = writer;
  if (!chance(random, 0.92)) return [];
  const data = {
    overall: toRating(course.skin),
    itch: chance(random, 0.85) ? toRating(course.itch) : null,
    regions: drawRegions(random, course.skin),
    ...maybeNote(random, 0.06, words.SKIN_NOTES),
  };
  const hour = chance(random, 0.8) ? 21.25 : 7.5;
  return [writeEntry(writer, 'skin-check', data, course, timeAbout(random, hour, 20))];
}

export function notesOf(writer: Writer, course: DayCourse): readonly Entry[] {
  const { random, unusedNotes } = writer;
  if (!chance(random, 0.085)) return [];
  const month = monthOf(course.day);
  const index = unusedNotes.findIndex(({ months }) => months?.includes(month) ?? true);
  const [fitting] = index === -1 ? [] : unusedNotes.splice(index, 1);
  if (fitting === undefined) return [];
  return [writeEntry(writer, 'note', { text: fitting.text }, course, timeAbout(random, 21.5, 30))];
}
