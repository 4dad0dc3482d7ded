import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDay } from '@/domain/day';
import { collections } from '@/domain/documents';
import {
  daysSoFar,
  type Experiment,
  lastCountedDay,
  lastDayOf,
  outcomeByDay,
  periodsOf,
  periodToday,
  shownPeriods,
  stateOf,
  underWay,
  withAnswer,
} from '@/domain/experiments';
import { aDocument, anEntry } from '#tests/support/builders.ts';

const START = parseLocalDay('2026-11-23');
const plan = { startDay: START, pairCount: 3, pace: 'days', seed: 5 } as const;
const anExperiment = (data: Partial<Experiment['data']> = {}): Experiment =>
  aDocument('experiments', { data: { plan, answers: {}, stoppedOn: null, ...data } });
const END = lastDayOf(plan);

describe('an experiment', () => {
  it('waits, runs, is over; or was stopped, whenever that was', () => {
    const experiment = anExperiment();
    expect(stateOf(experiment, addDays(START, -1))).toBe('waiting');
    expect(stateOf(experiment, START)).toBe('running');
    expect(stateOf(experiment, END)).toBe('running');
    expect(stateOf(experiment, addDays(END, 1))).toBe('over');
    expect(stateOf(anExperiment({ stoppedOn: START }), START)).toBe('stopped');
  });

  it('is the only one: two changes at once could not be told apart', () => {
    const [over, current] = [anExperiment({ stoppedOn: START }), anExperiment()];
    expect(underWay([over, current], addDays(START, 3))).toBe(current);
    expect(underWay([over], addDays(START, 3))).toBeNull();
  });

  it('counts no note from before its start, after its end, or after it was stopped', () => {
    const check = (day: string) =>
      anEntry('skin-check', { day, data: { overall: 4, itch: null, regions: [] } });
    const entries = [addDays(START, -1), START, addDays(START, 5), END, addDays(END, 1)].map(check);
    expect([...outcomeByDay(anExperiment(), entries).keys()]).toEqual([
      START,
      addDays(START, 5),
      END,
    ]);
    const stopped = anExperiment({ stoppedOn: addDays(START, 2) });
    expect([...outcomeByDay(stopped, entries).keys()]).toEqual([START]);
    expect(lastCountedDay(stopped)).toBe(addDays(START, 2));
    expect(outcomeByDay(anExperiment({ stoppedOn: addDays(START, -1) }), entries).size).toBe(0);
  });

  it('keeps an answer for a day, changes it, and takes it back; the others stay', () => {
    const { data } = anExperiment();
    const yes = withAnswer(withAnswer(data, START, true), addDays(START, 1), false);
    expect(yes.answers).toEqual({ [START]: true, [addDays(START, 1)]: false });
    expect(withAnswer(yes, START, false).answers[START]).toBe(false);
    expect(withAnswer(yes, START, null).answers).toEqual({ [addDays(START, 1)]: false });
    expect(data.answers).toEqual({});
  });

  it('never shows a day to come, nor which period it belongs to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 60 }),
        fc.integer({ min: 0, max: 4_294_967_295 }),
        (shift, seed) => {
          const today = addDays(START, shift);
          const experiment = anExperiment({ plan: { ...plan, seed } });
          const days = daysSoFar(experiment, new Map(), today);
          expect(days.every(({ day }) => day <= today)).toBe(true);
          expect(days).toHaveLength(Math.min(42, Math.max(0, shift + 1)));
          expect(shownPeriods([experiment], today).every(({ from }) => from <= today)).toBe(true);
        },
      ),
    );
  });

  it('says which days settle, which are rated, and what was said of each', () => {
    const experiment = anExperiment({ answers: { [START]: true } });
    const [first, second, third] = daysSoFar(
      experiment,
      new Map([[addDays(START, 2), 3]]),
      addDays(START, 6),
    );
    const arm = periodsOf(plan)[0]?.arm;
    expect(first).toEqual({ day: START, arm, isWashout: true, isRated: false, wasDone: true });
    expect(second).toMatchObject({ isWashout: true, wasDone: null });
    expect(third).toMatchObject({ isWashout: false, isRated: true });
  });

  it('has a period only while it goes on', () => {
    expect(periodToday(anExperiment(), addDays(START, -1))).toBeNull();
    expect(periodToday(anExperiment(), START)?.pairIndex).toBe(0);
    expect(periodToday(anExperiment({ stoppedOn: START }), START)).toBeNull();
  });

  it('shades on charts only the periods with it, cut where it was stopped', () => {
    const all = shownPeriods([anExperiment()], addDays(END, 30));
    expect(all).toHaveLength(3);
    const [first] = periodsOf(plan).filter(({ arm }) => arm === 'with');
    const middle = addDays(first?.range.from ?? START, 2);
    expect(shownPeriods([anExperiment({ stoppedOn: middle })], addDays(END, 30))).toEqual([
      { from: first?.range.from, to: middle, words: 'A live ferment a day' },
    ]);
  });

  it('is refused with a day that is none, a seed that is none, or no words', () => {
    const { data } = anExperiment();
    const { schema } = collections.experiments;
    expect(schema.safeParse(data).success).toBe(true);
    for (const wrong of [
      { words: ' ' },
      { plan: { ...plan, startDay: '2026-02-30' } },
      { plan: { ...plan, seed: -1 } },
      { plan: { ...plan, pairCount: 2 } },
      { answers: { 'not a day': true } },
      { stoppedOn: 'yesterday' },
    ]) {
      expect(schema.safeParse({ ...data, ...wrong }).success).toBe(false);
    }
  });
});
