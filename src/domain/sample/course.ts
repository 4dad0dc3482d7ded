import { dayNumber, type LocalDay, weekdayOf } from '../day/index.ts';
import { drawNormal, type Random } from '../stats/random.ts';

/** How one day of the made-up person went, before anything of it is written down. */
export type DayCourse = {
  readonly day: LocalDay;
  readonly stress: number;
  readonly skin: number;
  readonly itch: number;
  readonly belly: number;
  readonly sleepHours: number;
  readonly sleepQuality: number;
};

const USUAL_STRESS = 3.8;
const USUAL_SKIN = 3.3;
/** Skin rarely jumps: most of what bothered yesterday is still there today. */
const SKIN_MEMORY = 0.8;
const STRESS_MEMORY = 0.6;
/**
 * The one tie put in on purpose, and a mild one: skin points per point of stress above the usual, averaged over the
 * three days before. Food, practices, creams and sleep do nothing to the skin of this person, so whatever else the
 * charts seem to show is chance or season, as it may be in a real journal.
 */
const SKIN_PER_STRESS = 0.35;
/** Dry winter air: worst in late January, calmest in late July. */
const SEASON_SWING = 0.9;
const WORST_DAY_OF_YEAR = 25;
const DAYS_PER_YEAR = 365.25;
const BUSY_STRETCH_EVERY_DAYS = 70;

export function drawCourse(random: Random, days: readonly LocalDay[]): readonly DayCourse[] {
  const busy = drawBusyDays(random, days.length);
  const course: DayCourse[] = [];
  let stressDrift = 0;
  let skinDrift = drawNormal(random, 0, 1);
  for (const [index, day] of days.entries()) {
    stressDrift = STRESS_MEMORY * stressDrift + drawNormal(random, 0, 1.05);
    const stress = USUAL_STRESS + weekdayStress(day) + (busy.has(index) ? 2.2 : 0) + stressDrift;
    skinDrift = SKIN_MEMORY * skinDrift + drawNormal(random, 0, 0.75);
    const skin =
      USUAL_SKIN + season(day) + skinDrift + SKIN_PER_STRESS * recentExtraStress(course, index);
    const sleepHours =
      drawNormal(random, weekdayOf(day) >= 6 ? 7.9 : 7.1, 0.7) - (stress - USUAL_STRESS) * 0.12;
    course.push({
      day,
      stress,
      skin,
      itch: skin * 0.6 - 0.9 + drawNormal(random, 0, 0.9),
      belly: 1.8 + stress * 0.2 + drawNormal(random, 0, 1.3),
      sleepHours,
      sleepQuality: sleepHours - 0.7 + drawNormal(random, 0, 1.1),
    });
  }
  return course;
}

function weekdayStress(day: LocalDay): number {
  const weekday = weekdayOf(day);
  if (weekday >= 6) return -1.2;
  return weekday === 1 || weekday === 4 ? 0.6 : 0.2;
}

function season(day: LocalDay): number {
  return (
    SEASON_SWING * Math.cos((2 * Math.PI * (dayNumber(day) - WORST_DAY_OF_YEAR)) / DAYS_PER_YEAR)
  );
}

function recentExtraStress(course: readonly DayCourse[], index: number): number {
  const before = course.slice(Math.max(0, index - 3), index);
  if (before.length === 0) return 0;
  return before.reduce((sum, { stress }) => sum + stress - USUAL_STRESS, 0) / before.length;
}

/** Stretches of a week or two with a lot on: a deadline, a move, a sick child. */
function drawBusyDays(random: Random, dayCount: number): ReadonlySet<number> {
  const busy = new Set<number>();
  for (let start = 20; start < dayCount; start += BUSY_STRETCH_EVERY_DAYS) {
    const first = start + Math.floor(random() * 30);
    const length = 7 + Math.floor(random() * 8);
    for (let index = first; index < first + length; index += 1) busy.add(index);
  }
  return busy;
}
