import { describe, expect, it } from 'vitest';
import { createMarker } from '@/features/journal/finding/marks';

describe('what is marked', () => {
  it.each([
    ['kef', [], 'Kefir', 3],
    ['KEFIR', [], 'kefir', 5],
    ['ete', [], 'Été', 3],
    ['blueberry', [], 'Blueberries', 11],
    ['kef', [], 'bread', 0],
    ['bluberries', ['blueberries'], 'Blueberries', 11],
    ['', [], 'Kefir', 0],
  ])('"%s" %o in %s', (text, similar, word, letters) => {
    expect(createMarker(text, similar)(word)).toBe(letters);
  });
});
