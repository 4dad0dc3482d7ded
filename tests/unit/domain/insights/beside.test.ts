/** What stands beside the review: rewind, eaten together, ledger, the days behind, the warning, the words. */
import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDay } from '@/domain/day';
import {
  changeKey,
  closedGateKeys,
  compareWithLedger,
  daysBehind,
  eatenTogether,
  factsOf,
  isReviewDue,
  lagProfile,
  type LedgerLine,
  ledgerLinesOf,
  loggingBiasOf,
  loggingBiasText,
  notPassedKeys,
  questionFromDay,
  rewindFrom,
  rewindText,
  sentenceOf,
  surenessKey,
  togetherText,
} from '@/domain/insights';
import { formatText, isTextKey, type TextKey } from '@/texts';
import { aFinding, anExposure, anOutcome, nowAndThen, ratings } from '#tests/support/insights.ts';

const day = parseLocalDay('2026-03-02');

describe('the lag profile', () => {
  it('shows on which day after it is', () => {
    const x = nowAndThen(150, 31);
    const outcome = anOutcome(ratings(150, 32, (at) => (x[at - 2] === 1 ? 3 : 0)));
    const profile = lagProfile(anExposure(x), outcome);
    expect(profile.map(({ lagDays }) => lagDays)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const largest = profile.toSorted(
      (left, right) => (right.difference ?? 0) - (left.difference ?? 0),
    )[0];
    expect(largest?.lagDays).toBe(2);
    expect(largest?.interval?.low).toBeGreaterThan(1);
  });

  it('says nothing of too few days', () => {
    const [first] = lagProfile(anExposure([1, 0, 1, 0]), anOutcome([1, 2, 3, 4]));
    expect(first).toEqual({
      lagDays: 0,
      daysWith: 2,
      daysWithout: 2,
      difference: null,
      interval: null,
    });
  });
});

it('the days behind a finding are named with what was noted', () => {
  const days = [0, 1, 2, 3, 4].map((index) => addDays(day, index));
  const found = daysBehind(
    anExposure([1, 0, 0, 0, 0]),
    'days-1-3',
    anOutcome([1, 2, 3, 4, Number.NaN]),
    days,
  );
  expect(found).toEqual([
    { day: '2026-03-04', isWith: true, outcome: 3 },
    { day: '2026-03-05', isWith: true, outcome: 4 },
  ]);
});

describe('the warning about days without food notes', () => {
  const isFoodDay = Uint8Array.from({ length: 20 }, (_, index) => (index < 10 ? 1 : 0));
  const skin = (without: number) =>
    anOutcome(Array.from({ length: 20 }, (_, index) => (index < 10 ? 3 : without)));

  it('comes when they differ by a point', () => {
    expect(loggingBiasOf(skin(4), isFoodDay)).toEqual({
      difference: -1,
      daysWithNotes: 10,
      daysWithout: 10,
    });
    expect(loggingBiasOf(skin(3.9), isFoodDay)).toBeNull();
  });

  it('does not come from a few days', () => {
    expect(
      loggingBiasOf(
        skin(9),
        isFoodDay.map((_, index) => (index < 14 ? 1 : 0)),
      ),
    ).toBeNull();
  });
});

describe('a rewind', () => {
  it('lists what was unlike other times, the rarest first', () => {
    const rare = new Float64Array(60).fill(0);
    rare[49] = 1;
    const often = nowAndThen(60, 41, 0.45);
    often.fill(0, 47, 50);
    const stress = Float64Array.from({ length: 60 }, (_, index) =>
      index >= 47 && index < 50 ? 9 : 3 + (index % 2),
    );
    const lines = rewindFrom(
      [
        anExposure(often, { id: 'food.often' }),
        anExposure(rare, { id: 'food.rare' }),
        anExposure(stress, { id: 'stress', scale: 'amount' }),
        anExposure(nowAndThen(60, 42, 0.5), { id: 'food.usual' }),
      ],
      50,
    );
    expect(lines.map(({ exposureId }) => exposureId)).toEqual([
      'food.rare',
      'stress',
      'food.often',
    ]);
    expect(lines[0]).toMatchObject({ before: 1, usual: 0, rarity: 0 });
    expect(lines[1]).toMatchObject({ before: 9, usual: expect.closeTo(3.5, 0) as number });
    expect(lines[2]).toMatchObject({ before: 0 });
  });

  it('says nothing before there is a usual', () => {
    expect(rewindFrom([anExposure([1, 0, 0, 1, 0])], 4)).toEqual([]);
  });
});

describe('eaten together', () => {
  const bread = nowAndThen(80, 51, 0.5);
  const butter = Float64Array.from(bread);

  it('names two foods that are nearly always on the same days', () => {
    const soon = bread.indexOf(1);
    butter[soon] = 0;
    const others = anExposure(nowAndThen(80, 52, 0.5), { id: 'food.tea' });
    const [found, ...more] = eatenTogether([
      anExposure(bread, { id: 'food.bread' }),
      others,
      anExposure(butter, { id: 'food.butter' }),
    ]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      exposureIds: ['food.bread', 'food.butter'],
      daysFirstOnly: 1,
      daysSecondOnly: 0,
    });
    expect(found?.daysApartWanted).toBeGreaterThan(0);
  });

  it('leaves families and foods to themselves', () => {
    const family = anExposure(bread, { id: 'family.wheat', group: 'family' });
    expect(eatenTogether([anExposure(bread, { id: 'food.bread' }), family])).toEqual([]);
  });
});

