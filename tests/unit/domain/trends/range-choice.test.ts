import { describe, expect, it } from 'vitest';
import { parseLocalDay, rangeLengthDays } from '@/domain/day';
import { rangeOfChoice, usualChoice } from '@/domain/trends';

const today = parseLocalDay('2026-11-23');

describe('rangeOfChoice', () => {
  it('ends today and counts today', () => {
    const firstDay = parseLocalDay('2020-02-29');
    expect(rangeOfChoice('twoWeeks', today, firstDay)).toEqual({ from: '2026-11-10', to: today });
    expect(rangeOfChoice('threeMonths', today, firstDay)).toEqual({
      from: '2026-08-26',
      to: today,
    });
    expect(rangeLengthDays(rangeOfChoice('oneYear', today, firstDay))).toBe(365);
    expect(rangeOfChoice('all', today, firstDay)).toEqual({ from: '2020-02-29', to: today });
  });

  it('is today alone while nothing lies before it', () => {
    expect(rangeOfChoice('all', today, null)).toEqual({ from: today, to: today });
    const tomorrow = parseLocalDay('2026-11-24');
    expect(rangeOfChoice('all', today, tomorrow)).toEqual({ from: today, to: today });
  });
});

describe('usualChoice', () => {
  it('is two weeks as long as they hold the whole journal', () => {
    expect(usualChoice(today, today)).toBe('twoWeeks');
    expect(usualChoice(today, parseLocalDay('2026-11-10'))).toBe('twoWeeks');
    expect(usualChoice(today, parseLocalDay('2026-11-09'))).toBe('threeMonths');
  });
});
