import { expect, it } from 'vitest';
import { type Direction, placeTowards } from '@/domain/skin';

/**
 *   a . b
 *   . c .
 *   d . .
 */
const spots = [
  { region: 'a', at: [0, 0] },
  { region: 'b', at: [20, 0] },
  { region: 'c', at: [10, 10] },
  { region: 'd', at: [0, 20] },
] as const;

it.each<[string, Direction, string | null]>([
  ['a', 'right', 'b'],
  ['b', 'left', 'a'],
  ['a', 'down', 'd'],
  ['b', 'down', 'c'],
  ['d', 'up', 'a'],
  ['c', 'left', 'a'],
  ['d', 'right', 'c'],
  ['a', 'up', null],
  ['a', 'left', null],
  ['b', 'right', null],
  ['d', 'down', null],
  ['nowhere', 'down', null],
])('from %s %s to %s', (from, direction, wanted) => {
  expect(placeTowards(spots, from as 'a', direction)).toBe(wanted);
});

it('a place nearly level is not above, however near', () => {
  const level = [
    { region: 'here', at: [0, 0] },
    { region: 'beside', at: [10, -1] },
  ] as const;
  expect(placeTowards(level, 'here', 'up')).toBeNull();
  expect(placeTowards(level, 'here', 'right')).toBe('beside');
});
