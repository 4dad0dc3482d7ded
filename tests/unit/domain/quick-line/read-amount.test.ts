import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishVocabulary, readAmount } from '@/domain/quick-line';

const amountOf = (text: string) => readAmount(text, englishVocabulary);

describe('a food with its amount in front', () => {
  it.each([
    ['2 eggs', 'eggs', { kind: 'measure', measure: 'piece', count: 2 }],
    ['150 g Greek yogurt', 'Greek yogurt', { kind: 'grams', grams: 150 }],
    ['1 cup of lentils', 'lentils', { kind: 'measure', measure: 'cup', count: 1 }],
    ['1/2 avocado', 'avocado', { kind: 'measure', measure: 'piece', count: 0.5 }],
    ['200ml oat milk', 'oat milk', { kind: 'measure', measure: 'ml', count: 200 }],
  ])('%s', (text, name, portion) => {
    expect(amountOf(text)).toEqual({ name, portion });
  });

  it.each(['oats', 'a banana', 'small salad', '2', '2 cups', '99999 g oats', '0 eggs', ''])(
    'is not "%s"',
    (text) => {
      expect(amountOf(text)).toBeNull();
    },
  );

  it('never throws, and leaves a name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => amountOf(text)?.name !== ''));
  });
});
