import { describe, expect, it } from 'vitest';
import { formatText, type TextValues } from '@/texts';
import { allMessages, argumentsOf } from './messages.ts';

/** A value for each argument of a message, in as many sets as its longest choice has options. */
function valuesFor(text: string): readonly TextValues[] {
  const parts = argumentsOf(text);
  const sets = Math.max(1, ...parts.map(({ options }) => options.length));
  return Array.from({ length: sets }, (_, index) =>
    Object.fromEntries(
      parts.map(({ name, options }) => {
        const isPlural = options.some((option) => /^(one|=\d+)$/.test(option));
        const isSelect = options.length > 0 && !isPlural;
        return [name, isSelect ? (options[index % options.length] ?? 'other') : index];
      }),
    ),
  );
}

describe('every text', () => {
  it.each(allMessages)('$key can be put into words', ({ key, text }) => {
    expect(text.trim()).not.toBe('');
    expect(text).toBe(text.trim());
    for (const values of valuesFor(text)) {
      const words = formatText(key, values);
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('has no apostrophe that would quote a brace', () => {
    expect(allMessages.filter(({ text }) => /'[{}]|[{}]'/.test(text))).toEqual([]);
  });

  it('has a key of plain letters and digits, in parts', () => {
    const odd = allMessages.filter(({ key }) => !/^[a-z]+(\.[A-Za-z0-9-]+)+$/.test(key));
    expect(odd).toEqual([]);
  });

  it('has a choice for everything else wherever it has a choice', () => {
    const open = allMessages.filter(({ text }) =>
      argumentsOf(text).some(({ options }) => options.length > 0 && !options.includes('other')),
    );
    expect(open).toEqual([]);
  });
});
