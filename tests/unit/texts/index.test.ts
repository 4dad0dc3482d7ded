import { describe, expect, it } from 'vitest';
import { formatText, isTextKey, LOCALE, type TextKey, useText } from '@/texts';

describe('formatText', () => {
  it('says a text as it is, and with its values', () => {
    expect(formatText('common.save')).toBe('Save');
    expect(formatText('entries.summary.checkIn', { count: 1 })).toBe('Check-in: 1 rating');
    expect(formatText('entries.summary.checkIn', { count: 3 })).toBe('Check-in: 3 ratings');
  });

  it('puts values in as they are: markup, braces and quotes stay letters', () => {
    const foods = '<b>Oats</b> & {milk} \'n\' "more"';
    expect(formatText('entries.summary.meal', { slot: 'lunch', foods })).toBe(`Lunch: ${foods}`);
  });

  it('names the key that is not in the catalogue', () => {
    expect(() => formatText('common.nonsense' as TextKey)).toThrow(/common\.nonsense/);
    expect(() => formatText('constructor' as TextKey)).toThrow(RangeError);
  });

  it('does not speak when a value is missing', () => {
    expect(() => formatText('entries.summary.meal', { slot: 'lunch' })).toThrow(/foods/);
    expect(() => formatText('entries.summary.checkIn')).toThrow(/count/);
  });
});

it('isTextKey knows the catalogue and nothing that every object has', () => {
  expect(isTextKey('common.save')).toBe(true);
  expect(['', 'common', 'save', 'common.', 'common.toString', '__proto__'].some(isTextKey)).toBe(
    false,
  );
});

it('the page speaks with the same words, in English with days before months', () => {
  expect(useText()('common.save')).toBe(formatText('common.save'));
  expect(LOCALE).toBe('en-GB');
});