describe('the ledger', () => {
  const [said] = ledgerLinesOf({ findings: [aFinding()], comparisonCount: 40 }, day) as [
    LedgerLine,
  ];
  const changeTo = (finding: ReturnType<typeof aFinding> | null, line = said) =>
    compareWithLedger({ findings: finding === null ? [] : [finding], comparisonCount: 40 }, [
      line,
    ])[0]?.change;
  const withDifference = (difference: number, rest: Parameters<typeof aFinding>[0] = {}) => {
    const { result } = aFinding();
    return aFinding({ ...rest, result: result && { ...result, difference } });
  };

  it('keeps what was said, and not that there was nothing', () => {
    expect(said).toMatchObject({ saidOn: day, state: 'possible', difference: 1.24 });
    const nothing = { findings: [aFinding({ state: 'none' })], comparisonCount: 40 };
    expect(ledgerLinesOf(nothing, day)).toEqual([]);
  });

  it.each([
    ['holds', aFinding()],
    ['weaker', withDifference(0.6)],
    ['weaker', aFinding({ state: 'idea' })],
    ['gone', aFinding({ state: 'none' })],
    ['turned', withDifference(-1)],
    ['not-looked-at', null],
    ['not-looked-at', aFinding({ state: 'not-enough', result: null })],
  ])('says %s', (change, finding) => {
    expect(changeTo(finding)).toBe(change);
  });

  it('compares with the last that was said, and names what is new', () => {
    const earlier = { ...said, saidOn: addDays(day, -7), difference: -3 };
    const other = aFinding({ exposureId: 'food.tea' });
    const review = { findings: [aFinding(), other], comparisonCount: 40 };
    expect(compareWithLedger(review, [said, earlier]).map(({ change }) => change)).toEqual([
      'holds',
      'new',
    ]);
    expect(changeTo(aFinding(), { ...said, state: 'idea' })).toBe('stronger');
  });

  it('says from when on a question may be answered', () => {
    const days = [0, 1, 2, 3].map((index) => addDays(day, index));
    const [askedOn = day] = days.slice(2);
    expect(questionFromDay(said, askedOn, [], days)).toBe(0);
    expect(questionFromDay(said, askedOn, [said], days)).toBe(2);
    expect(questionFromDay(said, addDays(day, 9), [said], days)).toBe(4);
    // What was said later had not been seen.
    expect(questionFromDay(said, askedOn, [{ ...said, saidOn: addDays(day, 3) }], days)).toBe(0);
    expect(questionFromDay({ ...said, windowId: 'days-0-1' }, askedOn, [said], days)).toBe(0);
  });

  it('is written once a week', () => {
    expect(isReviewDue(null, day)).toBe(true);
    expect(isReviewDue(addDays(day, -6), day)).toBe(false);
    expect(isReviewDue(addDays(day, -7), day)).toBe(true);
  });
});

