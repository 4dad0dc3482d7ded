import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysInRange, type LocalDay, parseLocalDay, weekdayOf } from '@/domain/day';
import {
  adherenceOf,
  analyseExperiment,
  drawOrder,
  type ExperimentPlan,
  experimentTemplates,
  guardKeys,
  GUARD_REASONS,
  guardReasons,
  isResultOpen,
  lastDayOf,
  newPlan,
  PERIOD_LENGTHS,
  periodOn,
  periodsOf,
  periodsToShow,
  VERDICTS,
  verdictText,
} from '@/domain/experiments';
import { formatText, isTextKey, type TextKey } from '@/texts';

const startDay = parseLocalDay('2026-01-05');
const plan: ExperimentPlan = { startDay, pairCount: 4, pace: 'days', seed: 7 };
const end = lastDayOf(plan);

/** Every day noted: `base`, and what the change does on days of periods with it; `wobble` by pair. */
const outcomesOf = (
  change: number,
  wobble: readonly number[] = [0.2, -0.1, 0.1, -0.2],
  of = plan,
) =>
  new Map(
    periodsOf(of).flatMap(({ arm, range, pairIndex }) =>
      daysInRange(range).map((day): [LocalDay, number] => [
        day,
        5 + (arm === 'with' ? change + (wobble[pairIndex] ?? 0) : 0),
      ]),
    ),
  );

describe('the plan', () => {
  it('is drawn by coins from its seed, the same each time', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(drawOrder(seed, 6)).toEqual(drawOrder(seed, 6));
        // A longer test starts as the shorter one would have.
        expect(drawOrder(seed, 6).slice(0, 3)).toEqual(drawOrder(seed, 3));
      }),
    );
    const heads = Array.from({ length: 1000 }, (_, seed) => drawOrder(seed, 1)[0]).filter(
      (order) => order === 'with-first',
    );
    expect(Math.abs(heads.length - 500)).toBeLessThan(80);
  });

  it('has periods of whole weeks one after the other, both arms in each pair', () => {
    const periods = periodsOf(plan);
    expect(periods).toHaveLength(8);
    expect(periods.flatMap(({ range }) => daysInRange(range))).toEqual(
      daysInRange({ from: startDay, to: end }),
    );
    for (const [index, { range, counted }] of periods.entries()) {
      expect(weekdayOf(range.from)).toBe(1);
      expect(daysInRange(counted)).toHaveLength(5);
      expect(
        periods
          .filter((_, other) => other >> 1 === index >> 1)
          .map(({ arm }) => arm)
          .sort(),
      ).toEqual(['with', 'without']);
    }
    expect(Object.values(PERIOD_LENGTHS).every(({ periodDays }) => periodDays % 7 === 0)).toBe(
      true,
    );
  });

  it('is told only as far as the next period', () => {
    expect(periodsToShow(plan, addDays(startDay, -1))).toHaveLength(1);
    expect(periodsToShow(plan, addDays(startDay, 5))).toHaveLength(1);
    expect(periodsToShow(plan, addDays(startDay, 6))).toHaveLength(2);
    expect(periodOn(plan, addDays(startDay, 8))?.pairIndex).toBe(0);
    expect(periodOn(plan, addDays(end, 1))).toBeNull();
  });

  it('keeps its result closed until it is over or stopped', () => {
    expect(isResultOpen(plan, null, end)).toBe(false);
    expect(isResultOpen(plan, null, addDays(end, 1))).toBe(true);
    expect(isResultOpen(plan, addDays(startDay, 20), addDays(startDay, 20))).toBe(true);
  });

  it('starts on a Monday, with four pairs unless told', () => {
    const monday = { startDay, pairCount: 4, pace: 'week', seed: 1 };
    for (const earlier of [0, 1, 6]) {
      expect(newPlan({ startDay: addDays(startDay, -earlier), pace: 'week', seed: 1 })).toEqual(
        monday,
      );
    }
  });

  it('has three to six pairs', () => {
    expect(() => periodsOf({ ...plan, pairCount: 2 })).toThrow(RangeError);
    expect(() => periodsOf({ ...plan, pairCount: 7 })).toThrow(RangeError);
  });
});

