import { expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { dayOnShow } from '@/domain/overview';

it.each([
  ['2026-11-22', '2026-11-22'],
  ['2026-11-23', '2026-11-23'],
  ['1900-01-01', '1900-01-01'],
  [undefined, '2026-11-23'],
  ['2026-11-24', '2026-11-23'],
  ['0000-01-01', '2026-11-23'],
  ['2026-02-30', '2026-11-23'],
  ['yesterday', '2026-11-23'],
])('%j means %s', (asked, day) => {
  expect(dayOnShow(asked, parseLocalDay('2026-11-23'))).toBe(day);
});
