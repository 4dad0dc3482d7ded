import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsAt, englishVocabulary } from '@/domain/quick-line';
import { foods } from './foods.ts';

/** The lines that would come of it; `|` is the caret. */
function completed(marked: string): readonly string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  return completionsAt(text, caret, { vocabulary: englishVocabulary, foods }).map(
    (completion) => text.slice(0, completion.start) + completion.text + text.slice(completion.end),
  );
}

describe('completions', () => {
  it.each([
    ['rye|', 'Rye bread'],
    ['rye br|', 'Rye bread'],
    ['oats, rye br|', 'oats, Rye bread'],
    ['oats and rye br|', 'oats and Rye bread'],
    ['fish and ch|', 'Fish and chips'],
    ['2 slices rye|', '2 slices Rye bread'],
    ['150 g yo|', '150 g Yogurt'],
    ['a small bowl of mu|', 'a small bowl of Muesli'],
    ['lunch 12:45 lent|', 'lunch 12:45 Lentil soup'],
    ['oats; yesterday din|', 'oats; yesterday dinner'],
    ['rye|, kefir', 'Rye bread, kefir'],
    ['medit|', 'meditation'],
    ['itch 4 che|', 'itch 4 cheeks'],
    ['skin 3 fore|', 'skin 3 forehead'],
    ['yest|', 'yesterday'],
    ['stre|', 'stress'],
  ])('%s', (marked, line) => {
    expect(completed(marked)).toContain(line);
  });

  it('offers a food once and the grammar’s words last', () => {
    expect(completed('blueb|')).toEqual(['Blueberries']);
    expect(completed('di|')).toEqual(['Dinner rolls', 'dinner']);
  });

  it.each(['|', 'oats |', 'oats, |', 'note: rye|', 'skin 3|', '(rye|', '"rye|'])(
    'offers nothing at %s',
    (marked) => {
      expect(completed(marked)).toEqual([]);
    },
  );

  it('never fails, and only ever puts words in place of what is being written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        const caret = text.length === 0 ? 0 : at % (text.length + 1);
        const found = completionsAt(text, caret, { vocabulary: englishVocabulary, foods });
        for (const { start, end } of found) {
          expect(start).toBeLessThan(end);
          expect(end).toBe(caret);
        }
      }),
    );
  });
});
