import { describe, expect, it } from 'vitest';
import { dayNumber, parseLocalDay } from '@/domain/day';
import {
  agrees,
  closedGates,
  comesBefore,
  countDistinct,
  countGroups,
  daysMoreFor,
  dealDays,
  examine,
  exposureInWindow,
  IN_NEITHER,
  isLargeEnough,
  isSameInBothHalves,
  type LinkInHand,
  neededDays,
  NOT_PAIRED,
  prepareExposure,
  prepareOutcome,
  standsOutAmongShifts,
  standsOutAmongWeeks,
  thresholds,
  WINDOW_IDS,
  WINDOWS,
} from '@/domain/insights';
import { toDayValues } from '@/domain/stats';
import { anExposure, anOutcome, isAfter, nowAndThen, ratings } from '#tests/support/insights.ts';

describe('windows', () => {
  it('ask for two thirds of their days', () => {
    expect(WINDOW_IDS.map((id) => neededDays(WINDOWS[id]))).toEqual([2, 2, 3, 14]);
  });

  it('of a food are had or not had, but for the long one', () => {
    const values = toDayValues([1, 0, 0, 0, null, null, 0]);
    expect([...exposureInWindow(values, 'yes-no', WINDOWS['days-1-3'])]).toEqual([
      Number.NaN,
      Number.NaN,
      1,
      1,
      0,
      0,
      Number.NaN,
    ]);
    const month = new Float64Array(40).fill(0);
    month[0] = 1;
    const shares = exposureInWindow(month, 'yes-no', WINDOWS['days-8-28']);
    expect(shares[28]).toBeCloseTo(1 / 21);
    expect(shares[29]).toBe(0);
  });

  it('of an amount are its mean', () => {
    const values = toDayValues([10, 20, null, 40]);
    expect(exposureInWindow(values, 'amount', WINDOWS['days-0-1'])[1]).toBe(15);
  });
});

describe('groups', () => {
  it('are days with and days without', () => {
    const groups = dealDays(
      toDayValues([1, 0, null, 1, 1]),
      toDayValues([5, 5, 5, null, 4]),
      'yes-no',
    );
    expect([...groups]).toEqual([1, 0, NOT_PAIRED, NOT_PAIRED, 1]);
    expect(countGroups(groups)).toEqual({
      pairedDays: 3,
      spanDays: 5,
      firstDay: 0,
      lastDay: 4,
      daysWith: 2,
      daysWithout: 1,
      runsWith: 2,
      runsWithout: 1,
    });
  });

  it('of amounts are the top and the bottom third', () => {
    const x = toDayValues([1, 2, 3, 4, 5, 6, 7]);
    expect([...dealDays(x, x, 'amount')]).toEqual([0, 0, 0, IN_NEITHER, 1, 1, 1]);
  });

  it('leave what is mostly nothing on one side', () => {
    const mostlyNone = toDayValues([0, 0, 0, 0, 0, 10, 20]);
    expect([...dealDays(mostlyNone, mostlyNone, 'amount')]).toEqual([0, 0, 0, 0, 0, 1, 1]);
    const mostlyFull = toDayValues([3, 8, 8, 8, 8, 8, 8]);
    expect([...dealDays(mostlyFull, mostlyFull, 'amount')]).toEqual([0, 1, 1, 1, 1, 1, 1]);
    const flat = toDayValues([2, 2, 2]);
    expect(countGroups(dealDays(flat, flat, 'amount')).daysWithout).toBe(0);
  });

  it('of nothing are nothing', () => {
    const none = toDayValues([null, null]);
    expect(countGroups(dealDays(none, none, 'yes-no'))).toMatchObject({
      pairedDays: 0,
      spanDays: 0,
    });
  });
});

