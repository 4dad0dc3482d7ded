import { describe, expect, it } from 'vitest';
import { addDays, type DayRange, daysInRange, parseLocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { computeDailySeries } from '@/domain/series';
import { computeTrends, rangeToLoad, trendRows } from '@/domain/trends';
import { anEntry } from '#tests/support/builders.ts';

const range = (from: string, to: string): DayRange => ({
  from: parseLocalDay(from),
  to: parseLocalDay(to),
});

const skin = (day: string, overall: number | null, itch: number | null = null): Entry =>
  anEntry('skin-check', { day, data: { overall, itch, regions: [{ region: 'chin', level: 1 }] } });

const checkIn = (
  day: string,
  data: { stress?: number; belly?: number; sleepHours?: number },
): Entry =>
  anEntry('check-in', {
    day,
    data: { stress: null, belly: null, sleepHours: null, sleepQuality: 5, ...data },
  });

const calm = (day: string, durationMinutes: number): Entry =>
  anEntry('practice', { day, data: { durationMinutes } });

const SIX_DAYS = range('2026-11-18', '2026-11-23');

const rowsOf = (entries: readonly Entry[], shown: DayRange) =>
  trendRows(
    (id) => computeDailySeries(entries, id, rangeToLoad(shown)),
    computeTrends(entries, shown),
  );

describe('computeTrends', () => {
  it('reads six days more than it shows', () => {
    expect(rangeToLoad(SIX_DAYS)).toEqual({ from: '2026-11-12', to: '2026-11-23' });
  });

  it('has one row a day, newest first, with what was noted and nothing else', () => {
    const rows = rowsOf(
      [
        skin('2026-11-22', 4, 2),
        skin('2026-11-22', 5),
        checkIn('2026-11-22', { stress: 3, belly: 0, sleepHours: 7.25 }),
        checkIn('2026-11-22', { stress: 6 }),
        calm('2026-11-22', 10),
        calm('2026-11-22', 15),
        anEntry('meal', { day: '2026-11-22' }),
        anEntry('meal', { day: '2026-11-22' }),
      ],
      range('2026-11-22', '2026-11-23'),
    );
    const nothing = { skin: null, itch: null, stress: null, belly: null, sleepHours: null };
    expect(rows).toEqual([
      {
        day: '2026-11-23',
        ...nothing,
        calmMinutes: null,
        meals: null,
        skinMean: null,
        newThings: [],
      },
      {
        day: '2026-11-22',
        skin: 4.5,
        itch: 2,
        stress: 4.5,
        belly: 0,
        sleepHours: 7.25,
        calmMinutes: 25,
        meals: 2,
        skinMean: null,
        newThings: [],
      },
    ]);
  });

  it('lets the first means look back on the days before the range', () => {
    const entries = [
      skin('2026-11-12', 10),
      skin('2026-11-15', 2),
      skin('2026-11-16', 3),
      skin('2026-11-17', 4),
      skin('2026-11-18', 7),
      skin('2026-11-23', 1),
    ];
    const rows = rowsOf(entries, SIX_DAYS);
    // 18: (10+2+3+4+7)/5, since the 12th is the sixth day before; 19-21: (2+3+4+7)/4; 22: three days are too few.
    expect(rows.map(({ skinMean }) => skinMean).reverse()).toEqual([5.2, 4, 4, 4, null, null]);
    expect(rows[0]).toMatchObject({ day: '2026-11-23', skin: 1, skinMean: null });
    expect(computeTrends(entries, SIX_DAYS).summaries.skin.mean).toEqual({ value: 4, count: 2 });
  });

  it('counts days with any entry in the range, each once', () => {
    const trends = computeTrends(
      [
        skin('2026-11-17', 4),
        skin('2026-11-18', 4),
        anEntry('note', { day: '2026-11-18' }),
        anEntry('note', { day: '2026-11-20' }),
      ],
      SIX_DAYS,
    );
    expect(trends.loggedDayCount).toBe(2);
    expect(trends.dayCount).toBe(6);
    expect(trends.summaries.skin.mean).toEqual({ value: 4, count: 1 });
  });

  it('says the extremes and the two halves, each with its number of days', () => {
    const trends = computeTrends(
      [
        skin('2026-11-18', 2),
        skin('2026-11-19', 7),
        skin('2026-11-20', 3),
        skin('2026-11-21', 2),
        checkIn('2026-11-23', { stress: 5 }),
      ],
      SIX_DAYS,
    );
    expect(trends.summaries.skin).toEqual({
      mean: { value: 3.5, count: 4 },
      lowest: { day: '2026-11-21', value: 2 },
      highest: { day: '2026-11-19', value: 7 },
      firstHalf: { value: 4, count: 3 },
      secondHalf: { value: 2, count: 1 },
    });
    expect(trends.summaries.stress.firstHalf).toBeNull();
    expect(trends.summaries.belly).toEqual({
      mean: null,
      lowest: null,
      highest: null,
      firstHalf: null,
      secondHalf: null,
    });
  });

  it('draws stress day by day in a month or less, as a 7-day mean beyond, and as it is when sparse', () => {
    const entries = [1, 3, 5, 7].map((stress, index) =>
      checkIn(addDays(parseLocalDay('2026-11-20'), index), { stress }),
    );
    const sparse = entries.slice(1);
    const month = computeTrends(entries, range('2026-10-24', '2026-11-23'));
    expect(month.small.stress.step).toBe('day');
    expect(month.small.stress.points.slice(-4)).toEqual([1, 3, 5, 7]);
    const longer = computeTrends(entries, range('2026-10-23', '2026-11-23'));
    expect(longer.small.stress.step).toBe('trailing');
    expect(longer.small.stress.points.slice(-4)).toEqual([null, null, null, 4]);
    const few = computeTrends(sparse, range('2026-10-23', '2026-11-23'));
    expect(few.small.stress.step).toBe('day');
    expect(few.small.stress.points.slice(-4)).toEqual([null, 3, 5, 7]);
  });

  it('draws a point a week beyond two years, and keeps the rows by day and the extremes of days', () => {
    const years = range('2024-11-18', '2026-11-29');
    const fullWeek = daysInRange(range('2026-11-16', '2026-11-22')).map((day, index) =>
      skin(day, index < 4 ? 1 : 9),
    );
    const entries = [
      ...fullWeek,
      skin('2026-11-23', 4),
      calm('2026-11-16', 10),
      calm('2026-11-20', 30),
    ];
    const trends = computeTrends(entries, years);
    expect(trends.small.calmMinutes.points.slice(-2)).toEqual([40, null]);
    expect(rowsOf(entries, years)).toHaveLength(742);
    expect(trends.summaries.skin.highest).toEqual({ day: '2026-11-22', value: 9 });
  });
});
