import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOfInstant,
  type DayStartHour,
  instantInDay,
  instantOfWallClock,
  wallClockOf,
} from '@/domain/day';
import { onComputersEverywhere } from './computer-zones.ts';
import { anyDay, anyDayStart, anyTime, anyZone, day, DAY_STARTS } from './days.ts';

const dayAt = (instant: string, zone: string, startHour: DayStartHour) =>
  dayOfInstant(Date.parse(instant), zone, startHour);

onComputersEverywhere(() => {
  describe('dayOfInstant', () => {
    it.each([
      // [instant, zone, day by day start 0 … 6]
      ['2026-11-23T00:00:00Z', 'UTC', '23 22 22 22 22 22 22'],
      ['2026-11-23T00:59:59.999Z', 'UTC', '23 22 22 22 22 22 22'],
      ['2026-11-23T02:30:00Z', 'UTC', '23 23 23 22 22 22 22'],
      ['2026-11-23T05:59:00Z', 'UTC', '23 23 23 23 23 23 22'],
      ['2026-11-23T06:00:00Z', 'UTC', '23 23 23 23 23 23 23'],
      ['2026-11-23T23:59:00Z', 'UTC', '23 23 23 23 23 23 23'],
      ['2026-11-23T11:00:00Z', 'America/Los_Angeles', '23 23 23 23 22 22 22'],
      ['2026-11-22T20:00:00Z', 'Asia/Kolkata', '23 23 22 22 22 22 22'],
      ['2026-11-22T14:00:00Z', 'Pacific/Auckland', '23 23 23 23 22 22 22'],
      // Berlin, spring: 01:59 is followed by 03:00.
      ['2026-03-29T00:59:00Z', 'Europe/Berlin', '29 29 28 28 28 28 28'],
      ['2026-03-29T01:00:00Z', 'Europe/Berlin', '29 29 29 29 28 28 28'],
      // Berlin, autumn: 02:30 comes twice and is the same day both times.
      ['2026-10-25T00:30:00Z', 'Europe/Berlin', '25 25 25 24 24 24 24'],
      ['2026-10-25T01:30:00Z', 'Europe/Berlin', '25 25 25 24 24 24 24'],
      ['2026-11-01T05:30:00Z', 'America/New_York', '01 01 31 31 31 31 31'],
      ['2026-11-01T06:30:00Z', 'America/New_York', '01 01 31 31 31 31 31'],
      ['2026-03-08T07:00:00Z', 'America/New_York', '08 08 08 08 07 07 07'],
      // Lord Howe, spring: 01:59 is followed by 02:30.
      ['2026-10-03T15:30:00Z', 'Australia/Lord_Howe', '04 04 04 03 03 03 03'],
      // Samoa: after the night of the 29th came the 31st.
      ['2011-12-30T09:59:00Z', 'Pacific/Apia', '29 29 29 29 29 29 29'],
      ['2011-12-30T10:00:00Z', 'Pacific/Apia', '31 29 29 29 29 29 29'],
      ['2011-12-30T15:59:00Z', 'Pacific/Apia', '31 31 31 31 31 31 29'],
      ['2011-12-30T16:00:00Z', 'Pacific/Apia', '31 31 31 31 31 31 31'],
    ])('%s in %s, by day start: %s', (instant, zone, days) => {
      const found = DAY_STARTS.map((startHour) => dayAt(instant, zone, startHour).slice(-2));
      expect(found.join(' ')).toBe(days);
    });

    it('is the last day of February or of the year, where the small hours still belong to it', () => {
      expect(dayAt('2024-03-01T02:00:00Z', 'UTC', 4)).toBe('2024-02-29');
      expect(dayAt('2023-03-01T02:00:00Z', 'UTC', 4)).toBe('2023-02-28');
      expect(dayAt('2027-01-01T02:00:00Z', 'UTC', 4)).toBe('2026-12-31');
    });

    it('is the day on the calendar or the one before', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 4_102_444_800_000 }),
          anyZone,
          anyDayStart,
          (instant, zone, startHour) => {
            const wall = wallClockOf(instant, zone);
            const found = dayOfInstant(instant, zone, startHour);
            if (wall.time.hour >= startHour) expect(found).toBe(wall.day);
            else if (wall.day !== '2011-12-31') expect(found).toBe(addDays(wall.day, -1));
          },
        ),
      );
    });
  });

  describe('instantInDay', () => {
    it.each([
      [0, '2026-11-23T01:30:00.000Z'],
      [1, '2026-11-23T01:30:00.000Z'],
      [2, '2026-11-24T01:30:00.000Z'],
      [6, '2026-11-24T01:30:00.000Z'],
    ] as const)('01:30 of a day that starts at %i:00 is %s', (startHour, instant) => {
      const found = instantInDay(day('2026-11-23'), { hour: 1, minute: 30 }, 'UTC', startHour);
      expect(new Date(found).toISOString()).toBe(instant);
    });

    it('lies in the day it was asked for, unless no clock showed that time', () => {
      fc.assert(
        fc.property(anyDay, anyTime, anyZone, anyDayStart, (someDay, time, zone, startHour) => {
          const instant = instantInDay(someDay, time, zone, startHour);
          // A time that a clock change skips has no instant of its own.
          fc.pre(wallClockOf(instant, zone).time.hour === time.hour);
          fc.pre(!(zone === 'Pacific/Apia' && someDay === '2011-12-30'));
          expect(dayOfInstant(instant, zone, startHour)).toBe(someDay);
        }),
        { numRuns: 400 },
      );
    });

    it.each(DAY_STARTS)(
      'covers the days of clock changes without holes, day start %i',
      (startHour) => {
        for (const [zone, text] of [
          ['Europe/Berlin', '2026-03-29'],
          ['Europe/Berlin', '2026-10-25'],
          ['America/New_York', '2026-03-08'],
          ['America/New_York', '2026-11-01'],
          ['Australia/Lord_Howe', '2026-10-04'],
          ['Australia/Lord_Howe', '2026-04-05'],
          ['Pacific/Auckland', '2026-04-05'],
        ] as const) {
          const from = instantOfWallClock(addDays(day(text), -1), { hour: 12, minute: 0 }, zone);
          const to = instantOfWallClock(addDays(day(text), 1), { hour: 12, minute: 0 }, zone);
          const days: string[] = [];
          for (let instant = from; instant <= to; instant += 15 * 60_000) {
            const found = dayOfInstant(instant, zone, startHour);
            if (days.at(-1) !== found) days.push(found);
          }
          expect(days).toEqual([addDays(day(text), -1), text, addDays(day(text), 1)]);
        }
      },
    );

    it('moves on what a gap at the day start skips, out of the day that was asked for', () => {
      const startHour = 3;
      const found = instantInDay(
        day('2026-03-28'),
        { hour: 2, minute: 30 },
        'Europe/Berlin',
        startHour,
      );
      expect(new Date(found).toISOString()).toBe('2026-03-29T01:30:00.000Z');
      expect(dayOfInstant(found, 'Europe/Berlin', startHour)).toBe('2026-03-29');
    });
  });
});
