import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePlantWeek, plantsNotHadLately, plantWeekRange } from '@/domain/foods';
import { parseLocalDay } from '@/domain/day';
import { anEntry } from '#tests/support/builders.ts';
import { aFoodBook, SMALL_TABLE } from '#tests/support/foods.ts';

const meal = (day: string, ...names: string[]) =>
  anEntry('meal', { day, data: { items: names.map((name) => ({ name })) } });
const book = aFoodBook();
/** A Wednesday. */
const DAY = parseLocalDay('2026-11-25');

describe('the week of plants', () => {
  it('is Monday to Sunday or the last seven days', () => {
    expect(plantWeekRange(DAY, 'calendar')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(plantWeekRange(DAY, 'trailing')).toEqual({ from: '2026-11-19', to: '2026-11-25' });
  });

  const entries = [
    meal('2026-11-22', 'blueberries'),
    meal('2026-11-23', 'onion powder', 'kefir'),
    meal('2026-11-24', 'curry'),
    meal('2026-11-24', 'red onion', 'kefir'),
    meal('2026-11-25', 'hummus', 'white bread'),
  ];

  it('counts each plant once, with its largest points, its first day and how it was eaten', () => {
    const week = computePlantWeek(entries, book, plantWeekRange(DAY, 'calendar'));
    expect(week.plants).toEqual([
      {
        key: 'onion',
        points: 1,
        firstDay: '2026-11-23',
        dayCount: 2,
        eatenAs: ['onion powder', 'curry', 'red onion'],
      },
      expect.objectContaining({ key: 'jackfruit', firstDay: '2026-11-24', dayCount: 1 }),
      expect.objectContaining({ key: 'chickpea', points: 1 }),
      expect.objectContaining({ key: 'cumin', points: 0.25 }),
    ]);
    expect(week.points).toBe(3.25);
  });

  it('counts days with a live ferment and days with food', () => {
    const week = computePlantWeek(entries, book, plantWeekRange(DAY, 'trailing'));
    expect(week.liveFermentDayCount).toBe(2);
    expect(week.loggedDayCount).toBe(4);
    expect(week.plants.map(({ key }) => key)).toContain('blueberry');
  });

  it('does not depend on the order of the entries, and never loses by another meal', () => {
    const names = SMALL_TABLE.map(({ name }) => name);
    const aMeal = fc.tuple(
      fc.integer({ min: 23, max: 29 }),
      fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
    );
    const range = plantWeekRange(DAY, 'calendar');
    fc.assert(
      fc.property(fc.array(aMeal, { maxLength: 6 }), aMeal, (meals, another) => {
        const all = [...meals, another].map(([day, foods]) => meal(`2026-11-${day}`, ...foods));
        const week = computePlantWeek(all, book, range);
        const before = computePlantWeek(all.slice(0, -1), book, range);
        const backwards = computePlantWeek(all.toReversed(), book, range);
        expect(backwards.points).toBe(week.points);
        expect(backwards.liveFermentDayCount).toBe(week.liveFermentDayCount);
        expect(week.points).toBeGreaterThanOrEqual(before.points);
      }),
      { numRuns: 50 },
    );
  });
});

describe('plants not had lately', () => {
  it('were had before, but not in two weeks; those had most often first', () => {
    const entries = [
      meal('2026-09-01', 'banana'),
      meal('2026-10-01', 'blueberries'),
      meal('2026-10-02', 'blueberries'),
      meal('2026-10-03', 'onion powder'),
      meal('2026-11-11', 'chickpeas'),
      meal('2026-11-12', 'onion'),
      meal('2026-11-26', 'blueberries'),
    ];
    expect(plantsNotHadLately(entries, book, DAY)).toEqual([
      {
        key: 'blueberry',
        lastDay: '2026-10-02',
        dayCount: 2,
        foodId: 'blueberries',
        foodName: 'blueberries',
        eatenAs: 'blueberries',
      },
      expect.objectContaining({ key: 'chickpea', lastDay: '2026-11-11' }),
      expect.objectContaining({ key: 'banana', lastDay: '2026-09-01' }),
    ]);
  });
});