describe('the analysis', () => {
  it.each([
    ['probably-helped', -1.5, [0.2, -0.1, 0.1, -0.2]],
    ['probably-worse', 1.5, [0.2, -0.1, 0.1, -0.2]],
    ['leaning-better', -0.7, [1, -1, 0.2, -0.2]],
    ['leaning-worse', 0.7, [1, -1, 0.2, -0.2]],
    ['cannot-tell', 0.1, [1.5, -1.5, 0.4, -0.4]],
    // Surely less, and too little to matter.
    ['leaning-better', -0.3, [0.05, -0.05, 0.02, -0.02]],
  ])('says %s of %s', (verdict, change, wobble) => {
    expect(analyseExperiment(plan, outcomesOf(change, wobble), end).verdict).toBe(verdict);
  });

  it('finds the means of case R25 where the days have them', () => {
    const result = analyseExperiment(plan, outcomesOf(0, [0.8, 1.1, 0.5, 0.9]), end);
    expect(result.estimate?.mean).toBeCloseTo(0.81104, 3);
    expect(result.estimate?.interval.low).toBeCloseTo(0.406, 2);
    expect(result.p).toBeNull();
    const six: ExperimentPlan = { ...plan, pairCount: 6 };
    const ofSix = analyseExperiment(
      six,
      outcomesOf(0, [1, 0.6, -0.2, 0.8, 1.4, 0.5], six),
      lastDayOf(six),
    );
    expect(ofSix.p).toBe(0.0625);
  });

  it('counts no day of the washout', () => {
    const outcomes = outcomesOf(-1);
    const days = periodsOf(plan).flatMap(({ range, counted }) =>
      daysInRange(range).filter((day) => day < counted.from),
    );
    for (const day of days) outcomes.set(day, 10);
    expect(analyseExperiment(plan, outcomes, end)).toEqual(
      analyseExperiment(plan, outcomesOf(-1), end),
    );
  });

  it('drops a pair of which a period was noted too seldom, and needs three', () => {
    const outcomes = outcomesOf(-1);
    const [first] = periodsOf(plan);
    const counted = daysInRange(first?.counted ?? { from: startDay, to: startDay });
    // Three of five are enough.
    for (const day of counted.slice(3)) outcomes.delete(day);
    expect(analyseExperiment(plan, outcomes, end).keptPairs).toBe(4);
    outcomes.delete(counted[0] ?? startDay);
    const dropped = analyseExperiment(plan, outcomes, end);
    expect(dropped.keptPairs).toBe(3);
    expect(dropped.pairs[0]?.difference).toBeNull();
    expect(dropped.verdict).toBe('probably-helped');
    // Stopped in the middle of the third pair.
    expect(analyseExperiment(plan, outcomesOf(-1), addDays(startDay, 30))).toMatchObject({
      keptPairs: 2,
      verdict: 'too-few-pairs',
      estimate: null,
    });
  });

  it('is no surer of pairs that come out alike than whole points let it be', () => {
    const alike = analyseExperiment(plan, outcomesOf(-1, [0, 0, 0, 0]), end);
    expect(alike.verdict).toBe('probably-helped');
    const { interval } = alike.estimate ?? { interval: { low: 0, high: 0 } };
    expect(interval.high - interval.low).toBeGreaterThan(0.3);
    expect(analyseExperiment(plan, outcomesOf(0, [0, 0, 0, 0]), end).verdict).toBe('cannot-tell');
  });

  it('is less sure of pairs that agree by chance when the days behind them differ', () => {
    // Over the five counted days of each week they make up for each other: the means are the same.
    const wobble = [0, 0, 2, -2, 0, 2, -2];
    const unsteady = new Map(
      [...outcomesOf(-1, [0, 0, 0, 0])].map(([day, rating], index): [LocalDay, number] => [
        day,
        rating + (wobble[index % 7] ?? 0),
      ]),
    );
    const widthOf = (outcomes: ReadonlyMap<LocalDay, number>) => {
      const interval = analyseExperiment(plan, outcomes, end).estimate?.interval;
      return (interval?.high ?? Number.NaN) - (interval?.low ?? Number.NaN);
    };
    expect(widthOf(unsteady)).toBeGreaterThan(2 * widthOf(outcomesOf(-1, [0, 0, 0, 0])));
  });
});

it('says how the drawn order was kept, days to come left out', () => {
  const [first] = periodsOf(plan);
  const doneDay = first?.range.from ?? startDay;
  const wasDone = new Map([
    [doneDay, true],
    [addDays(doneDay, 1), false],
  ]);
  const kept = adherenceOf(plan, wasDone, addDays(startDay, 9));
  expect(kept[first?.arm ?? 'with']).toMatchObject({ days: 7, doneDays: 1, notDoneDays: 1 });
  expect(kept.with.days + kept.without.days).toBe(10);
});

describe('the guards', () => {
  const food = (words: string) => ({ way: 'add', area: 'food', words }) as const;

  it.each([
    ['Cut out dairy', 'leaves-out'],
    ['A gluten-free week', 'leaves-out'],
    ['No sugar', 'leaves-out'],
    ['Fasting until noon', 'fasting'],
    ['Half the dose of my ointment', 'medicine'],
    ['A probiotic capsule', 'supplement'],
    ['Peanuts, to see whether I am allergic', 'allergen'],
  ])('%s: %s', (words, reason) => {
    expect(guardReasons(food(words), [])).toContain(reason);
  });

  it.each([
    'A bowl of beans',
    'Kefir at breakfast',
    'Oats instead of cornflakes',
    'A handful of nuts',
  ])('let %s pass', (words) => expect(guardReasons(food(words), [])).toEqual([]));

  it('keep food tests from risk, and all of them from the young', () => {
    const breathing = { way: 'add', area: 'calm', words: 'Ten minutes of breathing' } as const;
    expect(guardReasons(food('Beans'), ['pregnant-or-breastfeeding'])).toEqual(['situation']);
    expect(guardReasons(breathing, ['pregnant-or-breastfeeding'])).toEqual([]);
    expect(guardReasons(breathing, ['under-18'])).toEqual(['under-18']);
  });

  it('let every template pass', () => {
    for (const { textKey, way, area } of experimentTemplates) {
      expect(isTextKey(textKey)).toBe(true);
      expect(guardReasons({ way, area, words: formatText(textKey as TextKey) }, [])).toEqual([]);
    }
  });

  it('and verdicts have words', () => {
    expect(guardKeys(GUARD_REASONS).filter((key) => !isTextKey(key))).toEqual([]);
    expect(VERDICTS.map((verdict) => `experiments.verdict.${verdict}`).every(isTextKey)).toBe(true);
    const say = (change: number, outcomes = outcomesOf(change)) => {
      const { key, values } = verdictText(analyseExperiment(plan, outcomes, end));
      return formatText(key as TextKey, { ...values, outcome: 'your skin score' });
    };
    expect(say(-1.5)).toBe(
      'It probably helped a bit in this test: your skin score was about 1.5 lower with it (likely difference -1.8 to -1.2 points, from 4 pairs of periods).',
    );
    expect(say(0, new Map())).toContain('No pair of periods has enough notes');
  });
});
