import { addDays, type DayRange, type LocalDay, weekdayOf } from '../day/index.ts';
import { seededRandom } from '../stats/random.ts';

/**
 * A pair is two periods, one with the change and one without; which comes first is a coin's matter, so that
 * neither weather nor hope decides (science.md 4.11).
 */
export const PAIR_ORDERS = ['with-first', 'without-first'] as const;
export type PairOrder = (typeof PAIR_ORDERS)[number];
export type Arm = 'with' | 'without';

/**
 * How soon what is looked at may answer: belly, itch and flushing within days, skin as a whole within a week, spots
 * within weeks.
 */
export const PACES = ['days', 'week', 'weeks'] as const;
export type Pace = (typeof PACES)[number];

/** Whole weeks balance weekdays. The first days of a period still belong to the one before and are not counted. */
export const PERIOD_LENGTHS: Readonly<
  Record<Pace, { readonly periodDays: number; readonly washoutDays: number }>
> = {
  days: { periodDays: 7, washoutDays: 2 },
  week: { periodDays: 7, washoutDays: 4 },
  // science.md 4.11 says no less than four weeks for spots; half of it to settle is ours.
  weeks: { periodDays: 28, washoutDays: 14 },
};

export const PAIRS_MINIMUM = 3;
const PAIRS_USUAL = 4;
export const PAIRS_MAXIMUM = 6;

/** Fixed and kept before the first day; what follows from it is always worked out anew. */
export type ExperimentPlan = {
  readonly startDay: LocalDay;
  readonly pairCount: number;
  readonly pace: Pace;
  /** 0 to 2^32 - 1 */
  readonly seed: number;
};

/**
 * @param seed of chance, drawn by whoever starts it
 * @param startDay the next Monday when it is none, so that a period is a week as people have it
 */
export function newPlan({
  startDay,
  pace,
  seed,
  pairCount = PAIRS_USUAL,
}: Omit<ExperimentPlan, 'pairCount'> & { readonly pairCount?: number }): ExperimentPlan {
  const daysToMonday = (8 - weekdayOf(startDay)) % 7;
  return { startDay: addDays(startDay, daysToMonday), pairCount, pace, seed };
}

export type Period = {
  readonly pairIndex: number;
  readonly arm: Arm;
  readonly range: DayRange;
  /** Without the washout. */
  readonly counted: DayRange;
};

/** One coin for each pair; the same seed gives the same order. */
export function drawOrder(seed: number, pairCount: number): readonly PairOrder[] {
  const random = seededRandom(seed);
  return Array.from({ length: pairCount }, () => (random() < 0.5 ? 'with-first' : 'without-first'));
}

/** @throws RangeError for a number of pairs that is not offered */
export function periodsOf({ startDay, pairCount, pace, seed }: ExperimentPlan): readonly Period[] {
  if (!Number.isInteger(pairCount) || pairCount < PAIRS_MINIMUM || pairCount > PAIRS_MAXIMUM) {
    throw new RangeError(`Not ${PAIRS_MINIMUM} to ${PAIRS_MAXIMUM} pairs: ${pairCount}`);
  }
  const { periodDays, washoutDays } = PERIOD_LENGTHS[pace];
  return drawOrder(seed, pairCount).flatMap((order, pairIndex) => {
    const arms: readonly Arm[] = order === 'with-first' ? ['with', 'without'] : ['without', 'with'];
    return arms.map((arm, place) => {
      const from = addDays(startDay, (2 * pairIndex + place) * periodDays);
      const to = addDays(from, periodDays - 1);
      return {
        pairIndex,
        arm,
        range: { from, to },
        counted: { from: addDays(from, washoutDays), to },
      };
    });
  });
}

export function lastDayOf(plan: ExperimentPlan): LocalDay {
  const { periodDays } = PERIOD_LENGTHS[plan.pace];
  return addDays(plan.startDay, 2 * plan.pairCount * periodDays - 1);
}

/**
 * The periods somebody may know of: those begun, and the next one from the day before it starts, to shop for it. What
 * comes later stays unsaid, so that nobody waits for it.
 */
export function periodsToShow(plan: ExperimentPlan, today: LocalDay): readonly Period[] {
  return periodsOf(plan).filter(({ range }) => range.from <= addDays(today, 1));
}

/** The period of a day; null before the start and after the end. */
export function periodOn(plan: ExperimentPlan, day: LocalDay): Period | null {
  return periodsOf(plan).find(({ range }) => range.from <= day && day <= range.to) ?? null;
}

/** Nothing is worked out before it is over or was stopped: who peeks stops when they like what they see. */
export function isResultOpen(
  plan: ExperimentPlan,
  stoppedOn: LocalDay | null,
  today: LocalDay,
): boolean {
  return stoppedOn !== null || today > lastDayOf(plan);
}
