import { expect, it } from 'vitest';
import { binSince, daysLeftInBin } from '@/domain/entries';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');

it('the bin goes back thirty days', () => {
  expect(binSince(NOW)).toBe('2026-10-24T12:00:00.000Z');
});

it.each([
  ['2026-11-23T12:00:00.000Z', 30],
  ['2026-11-23T18:00:00.000Z', 30],
  ['2026-11-22T11:00:00.000Z', 29],
  ['2026-10-25T12:00:00.000Z', 1],
  ['2026-10-24T12:00:00.000Z', 1],
])('what was deleted at %s has %i days left', (deletedAt, days) => {
  expect(daysLeftInBin(deletedAt, NOW)).toBe(days);
});
