import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords, foodKey } from '@/domain/foods';
import { editDistance, prefixDistance } from '@/domain/foods/search/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['brocolli', 'broccoli', 2],
    ['aplpe', 'apple', 1],
    ['oats', 'oats', 0],
    ['', 'oat', 3],
    ['kefir', 'keffir', 1],
  ])('%s and %s: %i', (left, right, distance) => {
    expect(editDistance(left, right, 5)).toBe(distance);
  });

  it('stops counting beyond the limit', () => {
    expect(editDistance('almond', 'walnut', 2)).toBe(3);
    expect(editDistance('a', 'aubergine', 2)).toBe(3);
  });

  const word = fc.string({ maxLength: 9, unit: fc.constantFrom('a', 'b', 'c') });

  it('is the same both ways, and 0 only for the same word', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right, 9);
        expect(editDistance(right, left, 9)).toBe(distance);
        expect(distance === 0).toBe(left === right);
      }),
    );
  });

  it('of a beginning is never more than of the whole', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        fc.pre(left.length > 1 && Math.abs(left.length - right.length) <= 1);
        expect(prefixDistance(left, right, 9)).toBeLessThanOrEqual(editDistance(left, right, 9));
      }),
    );
  });
});

describe('foodKey', () => {
  it.each([
    ['Yoghurts', 'yogurt'],
    ['Blueberries', 'blueberry'],
    ['Mac & Cheese', 'mac and cheese'],
    ['TOMATOES', 'tomato'],
    ['Loaves of bread', 'loaf bread'],
    ['brownies', 'brownie'],
    ['stir-fry', 'stir fry'],
    ['limones', 'limón'],
    ['Flocons d’avoine', "flocons d'avoine"],
    ['œufs', 'oeuf'],
    ['Süßkartoffel', 'susskartoffel'],
  ])('takes %s and %s for one name', (left, right) => {
    expect(foodKey(left)).toBe(foodKey(right));
  });

  it.each([
    ['rice', 'rye'],
    ['pea', 'pear'],
    ['date', 'dal'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(foodKey(left)).not.toBe(foodKey(right));
  });

  it('of a key is the key, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldWords(foldWords(text).join(' '))).toEqual(foldWords(text));
      }),
    );
  });
});
