import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DayStartHour,
  formatTimeOfDay,
  momentAt,
  type MomentContext,
  momentInDay,
  parseMoment,
  timeOfMoment,
} from '@/domain/day';
import { onComputersEverywhere } from './computer-zones.ts';
import { anyDay, anyDayStart, anyTime, anyZone, day } from './days.ts';

const contextAt = (
  instant: string,
  zone: string,
  dayStartHour: DayStartHour = 0,
): MomentContext => ({ now: Date.parse(instant), zone, dayStartHour });

/** `23 22:30`: day and time of what is understood. */
function understood(text: string, onDay: string, context: MomentContext): string | null {
  const moment = parseMoment(text, day(onDay), context);
  return moment && `${moment.day.slice(-2)} ${formatTimeOfDay(timeOfMoment(moment))}`;
}

onComputersEverywhere(() => {
  it('keeps everything needed to show a moment again anywhere', () => {
    expect(
      momentAt(
        Date.parse('2026-11-22T20:15:00Z'),
        contextAt('2026-11-22T20:15:00Z', 'Asia/Kolkata', 2),
      ),
    ).toEqual({
      day: '2026-11-22',
      occurredAt: '2026-11-22T20:15:00.000Z',
      zone: 'Asia/Kolkata',
      offsetMinutes: 330,
    });
  });

  describe('parseMoment on the form of today', () => {
    it.each([
      // Just after midnight "-2h" is yesterday evening, unless the day has not begun yet.
      ['-2h', '2026-11-23T00:30:00Z', 0, '23', '22 22:30'],
      ['-2h', '2026-11-23T00:30:00Z', 4, '22', '22 22:30'],
      ['-2h', '2026-11-23T05:30:00Z', 4, '23', '22 03:30'],
      ['-2h', '2026-11-23T06:30:00Z', 6, '23', '22 04:30'],
      ['-30m', '2026-11-23T06:30:00Z', 6, '23', '23 06:00'],
      ['-31m', '2026-11-23T06:30:00Z', 6, '23', '22 05:59'],
      ['-1h30', '2026-11-23T01:29:00Z', 0, '23', '22 23:59'],
      ['-23h59', '2026-11-23T12:00:00Z', 0, '23', '22 12:01'],
      ['now', '2026-11-23T00:30:00Z', 4, '22', '22 00:30'],
      // Absolute times stay in the day of the form, also later ones.
      ['8', '2026-11-23T14:00:00Z', 0, '23', '23 08:00'],
      ['23:30', '2026-11-23T14:00:00Z', 0, '23', '23 23:30'],
      ['23', '2026-11-23T00:30:00Z', 4, '22', '22 23:00'],
      ['0:15', '2026-11-23T00:30:00Z', 4, '22', '22 00:15'],
      ['0:15', '2026-11-23T00:30:00Z', 0, '23', '23 00:15'],
    ] as const)(
      '%s typed at %s with day start %i on the %s is %s',
      (text, now, start, on, meant) => {
        expect(understood(text, `2026-11-${on}`, contextAt(now, 'UTC', start))).toBe(meant);
      },
    );

    it('puts the small hours on the next date of the calendar', () => {
      const context = contextAt('2026-11-23T00:30:00Z', 'UTC', 4);
      expect(parseMoment('1:45', day('2026-11-22'), context)).toMatchObject({
        day: '2026-11-22',
        occurredAt: '2026-11-23T01:45:00.000Z',
      });
    });

    it('counts hours that really passed over a clock change', () => {
      const morning = contextAt('2026-03-29T06:00:00Z', 'Europe/Berlin');
      expect(understood('now', '2026-03-29', morning)).toBe('29 08:00');
      expect(understood('-7h', '2026-03-29', morning)).toBe('29 00:00');
      const autumn = contextAt('2026-10-25T02:00:00Z', 'Europe/Berlin');
      expect(understood('-90m', '2026-10-25', autumn)).toBe('25 02:30');
    });
  });

  describe('parseMoment on the form of another day', () => {
    const context = contextAt('2026-11-23T14:20:00Z', 'UTC', 4);
    it.each([
      ['8:30', '10 08:30'],
      ['-2h', '10 12:20'],
      ['now', '10 14:20'],
      ['1:30', '10 01:30'],
      ['soon', null],
      ['', null],
    ])('%j is %j', (text, meant) => expect(understood(text, '2026-11-10', context)).toBe(meant));
  });

  it('shows the time that was typed, whatever zone and day', () => {
    fc.assert(
      fc.property(anyDay, anyTime, anyZone, anyDayStart, (someDay, time, zone, dayStartHour) => {
        const moment = momentInDay(someDay, time, { now: 0, zone, dayStartHour });
        expect(moment.day).toBe(someDay);
        const shown = timeOfMoment(moment);
        // Only what a clock change skips is shown otherwise: two hours later at most.
        const later = (shown.hour * 60 + shown.minute - time.hour * 60 - time.minute + 1440) % 1440;
        expect(later).toBeLessThanOrEqual(120);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on anything typed', () => {
    const context = contextAt('2026-11-23T14:20:00Z', 'Pacific/Apia', 3);
    fc.assert(
      fc.property(fc.string(), anyDay, (text, someDay) => {
        const moment = parseMoment(text, someDay, context);
        expect(moment === null || moment.occurredAt.endsWith('Z')).toBe(true);
      }),
    );
  });

  it('keeps the time on the wall where it was noted, after the person has travelled', () => {
    const noted = momentAt(
      Date.parse('2026-11-23T03:00:00Z'),
      contextAt('2026-11-23T03:00:00Z', 'Pacific/Auckland'),
    );
    expect(formatTimeOfDay(timeOfMoment(noted))).toBe('16:00');
  });
});
