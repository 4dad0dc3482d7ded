import { byTime, type Entry } from '../entries/index.ts';
import { type DayStartHour, daysInRange, type LocalDay, rangeEndingAt } from '../day/index.ts';
import { type Random, seededRandom } from '../stats/random.ts';
import { drawCourse } from './course.ts';
import { shuffled } from './draw.ts';
import {
  checkInsOf,
  mealsOf,
  notesOf,
  practicesOf,
  skinChecksOf,
  writeEntry,
  type Writer,
} from './entries-of-day.ts';
import { withSkinDetails } from './skin-details.ts';
import { supplementsOf } from './supplements-of-day.ts';
import { DAY_NOTES, EVENTS } from './words.ts';

export type SampleJournalOptions = {
  readonly endDay: LocalDay;
  /** IANA name */
  readonly zone: string;
  readonly dayStartHour: DayStartHour;
  readonly seed: number;
  /** A year and a day unless said otherwise. */
  readonly dayCount?: number;
  /** Milliseconds since 1970-01-01 UTC; nothing is noted after it, so that today is not written ahead of itself. */
  readonly until?: number;
};

const USUAL_DAY_COUNT = 366;
const HOLIDAY_DAYS = 9;
/** Shorter samples have no holiday and no events. */
const FULL_SAMPLE_DAYS = 120;
/** Together with the holiday about one day in ten is left out, as people do. */
const SKIPPED_SHARE = 0.1;
/** The week strip of the first look shows these, so they are never left out. */
const LATEST_DAYS = 7;

/**
 * A believable journal of one made-up person, for looking around in. The same options give the same journal. What in
 * it hangs together and what does not is said at `SKIN_PER_STRESS` in course.ts.
 */
export function generateSampleJournal(options: SampleJournalOptions): readonly Entry[] {
  const { endDay, zone, dayStartHour, seed } = options;
  const { dayCount = USUAL_DAY_COUNT, until = Number.POSITIVE_INFINITY } = options;
  const random = seededRandom(seed);
  const course = drawCourse(random, daysInRange(rangeEndingAt(endDay, dayCount)));
  const eventsByIndex = planEvents(dayCount);
  const skipped = drawSkippedDays(random, dayCount, eventsByIndex);
  const writer: Writer = {
    random,
    context: { now: 0, zone, dayStartHour },
    unusedNotes: [...shuffled(random, DAY_NOTES)],
  };
  // A stream of its own: what is drawn for it changes nothing else.
  const asideWriter: Writer = { ...writer, random: seededRandom(seed + 1) };
  const written = course
    .flatMap((dayCourse, index) => {
      if (skipped.has(index)) return [];
      const event = eventsByIndex.get(index);
      return [
        ...mealsOf(writer, dayCourse),
        ...checkInsOf(writer, dayCourse),
        ...practicesOf(writer, dayCourse),
        ...skinChecksOf(writer, dayCourse),
        ...notesOf(writer, dayCourse),
        ...supplementsOf(asideWriter, dayCourse),
        ...(event === undefined
          ? []
          : [writeEntry(writer, 'note', { text: event }, dayCourse, { hour: 20, minute: 15 })]),
      ];
    })
    .sort(byTime);
  const creamDay = [...eventsByIndex].find(([, event]) => event === EVENTS.cream)?.[0];
  return withSkinDetails(
    written,
    seededRandom(seed + 2),
    creamDay === undefined ? null : (course[creamDay]?.day ?? null),
  ).filter(({ occurredAt }) => Date.parse(occurredAt) <= until);
}

const holidayStart = (dayCount: number): number => Math.floor(dayCount * 0.58);

function planEvents(dayCount: number): ReadonlyMap<number, string> {
  if (dayCount < FULL_SAMPLE_DAYS) return new Map();
  return new Map([
    [Math.floor(dayCount * 0.36), EVENTS.wash],
    [holidayStart(dayCount) - 1, EVENTS.beforeHoliday],
    [Math.floor(dayCount * 0.79), EVENTS.cream],
  ]);
}

function drawSkippedDays(
  random: Random,
  dayCount: number,
  events: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const skipped = new Set<number>();
  if (dayCount >= FULL_SAMPLE_DAYS) {
    const start = holidayStart(dayCount);
    for (let index = start; index < start + HOLIDAY_DAYS; index += 1) skipped.add(index);
  }
  const candidates = Array.from(
    { length: Math.max(0, dayCount - LATEST_DAYS) },
    (_, index) => index,
  )
    // The first day stays, so that a sample of a year is a year long.
    .filter((index) => index > 0 && !events.has(index) && !skipped.has(index));
  const wantedCount = Math.round(dayCount * SKIPPED_SHARE) - skipped.size;
  for (const index of shuffled(random, candidates).slice(0, Math.max(0, wantedCount))) {
    skipped.add(index);
  }
  return skipped;
}