describe('gates', () => {
  const open = {
    pairedDays: 60,
    spanDays: 84,
    firstDay: 0,
    lastDay: 83,
    daysWith: 20,
    daysWithout: 40,
    runsWith: 5,
    runsWithout: 5,
  };
  const gatesOf = (counts: Partial<typeof open>, distinct = 5, window = WINDOWS['days-1-3']) =>
    closedGates({ ...open, ...counts }, distinct, window);

  it('are open when there is enough of everything', () => {
    expect(gatesOf({})).toEqual([]);
    expect(gatesOf({ spanDays: 42, pairedDays: 30 })).toEqual([]);
    expect(closedGates(open, 3, WINDOWS['days-8-28'])).toEqual([]);
  });

  it.each([
    ['span', { spanDays: 41 }, 1],
    ['paired-days', { pairedDays: 20, spanDays: 42 }, 21],
    ['days-with', { daysWith: 4 }, 84],
    ['days-without', { daysWithout: 6 }, 28],
    ['runs-with', { runsWith: 2 }, 42],
    ['runs-without', { runsWithout: 2 }, 42],
  ] as const)('%s says about how many more days', (gate, counts, daysMore) => {
    expect(gatesOf(counts)).toContainEqual({ gate, daysMore });
  });

  it('ask longer for the long window', () => {
    expect(closedGates({ ...open, spanDays: 70 }, 5, WINDOWS['days-8-28'])).toContainEqual({
      gate: 'span',
      daysMore: 14,
    });
  });

  it('say how many whole days lift the share', () => {
    const [closed] = gatesOf({ pairedDays: 40, spanDays: 80 });
    expect(closed).toEqual({ gate: 'paired-share', daysMore: 20 });
    expect((40 + 20) / (80 + 20)).toBe(thresholds.gates.pairedShare);
  });

  it('say nothing where nobody can', () => {
    expect(gatesOf({ daysWith: 0 })).toContainEqual({ gate: 'days-with', daysMore: null });
    expect(gatesOf({}, 2)).toEqual([{ gate: 'distinct-outcomes', daysMore: null }]);
    expect(daysMoreFor(gatesOf({}, 2))).toBeNull();
    expect(daysMoreFor(gatesOf({ spanDays: 41, runsWith: 2 }))).toBe(21);
  });

  it('count values only where both are noted', () => {
    const groups = Uint8Array.from([1, 0, NOT_PAIRED]);
    expect(countDistinct(groups, toDayValues([4, 5, 6]))).toBe(2);
  });
});

describe('checks', () => {
  const DAYS = 120;
  const MONDAY = dayNumber(parseLocalDay('2025-01-06'));
  const x = nowAndThen(DAYS, 21);
  const linkOf = (y: Float64Array, exposure = x): LinkInHand => {
    const candidate = examine(
      prepareExposure(anExposure(exposure), 'days-1-3'),
      prepareOutcome(anOutcome(y)),
    );
    if (candidate.measured === null) throw new Error('Not enough days.');
    return { ...candidate, measured: candidate.measured, firstDayNumber: MONDAY };
  };
  const linked = linkOf(ratings(DAYS, 22, (day) => 2 * isAfter(x, day)));
  const unlinked = linkOf(ratings(DAYS, 22));

  it('size: half a point of ten, and as much of another scale', () => {
    expect(isLargeEnough(-0.5, 10)).toBe(true);
    expect(isLargeEnough(0.49, 10)).toBe(false);
    expect(isLargeEnough(0.15, 3)).toBe(true);
  });

  it('agreement: one direction, and an interval beside nothing', () => {
    const measured = {
      r: 0.4,
      effectiveDays: 40,
      p: 0.01,
      difference: 1,
      interval: { low: 0.2, high: 1.8 },
    };
    expect(agrees(measured)).toBe(true);
    expect(agrees({ ...measured, r: -0.4 })).toBe(false);
    expect(agrees({ ...measured, interval: null })).toBe(false);
    expect(agrees({ ...measured, interval: { low: -0.1, high: 1.8 } })).toBe(false);
  });

  it('halves: the same sign in both', () => {
    const { groups, counts, outcome } = linked;
    expect(isSameInBothHalves(groups, outcome.y, counts)).toBe(true);
    const turned = outcome.y.map((value, day) => (day < DAYS / 2 ? value : -value));
    expect(isSameInBothHalves(groups, turned, counts)).toBe(false);
    const onlyLate = groups.map((group, day) =>
      day < DAYS / 2 && group === 1 ? NOT_PAIRED : group,
    );
    expect(isSameInBothHalves(onlyLate, outcome.y, counts)).toBe(false);
  });

  it('direction: the days before say more than the days after', () => {
    expect(comesBefore(linked)).toBe(true);
    const ahead = ratings(DAYS, 22, (day) => 2 * isAfter(x.toReversed(), DAYS - 1 - day));
    expect(comesBefore(linkOf(ahead))).toBe(false);
  });

  it('shift and weeks: found where it is, not where it is not', () => {
    expect([standsOutAmongShifts(linked), standsOutAmongWeeks(linked)]).toEqual([true, true]);
    expect([standsOutAmongShifts(unlinked), standsOutAmongWeeks(unlinked)]).toEqual([false, false]);
  });

  it('weeks: what only follows the weekday does not stand out', () => {
    const weekend = Float64Array.from({ length: DAYS }, (_, day) => (day % 7 > 4 ? 1 : 0));
    const y = ratings(DAYS, 23, (day) => 2 * isAfter(weekend, day));
    expect(standsOutAmongWeeks(linkOf(y, weekend))).toBe(false);
  });
});
