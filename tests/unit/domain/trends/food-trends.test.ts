import { expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { computeFoodTrends, usualFoodStep } from '@/domain/trends';
import { anEntry } from '#tests/support/builders.ts';
import { aFoodBook } from '#tests/support/foods.ts';

const meal = (day: string, ...names: string[]) =>
  anEntry('meal', { day, data: { items: names.map((name) => ({ name })) } });
const whole = (day: string, ...names: string[]) => [
  meal(day, ...names),
  anEntry('day-mark', { day }),
];

/** Two whole weeks from a Monday. */
const range = { from: parseLocalDay('2026-11-09'), to: parseLocalDay('2026-11-22') };
const today = parseLocalDay('2026-11-23');

const { completeDayCount, metrics } = computeFoodTrends(
  [
    ...whole('2026-11-08', 'chickpeas'),
    ...whole('2026-11-09', 'oats', 'kefir'),
    ...whole('2026-11-10', 'oats', 'banana'),
    meal('2026-11-12', 'onion'),
    ...whole('2026-11-22', 'hummus'),
  ],
  aFoodBook(),
  range,
  today,
);

it('has a bar for each complete day and none for the others', () => {
  expect(completeDayCount).toBe(3);
  expect(metrics.fibre.day).toEqual([5, 8, ...Array<null>(11).fill(null), 4]);
  expect(metrics.ferments.day.slice(0, 3)).toEqual([1, 0, null]);
});

it('has the mean of the complete days of a week, and its different plants', () => {
  expect(metrics.fibre.week).toEqual([6.5, 4]);
  expect(metrics.ferments.week).toEqual([0.5, 0]);
  // Oats, banana, and the onion of a day that is not complete: it was eaten all the same.
  expect(metrics.plants.week).toEqual([3, 2]);
});

it('summarises the days', () => {
  expect(metrics.fibre.summary.firstHalf).toEqual({ value: 6.5, count: 2 });
  expect(metrics.fibre.summary.secondHalf).toEqual({ value: 4, count: 1 });
});

it('shows days up to three months, weeks beyond', () => {
  expect([usualFoodStep(90), usualFoodStep(365)]).toEqual(['day', 'week']);
});
