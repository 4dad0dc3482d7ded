import { expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import type { PutOn, SkinCheck } from '@/domain/entries';
import { namesPutOn, newThingsPutOn, withNewness, withPutOn } from '@/domain/skin-checks';
import { anEntry } from '#tests/support/builders.ts';

const check = (day: string, ...putOn: PutOn[]) => anEntry('skin-check', { day, data: { putOn } });
const cream = { name: 'Oat cream' };
const fresh = { name: 'Oat cream', isNew: true } as const;
const entries = [
  check('2026-11-22', { name: 'oat cream' }, { name: 'Cleanser' }),
  check('2026-11-20', fresh, { name: 'Cleanser' }),
  check('2026-11-21', { name: 'Cleanser' }, { name: 'Zinc', isNew: true }),
  check('2026-11-22', { name: 'Cleanser' }),
  anEntry('meal', { day: '2026-11-22' }),
];

it('names used before come latest first, then most used, each as last written', () => {
  expect(namesPutOn(entries)).toEqual(['Cleanser', 'oat cream', 'Zinc']);
  expect(namesPutOn([])).toEqual([]);
});

it('what is new makes a mark on its day, inside the range only', () => {
  const range = { from: parseLocalDay('2026-11-20'), to: parseLocalDay('2026-11-22') };
  expect(newThingsPutOn(entries, range)).toEqual([
    { day: '2026-11-20', names: ['Oat cream'] },
    { day: '2026-11-21', names: ['Zinc'] },
  ]);
  const later = { ...range, from: parseLocalDay('2026-11-21') };
  expect(newThingsPutOn(entries, later)).toEqual([{ day: '2026-11-21', names: ['Zinc'] }]);
});

it('a check is told what was put on, and what of it is new', () => {
  const empty: SkinCheck = { overall: 1, itch: null, regions: [] };
  const one = withPutOn(empty, ['Oat cream']);
  expect(one.putOn).toEqual([cream]);
  const marked = withNewness(one, 'Oat cream', true);
  expect(marked.putOn).toEqual([fresh]);
  expect(withPutOn(marked, ['Cleanser', 'Oat cream']).putOn).toEqual([{ name: 'Cleanser' }, fresh]);
  expect(withNewness(marked, 'Oat cream', false).putOn).toEqual([cream]);
  expect(withPutOn(marked, [])).toEqual(empty);
});
