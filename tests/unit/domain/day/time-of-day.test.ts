import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatTimeOfDay,
  minutesIntoDay,
  parseMinutesAgo,
  parseTimeOfDay,
  timeFromMinutes,
} from '@/domain/day';
import { onComputersEverywhere } from './computer-zones.ts';
import { anyTime } from './days.ts';

/** What somebody types at 14:20, and the time it means; null: not a time. */
const TYPED: readonly (readonly [typed: string, meant: string | null])[] = [
  ['8', '08:00'],
  ['08', '08:00'],
  [' 9 ', '09:00'],
  ['\t9\n', '09:00'],
  ['0', '00:00'],
  ['23', '23:00'],
  ['24', '00:00'],
  ['25', null],
  ['8:30', '08:30'],
  ['08:30', '08:30'],
  ['8.30', '08:30'],
  ['8 30', '08:30'],
  ['8h30', '08:30'],
  ['8h', '08:00'],
  ['9h', '09:00'],
  ['9 h', '09:00'],
  ['9H', '09:00'],
  ['14 Uhr', '14:00'],
  ['14.15 Uhr', '14:15'],
  ["8 o'clock", '08:00'],
  ['830', '08:30'],
  ['0830', '08:30'],
  ['1230', '12:30'],
  ['123', '01:23'],
  ['0000', '00:00'],
  ['2359', '23:59'],
  ['2400', '00:00'],
  ['2360', null],
  ['2500', null],
  ['12345', null],
  ['2pm', '14:00'],
  ['2 pm', '14:00'],
  ['2 PM', '14:00'],
  ['2p', '14:00'],
  ['2 p.m.', '14:00'],
  ['2:15pm', '14:15'],
  ['2.15 pm', '14:15'],
  ['830pm', '20:30'],
  ['0830 pm', '20:30'],
  ['12am', '00:00'],
  ['12 am', '00:00'],
  ['12:30am', '00:30'],
  ['12pm', '12:00'],
  ['9 am', '09:00'],
  ['9 a.m.', '09:00'],
  ['11:59 pm', '23:59'],
  ['0am', null],
  ['13pm', null],
  ['14am', null],
  ['24:00', '00:00'],
  ['24:01', null],
  ['8:60', null],
  ['8:5', null],
  ['8:', null],
  [':30', null],
  ['8:30:00', null],
  ['8::30', null],
  ['8,30', null],
  ['-1', null],
  ['+2h', null],
  ['', null],
  ['   ', null],
  ['noon', null],
  ['midnight', null],
  ['soon', null],
  ['8 tomorrow', null],
  ['８', null],
  ['now', '14:20'],
  ['NOW', '14:20'],
  ['-2h', '12:20'],
  ['- 2 h', '12:20'],
  ['−2h', '12:20'],
  ['-90m', '12:50'],
  ['-90 min', '12:50'],
  ['-1h30', '12:50'],
  ['-1h 30m', '12:50'],
  ['-1h30min', '12:50'],
  ['-1:30', '12:50'],
  ['-0m', '14:20'],
  ['-15h', '23:20'],
  ['-23h59', '14:21'],
  ['-24h', null],
  ['-1440m', null],
  ['-1h60', null],
  ['-1h30in', null],
  ['-5in', null],
  ['-2', null],
  ['-h', null],
  ['-1.5h', null],
  ['--2h', null],
  ['2h ago', null],
];

const NOW = { hour: 14, minute: 20 };

onComputersEverywhere(() => {
  describe('parseTimeOfDay', () => {
    it.each(TYPED)('%j typed at 14:20 means %j', (typed, meant) => {
      const time = parseTimeOfDay(typed, NOW);
      expect(time === null ? null : formatTimeOfDay(time)).toBe(meant);
    });

    it('reads back whatever formatTimeOfDay writes', () => {
      fc.assert(
        fc.property(anyTime, anyTime, (time, now) => {
          expect(parseTimeOfDay(formatTimeOfDay(time), now)).toEqual(time);
        }),
      );
    });

    it('never throws, and gives a time of the clock or null', () => {
      const alike = fc.stringMatching(/^[-−]? ?\d{0,5}[:.h ]?\d{0,3} ?(am|pm|h|m|min)?$/);
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), alike), anyTime, (text, now) => {
          const time = parseTimeOfDay(text, now);
          if (time === null) return;
          expect(time).toEqual(timeFromMinutes(minutesIntoDay(time)));
        }),
        { numRuns: 400 },
      );
    });
  });

  describe('parseMinutesAgo', () => {
    it.each([
      ['now', 0],
      ['-2h', 120],
      ['-1h30', 90],
      ['-90m', 90],
      ['8:30', null],
      ['', null],
    ])('%j is %j', (text, minutes) => expect(parseMinutesAgo(text)).toBe(minutes));
  });

  describe('timeFromMinutes', () => {
    it.each([
      [0, '00:00'],
      [1439, '23:59'],
      [1440, '00:00'],
      [-1, '23:59'],
      [-1440, '00:00'],
      [3000, '02:00'],
      [479.6, '08:00'],
    ])('%d is %s', (minutes, text) => expect(formatTimeOfDay(timeFromMinutes(minutes))).toBe(text));
  });
});
