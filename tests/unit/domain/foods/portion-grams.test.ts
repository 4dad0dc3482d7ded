import { expect, it } from 'vitest';
import { gramsOfPortion, type Portion, portionsOfUnknownWeight } from '@/domain/foods';

const bread = { grams: 80, measures: [{ name: 'slice', grams: 40 }] };
const measure = (name: string, count: number): Portion => ({
  kind: 'measure',
  measure: name,
  count,
});
const range = (low: number, high = low) => ({ low, high });

it.each<[string, Portion | undefined, { low: number; high: number }]>([
  ['not said is a usual one', undefined, range(80)],
  ['grams', { kind: 'grams', grams: 123 }, range(123)],
  ['small', { kind: 'size', size: 'small' }, range(48)],
  ['usual', { kind: 'size', size: 'usual' }, range(80)],
  ['large', { kind: 'size', size: 'large' }, range(120)],
  ['a measure of the food', measure('slice', 3), range(120)],
  ['in the plural', measure('Slices', 2), range(80)],
  ['a general measure', measure('tbsp', 2), range(30)],
  ['half a portion', measure('portion', 0.5), range(40)],
  ['a measure nobody knows', measure('bucket', 2), range(96, 240)],
])('%s', (_, portion, grams) => {
  expect(gramsOfPortion(portion, bread)).toEqual(grams);
});

it.each<[string, Portion | undefined, { low: number; high: number }]>([
  ['not said', undefined, range(1)],
  ['large', { kind: 'size', size: 'large' }, range(1.5)],
  ['two portions', measure('portions', 2), range(2)],
  ['two cups, of which nobody knows the size', measure('cup', 2), range(1.2, 3)],
  ['grams', { kind: 'grams', grams: 300 }, range(0.6, 1.5)],
])('of something without a weight: %s', (_, portion, portions) => {
  expect(portionsOfUnknownWeight(portion)).toEqual(portions);
});
