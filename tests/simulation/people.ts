/** People who never lived, with notes of which the truth is known. */
import {
  type Exposure,
  exposureInWindow,
  type Outcome,
  type Scale,
  WINDOWS,
} from '@/domain/insights';
import { type DayValues, drawNormal, type Random, seededRandom } from '@/domain/stats';

/** Days not written down: none · about three in twenty · three in ten · three in ten, mostly bad ones. */
export const MISSING_WAYS = ['none', 'some-days', 'many-days', 'bad-days'] as const;
export type MissingWay = (typeof MISSING_WAYS)[number];

export type PersonPlan = {
  /** How much of a day's skin is yesterday's (AR(1) coefficient). */
  readonly memory: number;
  readonly days: number;
  readonly exposureCount: number;
  readonly missing: MissingWay;
  /** Points that the first exposure adds on the days 1 to 3 after it; 0: nothing has to do with anything. */
  readonly effect: number;
};

export type Person = {
  readonly firstDayNumber: number;
  readonly exposures: readonly Exposure[];
  readonly outcomes: readonly Outcome[];
};

/** As diary ratings of science.md 4.9. */
const MEAN = 4;
const DEVIATION = 1.5;
/** On days better and worse than usual. */
const MISSING_SHARES: Readonly<
  Record<MissingWay, { readonly good: number; readonly bad: number }>
> = {
  none: { good: 0, bad: 0 },
  'some-days': { good: 0.15, bad: 0.15 },
  'many-days': { good: 0.3, bad: 0.3 },
  'bad-days': { good: 0.12, bad: 0.48 },
};
/** 2025-01-06, a Monday. */
const A_MONDAY = 20_094;

export function drawPerson(plan: PersonPlan, seed: number): Person {
  const random = seededRandom(seed);
  const { days, exposureCount, effect } = plan;
  const drawn = Array.from({ length: exposureCount }, (_, index) =>
    index === 0 && effect !== 0 ? drawLinked(random, days) : drawExposure(random, days),
  );
  const skin = remembering(random, days, plan.memory);
  if (effect !== 0) addEffect(skin, drawn[0]?.values ?? skin, effect);
  const itch = blend(skin, remembering(random, days, plan.memory), 0.7);
  const belly = remembering(random, days, plan.memory);
  const isMissing = drawMissing(random, skin, plan.missing);
  const noted = (values: DayValues) =>
    values.map((v, day) => (isMissing[day] === 1 ? Number.NaN : v));
  return {
    firstDayNumber: A_MONDAY + Math.floor(random() * 7),
    exposures: drawn.map(({ values, scale }, index) => ({
      id: `exposure-${index}`,
      group: 'food',
      label: { kind: 'words', words: `${index}` },
      scale,
      values: noted(values),
    })),
    outcomes: Object.entries({ skin, itch, belly }).map(([id, values]) => ({
      id,
      label: { kind: 'words', words: id },
      highest: 10,
      values: noted(values.map((value) => Math.min(10, Math.max(0, Math.round(MEAN + value))))),
    })),
  };
}

/** An AR(1) series about 0 with the standard deviation of the ratings, whatever its memory. */
function remembering(random: Random, days: number, memory: number): DayValues {
  const step = DEVIATION * Math.sqrt(1 - memory * memory);
  let state = drawNormal(random, 0, DEVIATION);
  return Float64Array.from({ length: days }, () => {
    state = memory * state + drawNormal(random, 0, step);
    return state;
  });
}

function blend(one: DayValues, other: DayValues, share: number): DayValues {
  const rest = Math.sqrt(1 - share * share);
  return one.map((value, day) => share * value + rest * (other[day] as number));
}

type Drawn = { readonly values: DayValues; readonly scale: Scale };

/**
 * As things in a diary are: eaten now and then, eaten in runs (what is in the fridge), eaten on some weekdays,
 * and amounts that remember a little (stress, sleep) or do not (plants of a day).
 */
function drawExposure(random: Random, days: number): Drawn {
  const way = random();
  const share = 0.1 + 0.5 * random();
  if (way < 0.35) return { scale: 'yes-no', values: inRuns(random, days, share, 0) };
  if (way < 0.65)
    return { scale: 'yes-no', values: inRuns(random, days, share, 0.3 + 0.5 * random()) };
  if (way < 0.8) return { scale: 'yes-no', values: byWeekday(random, days, share) };
  if (way < 0.9) {
    const values = remembering(random, days, 0.3 + 0.5 * random());
    return { scale: 'amount', values: values.map((value) => Math.round(5 + value)) };
  }
  return {
    scale: 'amount',
    values: Float64Array.from({ length: days }, () => Math.round(drawNormal(random, 6, 2))),
  };
}

/** Something eaten on about a third of days, now and then or in short runs. */
function drawLinked(random: Random, days: number): Drawn {
  const share = 0.15 + 0.2 * random();
  return { scale: 'yes-no', values: inRuns(random, days, share, 0.4 * random()) };
}

/** Had with probability `share` on average, and as yesterday with the rest that `keep` leaves. */
function inRuns(random: Random, days: number, share: number, keep: number): DayValues {
  let state = random() < share ? 1 : 0;
  return Float64Array.from({ length: days }, () => {
    if (random() >= keep) state = random() < share ? 1 : 0;
    return state;
  });
}

function byWeekday(random: Random, days: number, share: number): DayValues {
  const shares = Array.from({ length: 7 }, () => (random() < share ? 0.8 : 0.1));
  return Float64Array.from({ length: days }, (_, day) =>
    random() < (shares[day % 7] as number) ? 1 : 0,
  );
}

function addEffect(skin: DayValues, exposure: DayValues, effect: number): void {
  const isAfter = exposureInWindow(exposure, 'yes-no', { ...WINDOWS['days-1-3'], needed: 1 });
  for (const [day, after] of isAfter.entries()) {
    if (after === 1) skin[day] = (skin[day] as number) + effect;
  }
}

function drawMissing(random: Random, skin: DayValues, way: MissingWay): Uint8Array {
  const { good, bad } = MISSING_SHARES[way];
  return Uint8Array.from(skin, (value) => (random() < (value > 0 ? bad : good) ? 1 : 0));
}
