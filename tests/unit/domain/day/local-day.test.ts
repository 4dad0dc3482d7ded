import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  isLocalDay,
  localDay,
  monthOf,
  parseLocalDay,
  weekdayOf,
  yearOf,
} from '@/domain/day';
import { onComputersEverywhere } from './computer-zones.ts';
import { anyDay, day } from './days.ts';

onComputersEverywhere(() => {
  describe('isLocalDay', () => {
    it.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '0004-02-29', '9999-12-31'])(
      'knows %s',
      (text) => expect(isLocalDay(text)).toBe(true),
    );

    it.each([
      '',
      '2026-02-29',
      '1900-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-01',
      '2026-11-00',
      '2026-11-32',
      '2026-1-1',
      '26-11-23',
      '02026-11-23',
      '2026-11-23T00:00:00Z',
      '2026-11-23\n',
      ' 2026-11-23',
      '+010000-01-01',
      '٢٠٢٦-١١-٢٣',
    ])('refuses %j', (text) => expect(isLocalDay(text)).toBe(false));

    it('never throws', () => {
      fc.assert(fc.property(fc.string(), (text) => typeof isLocalDay(text) === 'boolean'));
    });
  });

  it('says which text is not a day', () => {
    expect(() => parseLocalDay('2026-02-30')).toThrow(/2026-02-30/);
    expect(() => localDay(2026, 2, 29)).toThrow(RangeError);
    expect(localDay(5, 3, 7)).toBe('0005-03-07');
  });

  it('takes a day apart', () => {
    const parts = [
      yearOf(day('2026-11-03')),
      monthOf(day('2026-11-03')),
      dayOfMonth(day('2026-11-03')),
    ];
    expect(parts).toEqual([2026, 11, 3]);
  });

  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [96, 2, 29],
    [2026, 12, 31],
    [2026, 4, 30],
  ])('the month %i-%i has %i days', (year, month, count) =>
    expect(daysInMonth(year, month)).toBe(count),
  );

  describe('dayNumber', () => {
    it.each([
      ['1970-01-01', 0],
      ['1969-12-31', -1],
      ['2000-03-01', 11_017],
      ['2026-11-23', 20_780],
      ['0001-01-01', -719_162],
    ])('%s is %i', (text, number) => {
      expect(dayNumber(day(text))).toBe(number);
      expect(dayFromNumber(number)).toBe(text);
    });

    it('and dayFromNumber undo each other, from the year 0 to 9999', () => {
      fc.assert(
        fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
          const text = dayFromNumber(number);
          expect(isLocalDay(text)).toBe(true);
          expect(dayNumber(text)).toBe(number);
        }),
      );
    });

    it('refuses numbers outside the calendar rather than cut the year', () => {
      expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
      expect(() => addDays(day('0000-01-01'), -1)).toThrow(RangeError);
      expect(() => dayFromNumber(Number.NaN)).toThrow(RangeError);
    });
  });

  describe('addDays', () => {
    it.each([
      ['2024-02-28', 1, '2024-02-29'],
      ['2024-02-29', 1, '2024-03-01'],
      ['2023-02-28', 1, '2023-03-01'],
      ['2024-02-29', 366, '2025-03-01'],
      ['2026-12-31', 1, '2027-01-01'],
      ['2026-01-01', -1, '2025-12-31'],
      // The days of the clock changes in Berlin and New York, and the one Samoa skipped.
      ['2026-03-28', 1, '2026-03-29'],
      ['2026-03-29', 1, '2026-03-30'],
      ['2026-10-25', 1, '2026-10-26'],
      ['2026-11-01', 1, '2026-11-02'],
      ['2011-12-29', 1, '2011-12-30'],
    ])('%s and %i days is %s', (from, count, to) => {
      expect(addDays(day(from), count)).toBe(to);
      expect(daysBetween(day(from), day(to))).toBe(count);
    });

    it('steps like a calendar: the order of the texts is the order of the days', () => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: 1, max: 5000 }), (from, count) => {
          expect(addDays(from, count) > from).toBe(true);
          expect(addDays(addDays(from, count), -count)).toBe(from);
        }),
      );
    });
  });

  describe('weekdayOf', () => {
    it.each([
      ['2026-11-23', 1],
      ['2024-02-29', 4],
      ['1970-01-01', 4],
      ['1969-12-31', 3],
      ['1969-12-28', 7],
      ['2026-11-22', 7],
    ])('%s is weekday %i', (text, weekday) => expect(weekdayOf(day(text))).toBe(weekday));
  });
});
