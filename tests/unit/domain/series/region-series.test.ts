import { expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import type { SkinCheck } from '@/domain/entries';
import { computeRegionSeries } from '@/domain/series';
import { anEntry } from '#tests/support/builders.ts';

const check = (day: string, data: Partial<SkinCheck>) =>
  anEntry('skin-check', { day, data: { overall: null, itch: null, regions: [], ...data } });

it('follows one place from day to day; calm is 0, not looked at is null', () => {
  const entries = [
    check('2026-11-20', { regions: [{ region: 'chin', level: 2 }] }),
    check('2026-11-20', { regions: [{ region: 'chin', level: 1 }] }),
    check('2026-11-21', { regions: [{ region: 'left-cheek', level: 3 }] }),
    check('2026-11-22', { overall: 6 }),
    check('2026-11-23', { overall: 0 }),
    anEntry('meal', { day: '2026-11-24' }),
    check('2026-12-24', { regions: [{ region: 'chin', level: 3 }] }),
  ];
  const range = { from: parseLocalDay('2026-11-20'), to: parseLocalDay('2026-11-24') };
  const found = computeRegionSeries(entries, 'chin', range);
  expect(found.map(({ value }) => value)).toEqual([1.5, 0, null, 0, null]);
  expect(found.map(({ count }) => count)).toEqual([2, 1, 0, 1, 0]);
});
