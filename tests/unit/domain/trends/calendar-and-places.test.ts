import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDay, weekdayOf } from '@/domain/day';
import { ALL_METRICS } from '@/domain/series';
import {
  calendarLevel,
  calendarRange,
  computeRegionWeeks,
  computeYearCalendar,
  groupByDayPart,
  meansByDayPart,
  meansByWeekday,
  photoDays,
  photosOnChart,
  placesInWeek,
} from '@/domain/trends';
import { anEntry } from '#tests/support/builders.ts';

const TODAY = parseLocalDay('2026-11-23');
const WEEK = { from: parseLocalDay('2026-11-16'), to: TODAY };

describe('the year calendar', () => {
  it('has 53 columns from a Monday to the day, whatever day it is, each day once in its row', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (shift) => {
        const last = addDays(TODAY, shift);
        const range = calendarRange(last);
        const weeks = computeYearCalendar([], range);
        expect(weeks).toHaveLength(53);
        expect(weekdayOf(range.from)).toBe(1);
        const days = weeks.flatMap((week) => week.flatMap((day) => day?.day ?? []));
        expect(days.at(-1)).toBe(last);
        expect(new Set(days).size).toBe(days.length);
        for (const week of weeks) {
          for (const [row, day] of week.entries()) {
            if (day !== null) expect(weekdayOf(day.day)).toBe(row + 1);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves open what was not noted: it is not calm', () => {
    const range = calendarRange(TODAY);
    const weeks = computeYearCalendar([{ day: TODAY, value: 0, count: 1 }], range);
    expect(weeks.at(-1)?.[0]).toEqual({ day: TODAY, value: 0, level: 0 });
    expect(weeks.at(-2)?.[6]).toEqual({ day: '2026-11-22', value: null, level: null });
  });

  it.each([
    [0, 0],
    [0.4, 0],
    [0.5, 1],
    [2, 1],
    [4, 2],
    [5, 3],
    [6.5, 4],
    [10, 4],
  ])('tints %d as level %i', (rating, level) => {
    expect(calendarLevel(rating)).toBe(level);
  });
});

const check = (day: string, regions: readonly { region: string; level: number }[]) =>
  anEntry('skin-check', { day, data: { overall: 3, itch: null, regions: regions as never } });

describe('places week by week', () => {
  it('counts a place that a check left out as calm, and leaves weeks without places open', () => {
    const weeks = computeRegionWeeks(
      [
        check('2026-11-16', [{ region: 'left-cheek', level: 3 }]),
        check('2026-11-17', [{ region: 'chin', level: 1 }]),
        // A check of the skin as a whole says nothing about places.
        check('2026-11-23', []),
      ],
      WEEK,
    );
    expect(weeks.days).toEqual(['2026-11-16', '2026-11-23']);
    expect(weeks.counts).toEqual([2, 0]);
    expect(weeks.regions.map(({ region, mean, weeks: points }) => [region, mean, points])).toEqual([
      ['left-cheek', { value: 1.5, count: 2 }, [1.5, null]],
      ['chin', { value: 0.5, count: 2 }, [0.5, null]],
    ]);
    expect(placesInWeek(weeks, 0)).toEqual([
      { region: 'left-cheek', level: 2, mean: 1.5 },
      { region: 'chin', level: 1, mean: 0.5 },
    ]);
    expect(placesInWeek(weeks, 1)).toEqual([]);
  });

  it('has nothing where no place was ever noted', () => {
    expect(computeRegionWeeks([check('2026-11-16', [])], WEEK).regions).toEqual([]);
  });
});

describe('by day and time', () => {
  it('gives each day of the week its mean with its number of days', () => {
    const values = [4, null, 2, null, null, null, null, 6];
    const means = meansByWeekday(
      values.map((value, index) => ({ day: addDays(WEEK.from, index), value, count: 1 })),
    );
    expect(means[0]).toEqual({ value: 5, count: 2 });
    expect(means[1]).toBeNull();
    expect(means[2]).toEqual({ value: 2, count: 1 });
  });

  it('tells the time by the clock on the wall where the note was made; the night goes over midnight', () => {
    const metric = ALL_METRICS.find(({ id }) => id === 'stress');
    if (metric === undefined) throw new Error('no stress');
    const stress = (at: string, value: number) =>
      anEntry('check-in', {
        day: '2026-11-16',
        at,
        data: { stress: value, belly: null, sleepHours: null, sleepQuality: null },
      });
    const means = meansByDayPart(
      groupByDayPart([
        stress('05:00', 2),
        stress('10:59', 4),
        stress('11:00', 6),
        stress('22:00', 8),
        stress('04:59', 10),
      ]),
      { kind: 'check-in', metric },
    );
    expect(means).toEqual({
      morning: { value: 3, count: 2 },
      midday: { value: 6, count: 1 },
      evening: null,
      night: { value: 9, count: 2 },
    });
  });
});

describe('photos on a chart', () => {
  it('stand at their day, or at the week that holds it, counted together; none beyond the end', () => {
    const photo = (day: string) =>
      anEntry('skin-check', {
        day,
        data: {
          overall: 3,
          itch: null,
          regions: [],
          photos: [{ hash: 'a'.repeat(64), width: 8, height: 8 }] as never,
        },
      });
    const entries = [
      photo('2026-11-16'),
      photo('2026-11-18'),
      photo('2026-11-24'),
      check('2026-11-17', []),
    ];
    expect(photosOnChart([WEEK.from, TODAY], TODAY, photoDays(entries))).toEqual([
      { index: 0, count: 2 },
    ]);
    expect(photosOnChart([], TODAY, photoDays(entries))).toEqual([]);
  });
});
