import { expect, it } from 'vitest';
import { formatText, isTextKey, type TextKey } from '@/texts';
import { read } from './describe-reading.ts';
import { EXAMPLES } from './examples.ts';

it('every label, problem and notice is a text of the catalogue, with all it needs', () => {
  const said = EXAMPLES.flatMap(([line]) => {
    const { choices, problems, notices } = read(line);
    return [
      ...choices.flatMap(({ options }) => options.map(({ label }) => label)),
      ...problems.map(({ text }) => text),
      ...notices.map(({ text }) => text),
    ];
  });
  expect(new Set(said.map(({ key }) => key)).size).toBeGreaterThan(25);
  for (const { key, values } of said) {
    expect(isTextKey(key), key).toBe(true);
    expect(formatText(key as TextKey, values)).not.toBe('');
  }
});
