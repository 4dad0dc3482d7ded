import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOfMonth, formatDay, yearOf } from '@/domain/day';
import { onComputersEverywhere } from './computer-zones.ts';
import { anyDay, day } from './days.ts';

onComputersEverywhere(() => {
  it.each([
    ['full', 'Monday 23 November 2026'],
    ['long', 'Monday 23 November'],
    ['short', '23 Nov'],
    ['dated', '23 Nov 2026'],
    ['dayMonth', '23 November'],
    ['weekday', 'Mon'],
    ['weekdayDate', 'Mon 23'],
    ['month', 'Nov'],
    ['monthYear', 'Nov 2026'],
  ] as const)('%s: %s', (style, words) => {
    // Releases of the language data differ in a comma after the weekday.
    expect(formatDay(day('2026-11-23'), style, 'en-GB').replace(',', '')).toBe(words);
  });

  it('names the very day, wherever the computer is', () => {
    fc.assert(
      fc.property(anyDay, (someDay) => {
        const words = formatDay(someDay, 'dated', 'en-GB');
        expect(words).toMatch(new RegExp(`^${dayOfMonth(someDay)} .* ${yearOf(someDay)}$`));
      }),
    );
  });

  it('keeps languages apart', () => {
    expect(formatDay(day('2026-11-23'), 'weekday', 'de')).toBe('Mo');
    expect(formatDay(day('2026-11-23'), 'weekday', 'en-GB')).toBe('Mon');
  });
});
