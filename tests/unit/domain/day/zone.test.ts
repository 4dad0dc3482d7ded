import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  daysInRange,
  formatTimeOfDay,
  instantOfWallClock,
  isZone,
  minutesIntoDay,
  offsetMinutesAt,
  wallClockOf,
} from '@/domain/day';
import { onComputersEverywhere } from './computer-zones.ts';
import { anyDay, anyTime, anyZone, day } from './days.ts';

function wall(instant: string, zone: string): string {
  const clock = wallClockOf(Date.parse(instant), zone);
  return `${clock.day} ${formatTimeOfDay(clock.time)}`;
}

function instant(text: string, zone: string): string {
  const [date = '', time = ''] = text.split(' ');
  const [hour, minute] = time.split(':').map(Number);
  const found = instantOfWallClock(day(date), { hour: hour ?? 0, minute: minute ?? 0 }, zone);
  return new Date(found).toISOString().replace(':00.000Z', 'Z');
}

onComputersEverywhere(() => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Pacific/Apia'])(
    '%s is a zone',
    (zone) => expect(isZone(zone)).toBe(true),
  );
  it.each(['', 'Mars/Olympus', 'Europe/Berlin ', 'Local', '__proto__'])('%j is none', (zone) =>
    expect(isZone(zone)).toBe(false),
  );
  it('an unknown zone is refused', () => {
    expect(() => wallClockOf(0, 'Mars/Olympus')).toThrow(RangeError);
  });

  describe('wallClockOf', () => {
    it.each([
      ['2026-11-23T12:00:00Z', 'UTC', '2026-11-23 12:00'],
      ['2026-11-23T00:00:00Z', 'UTC', '2026-11-23 00:00'],
      ['2026-11-23T23:59:59.999Z', 'UTC', '2026-11-23 23:59'],
      ['2026-11-23T07:59:00Z', 'America/Los_Angeles', '2026-11-22 23:59'],
      ['2026-11-23T08:00:00Z', 'America/Los_Angeles', '2026-11-23 00:00'],
      ['2026-11-23T18:29:00Z', 'Asia/Kolkata', '2026-11-23 23:59'],
      ['2026-11-23T18:30:00Z', 'Asia/Kolkata', '2026-11-24 00:00'],
      ['2026-11-23T11:00:00Z', 'Pacific/Auckland', '2026-11-24 00:00'],
      ['2024-02-29T23:30:00Z', 'Europe/Berlin', '2024-03-01 00:30'],
      // The last minute of 29 December 2011 in Samoa and the first of the 31st.
      ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29 23:59'],
      ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31 00:00'],
      ['1969-12-31T23:00:00Z', 'UTC', '1969-12-31 23:00'],
    ])('at %s in %s the wall shows %s', (at, zone, shown) => expect(wall(at, zone)).toBe(shown));
  });

  describe('offsetMinutesAt', () => {
    it.each([
      ['2026-03-29T00:59:59Z', 'Europe/Berlin', 60],
      ['2026-03-29T01:00:00Z', 'Europe/Berlin', 120],
      ['2026-10-25T00:59:59Z', 'Europe/Berlin', 120],
      ['2026-10-25T01:00:00Z', 'Europe/Berlin', 60],
      ['2026-03-08T09:59:00Z', 'America/Los_Angeles', -480],
      ['2026-03-08T10:00:00Z', 'America/Los_Angeles', -420],
      ['2026-07-01T00:00:00Z', 'Asia/Kolkata', 330],
      ['2026-01-01T00:00:00Z', 'Pacific/Chatham', 825],
      ['2026-01-01T00:00:00Z', 'Australia/Lord_Howe', 660],
      ['2026-07-01T00:00:00Z', 'Australia/Lord_Howe', 630],
      ['2011-12-30T09:59:59Z', 'Pacific/Apia', -600],
      ['2011-12-30T10:00:00Z', 'Pacific/Apia', 840],
      ['1960-01-01T00:00:30.500Z', 'UTC', 0],
    ])('at %s in %s it is %i', (at, zone, minutes) =>
      expect(offsetMinutesAt(Date.parse(at), zone)).toBe(minutes),
    );
  });

  describe('instantOfWallClock', () => {
    it.each([
      ['2026-11-23 12:00', 'UTC', '2026-11-23T12:00Z'],
      ['2026-11-23 00:30', 'Asia/Kolkata', '2026-11-22T19:00Z'],
      ['2026-11-23 12:00', 'Pacific/Auckland', '2026-11-22T23:00Z'],
      // Spring: the hour that is skipped is moved on by the length of the gap.
      ['2026-03-29 01:59', 'Europe/Berlin', '2026-03-29T00:59Z'],
      ['2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T01:30Z'],
      ['2026-03-29 03:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
      ['2026-03-08 02:30', 'America/New_York', '2026-03-08T07:30Z'],
      ['2026-03-08 02:30', 'America/Los_Angeles', '2026-03-08T10:30Z'],
      ['2026-09-27 02:30', 'Pacific/Auckland', '2026-09-26T14:30Z'],
      ['2026-10-04 02:15', 'Australia/Lord_Howe', '2026-10-03T15:45Z'],
      ['2018-11-04 00:30', 'America/Sao_Paulo', '2018-11-04T03:30Z'],
      // Autumn: a time that comes twice means the first.
      ['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
      ['2026-10-25 03:00', 'Europe/Berlin', '2026-10-25T02:00Z'],
      ['2026-11-01 01:30', 'America/New_York', '2026-11-01T05:30Z'],
      ['2026-11-01 01:30', 'America/Los_Angeles', '2026-11-01T08:30Z'],
      ['2026-04-05 02:30', 'Pacific/Auckland', '2026-04-04T13:30Z'],
      ['2026-04-05 01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z'],
      ['2018-02-17 23:30', 'America/Sao_Paulo', '2018-02-18T01:30Z'],
      // Samoa went from the 29th to the 31st.
      ['2011-12-29 23:59', 'Pacific/Apia', '2011-12-30T09:59Z'],
      ['2011-12-30 12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
      ['2011-12-31 00:00', 'Pacific/Apia', '2011-12-30T10:00Z'],
      ['2011-12-31 12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
    ])('%s in %s is %s', (shown, zone, at) => expect(instant(shown, zone)).toBe(at));

    it('shows the wanted time again, or one as much later as a clock change skips', () => {
      fc.assert(
        fc.property(anyDay, anyTime, anyZone, (someDay, time, zone) => {
          const shown = wallClockOf(instantOfWallClock(someDay, time, zone), zone);
          const moved =
            daysBetween(someDay, shown.day) * 1440 +
            minutesIntoDay(shown.time) -
            minutesIntoDay(time);
          // Newfoundland once skipped two hours, Samoa a day.
          expect(moved).toBeGreaterThanOrEqual(0);
          if (moved > 120) expect([zone, moved]).toEqual(['Pacific/Apia', 1440]);
        }),
        { numRuns: 300 },
      );
    });

    it.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'])(
      'runs forward through every noon of a year in %s',
      (zone) => {
        const year = zone === 'Pacific/Apia' ? '2011' : '2026';
        let before = Number.NEGATIVE_INFINITY;
        for (const someDay of daysInRange({
          from: day(`${year}-01-01`),
          to: day(`${year}-12-31`),
        })) {
          const noon = instantOfWallClock(someDay, { hour: 12, minute: 0 }, zone);
          expect(noon).toBeGreaterThan(before - 1);
          before = noon;
        }
      },
    );
  });
});