describe('the words', () => {
  const say = (finding: ReturnType<typeof aFinding>, scale: 'yes-no' | 'amount' = 'yes-no') => {
    const { key, values } = sentenceOf(finding, scale, 48);
    return formatText(key as TextKey, { ...values, exposure: 'oats', outcome: 'your skin score' });
  };

  it('of a possible link are the prescribed ones', () => {
    expect(say(aFinding())).toBe(
      'Possible link: 1 to 3 days after oats, your skin score was on average 1.2 higher (likely range 0.4 to 2.1). This is a pattern in your notes, not proof that one leads to the other.',
    );
  });

  it('turn with the direction, and with more of an amount', () => {
    const { result } = aFinding();
    const calmer = aFinding({
      windowId: 'days-0-1',
      result: result && { ...result, difference: -1.24, interval: { low: -2.06, high: -0.42 } },
    });
    expect(say(calmer, 'amount')).toContain(
      'on the day of and the day after more oats, your skin score was on average 1.2 lower (likely range 0.4 to 2.1)',
    );
  });

  it('of all else, too', () => {
    expect(say(aFinding({ state: 'idea' }))).toContain(
      'With 48 comparisons such a difference often turns up by chance.',
    );
    expect(say(aFinding({ state: 'reverse' }))).toContain('changed first about as often');
    expect(say(aFinding({ state: 'none' }))).toBe(
      'No clear pattern between oats and your skin score in these 70 days. A small effect could still be hidden.',
    );
    const early = { state: 'not-enough', result: null } as const;
    expect(say(aFinding({ ...early, closedGates: [{ gate: 'span', daysMore: 12 }] }))).toBe(
      'Not enough days yet to compare. About 12 more would help.',
    );
    expect(
      say(aFinding({ ...early, closedGates: [{ gate: 'distinct-outcomes', daysMore: null }] })),
    ).toBe('Not enough days yet to compare.');
  });

  it('beside a result are days, comparisons and what is missing', () => {
    const say = ({ key, values }: ReturnType<typeof factsOf>) => formatText(key as TextKey, values);
    expect(say(factsOf(aFinding(), 'yes-no', 48))).toBe(
      '30 days with, 40 without · 48 comparisons · 30% of days missing',
    );
    expect(say(factsOf(aFinding(), 'amount', 48))).toBe(
      '30 days with more, 40 with less · 48 comparisons · 30% of days missing',
    );
  });

  it('beside the review are plain and kind', () => {
    const text = ({ key, values }: ReturnType<typeof togetherText>) =>
      formatText(key as TextKey, {
        ...values,
        first: 'Bread',
        second: 'butter',
        outcome: 'your skin score',
        exposure: 'Kefir',
      });
    const together = {
      exposureIds: ['food.bread', 'food.butter'],
      daysTogether: 30,
      daysFirstOnly: 1,
      daysSecondOnly: 2,
      daysApartWanted: 5,
    } as const;
    expect(text(togetherText(together))).toBe(
      'Bread and butter were on the same 30 days and apart on 3, so your notes cannot tell them apart. If you like, have one without the other on about 5 more days.',
    );
    expect(
      text(loggingBiasText({ difference: -1.2, daysWithNotes: 40, daysWithout: 9 })),
    ).toContain('your skin score was about 1.2 higher (40 days with notes, 9 without)');
    const line = { exposureId: 'food.kefir', before: 1, usual: 0.128, rarity: 0.1 };
    expect(text(rewindText(line, 'yes-no'))).toContain('had in these three days, as in 13%');
    expect(text(rewindText({ ...line, before: 0 }, 'yes-no'))).toContain('not had');
    expect(text(rewindText({ ...line, before: 7.26 }, 'amount'))).toBe(
      'Kefir: 7.3 on average, against your usual 0.1',
    );
    expect(isTextKey(changeKey({ before: null, now: aFinding(), change: 'new' }))).toBe(true);
  });

  it('are all in the catalogue', () => {
    const finding = aFinding({
      closedGates: [{ gate: 'runs-with', daysMore: 3 }],
      notPassed: ['halves', 'weeks'],
    });
    const keys = [surenessKey(finding), ...notPassedKeys(finding), ...closedGateKeys(finding)];
    expect(keys).toHaveLength(4);
    expect(keys.every(isTextKey)).toBe(true);
  });
});
