import { describe, expect, it } from 'vitest';
import { type Finding, type ReviewInput, reviewLinks } from '@/domain/insights';
import { anExposure, anOutcome, isAfter, nowAndThen, ratings } from '#tests/support/insights.ts';

const DAYS = 180;
const oats = nowAndThen(DAYS, 1);
const others = [2, 3, 4, 5].map((seed) =>
  anExposure(nowAndThen(DAYS, seed), { id: `food.other-${seed}` }),
);
/** Two points more on the days after oats. */
const linked: ReviewInput = {
  firstDayNumber: 20_094,
  exposures: [anExposure(oats), ...others],
  outcomes: [anOutcome(ratings(DAYS, 6, (day) => 2 * isAfter(oats, day)))],
};
const unlinked: ReviewInput = { ...linked, outcomes: [anOutcome(ratings(DAYS, 6))] };

const inMainWindow = ({ findings }: ReturnType<typeof reviewLinks>, id = 'food.oats') =>
  findings.find(({ exposureId, isMain }) => exposureId === id && isMain) as Finding;
const shown = ({ findings }: ReturnType<typeof reviewLinks>) =>
  findings.filter(({ state }) => state === 'possible' || state === 'reverse');

describe('a review', () => {
  it('shows a link that is there, and how large it is', () => {
    const review = reviewLinks(linked);
    const found = inMainWindow(review);
    expect(found.state).toBe('possible');
    expect(found.notPassed).toEqual([]);
    expect(found.result?.interval?.low).toBeLessThan(2);
    expect(found.result?.interval?.high).toBeGreaterThan(2);
    expect(found.sureness).toBe('clear');
    expect(shown(review)).toHaveLength(1);
  });

  it('shows none where none is, and says how many it compared', () => {
    const review = reviewLinks(unlinked);
    expect(shown(review)).toEqual([]);
    expect(review.findings).toHaveLength(5 * 4);
    expect(review.comparisonCount).toBe(
      review.findings.filter(({ state }) => state !== 'not-enough').length,
    );
  });

  it('calls no explored window more than an idea', () => {
    const atOnce = (day: number) => (oats[day] === 1 || oats[day - 1] === 1 ? 3 : 0);
    const { findings } = reviewLinks({
      ...linked,
      outcomes: [anOutcome(ratings(DAYS, 6, atOnce))],
    });
    const explored = findings.find(
      ({ windowId, exposureId }) => windowId === 'days-0-1' && exposureId === 'food.oats',
    );
    expect(explored?.result?.q).toBeLessThan(0.001);
    expect(explored).toMatchObject({ isMain: false, state: 'idea', sureness: 'weak' });
  });

  it('is the same for the same days, whatever the order of exposures', () => {
    const again = reviewLinks({ ...linked, exposures: linked.exposures.toReversed() });
    expect(again.findings.map((finding) => JSON.stringify(finding)).sort()).toEqual(
      reviewLinks(linked)
        .findings.map((finding) => JSON.stringify(finding))
        .sort(),
    );
  });

  it('does not mind when it all was, nor days without notes before and after', () => {
    const pad = (values: Float64Array) =>
      Float64Array.from([
        ...Array<number>(7).fill(Number.NaN),
        ...values,
        ...Array<number>(40).fill(Number.NaN),
      ]);
    const padded: ReviewInput = {
      firstDayNumber: linked.firstDayNumber - 7,
      exposures: linked.exposures.map((exposure) => ({
        ...exposure,
        values: pad(exposure.values),
      })),
      outcomes: linked.outcomes.map((outcome) => ({ ...outcome, values: pad(outcome.values) })),
    };
    const years = { ...linked, firstDayNumber: linked.firstDayNumber + 7 * 520 };
    const plain = inMainWindow(reviewLinks(linked));
    expect(inMainWindow(reviewLinks(years))).toEqual(plain);
    const wide = inMainWindow(reviewLinks(padded));
    expect(wide.state).toBe(plain.state);
    expect(wide.daysWith).toBe(plain.daysWith);
    expect(wide.result?.difference).toBeCloseTo(plain.result?.difference ?? 0, 8);
  });

  it('says that it may run the other way when the days after say as much', () => {
    // Oats are eaten on the days after bad skin.
    const skin = ratings(DAYS, 8);
    const slow = skin.map((_, day) => {
      const week = skin.subarray(Math.max(0, day - 6), day + 1);
      return Math.round(week.reduce((sum, value) => sum + value, 0) / week.length) * 3 - 10;
    });
    const comfort = slow.map((value) => (value > 5 ? 1 : 0));
    const review = reviewLinks({
      ...linked,
      exposures: [anExposure(comfort)],
      outcomes: [anOutcome(slow.map((value, day) => value + (day % 3)))],
    });
    expect(inMainWindow(review).notPassed).toContain('direction');
    expect(inMainWindow(review).state).not.toBe('possible');
  });

  it('never looks for a thing in itself, nor where it is not asked', () => {
    const belly = ratings(DAYS, 9);
    const skin = anExposure(ratings(DAYS, 6), {
      id: 'skin.overall',
      group: 'skin',
      scale: 'amount',
      onlyFor: ['belly'],
    });
    const { findings } = reviewLinks({
      ...linked,
      exposures: [skin],
      outcomes: [
        anOutcome(ratings(DAYS, 6)),
        anOutcome(ratings(DAYS, 7), { id: 'skin.itch' }),
        anOutcome(belly, { id: 'belly' }),
      ],
    });
    expect(new Set(findings.map(({ outcomeId }) => outcomeId))).toEqual(new Set(['belly']));
  });
});

describe('main questions', () => {
  const question = {
    exposureId: 'food.oats',
    outcomeId: 'skin.overall',
    windowId: 'days-1-3',
    fromDay: 0,
  } as const;

  it('are corrected among themselves, and all else is an idea at most', () => {
    const review = reviewLinks({
      ...linked,
      mainQuestions: [{ ...question, exposureId: 'food.other-2' }],
    });
    expect(
      review.findings.filter(({ exposureId, isMain }) => isMain && exposureId === 'food.other-2'),
    ).toHaveLength(1);
    expect(shown(review)).toEqual([]);
    const states = review.findings
      .filter(({ exposureId }) => exposureId === 'food.oats')
      .map(({ state }) => state);
    expect(states).toContain('idea');
    expect(shown(reviewLinks({ ...linked, mainQuestions: [question] }))).toHaveLength(1);
  });

  it('may ask about another window than the usual one', () => {
    const { findings } = reviewLinks({
      ...linked,
      mainQuestions: [{ ...question, windowId: 'days-0-1' }],
    });
    expect(findings[0]).toMatchObject({ windowId: 'days-0-1', isMain: true });
  });

  it('are answered by the days since they were asked', () => {
    const { findings } = reviewLinks({
      ...linked,
      mainQuestions: [{ ...question, fromDay: DAYS - 30 }],
    });
    expect(findings[0]).toMatchObject({ state: 'not-enough', spanDays: 30 });
    expect(findings[0]?.closedGates).toContainEqual({ gate: 'span', daysMore: 12 });
  });

  it('that name what is no longer there ask nothing', () => {
    const review = reviewLinks({
      ...linked,
      mainQuestions: [{ ...question, exposureId: 'food.gone' }],
    });
    expect(review.findings).toHaveLength(20);
  });
});
