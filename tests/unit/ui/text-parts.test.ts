import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOfText } from '@/ui/lib/text-parts';

it('a short text is one part', () => {
  expect(partsOfText('Warm.\nThen rain.')).toEqual(['Warm.\nThen rain.']);
});

it('a long one is cut after line breaks', () => {
  const line = `${'x'.repeat(99)}\n`;
  const parts = partsOfText(line.repeat(100));
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(part.endsWith('x\n')).toBe(true);
});

it('one without line breaks is cut after spaces', () => {
  const parts = partsOfText('word '.repeat(2000));
  for (const part of parts) expect(part.endsWith('word ')).toBe(true);
});

it('no character is cut in two, and nothing is lost', () => {
  const anyText = fc
    .array(fc.constantFrom('💚', 'א', 'a', ' ', '\n', '💚'.repeat(3000), 'x'.repeat(3999)))
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(anyText, (text) => {
      const parts = partsOfText(text);
      expect(parts.join('')).toBe(text);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(4000);
        expect(/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/.test(part)).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});
