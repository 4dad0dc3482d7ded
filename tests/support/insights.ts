/** Exposures and outcomes by hand, for tests of the insights. */
import type { Exposure, Finding, Outcome } from '@/domain/insights';
import { drawNormal, seededRandom } from '@/domain/stats';

export function anExposure(values: ArrayLike<number>, rest: Partial<Exposure> = {}): Exposure {
  return {
    id: 'food.oats',
    group: 'food',
    label: { kind: 'words', words: 'Oats' },
    scale: 'yes-no',
    values: Float64Array.from(values),
    ...rest,
  };
}

export function anOutcome(values: ArrayLike<number>, rest: Partial<Outcome> = {}): Outcome {
  return {
    id: 'skin.overall',
    label: { kind: 'text', key: 'entries.metric.skinOverall' },
    highest: 10,
    values: Float64Array.from(values),
    ...rest,
  };
}

/** Had on about three days in ten, as a coin falls. */
export function nowAndThen(days: number, seed: number, share = 0.3): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: days }, () => (random() < share ? 1 : 0));
}

/** Ratings about 5 that remember a little, and what is added to them. */
export function ratings(
  days: number,
  seed: number,
  added: (day: number) => number = () => 0,
): Float64Array {
  const random = seededRandom(seed);
  let state = 0;
  return Float64Array.from({ length: days }, (_, day) => {
    state = 0.4 * state + drawNormal(random, 0, 1);
    return Math.min(10, Math.max(0, Math.round(5 + state + added(day))));
  });
}

/** 1 when any of the days 1 to 3 before had it. */
export function isAfter(exposure: ArrayLike<number>, day: number): number {
  return [1, 2, 3].some((lag) => exposure[day - lag] === 1) ? 1 : 0;
}

export function aFinding(rest: Partial<Finding> = {}): Finding {
  return {
    exposureId: 'food.oats',
    outcomeId: 'skin.overall',
    windowId: 'days-1-3',
    isMain: true,
    state: 'possible',
    sureness: 'likely',
    daysWith: 30,
    daysWithout: 40,
    pairedDays: 70,
    spanDays: 100,
    result: {
      r: 0.4,
      effectiveDays: 50,
      p: 0.001,
      q: 0.02,
      difference: 1.24,
      interval: { low: 0.42, high: 2.06 },
    },
    closedGates: [],
    notPassed: [],
    ...rest,
  };
}
