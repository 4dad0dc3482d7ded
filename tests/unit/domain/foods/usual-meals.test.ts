import { describe, expect, it } from 'vitest';
import { findPastMeals, planDayCopy, usualMeals } from '@/domain/foods';
import { parseLocalDay } from '@/domain/day';
import type { MealSlot } from '@/domain/entries';
import { anEntry } from '#tests/support/builders.ts';

const meal = (day: string, at: string, slot: MealSlot, ...names: string[]) =>
  anEntry('meal', { day, at, data: { slot, items: names.map((name) => ({ name })) } });
const namesOf = ({ items }: { readonly items: readonly { readonly name: string }[] }) =>
  items.map(({ name }) => name).join(', ');
/** 2026-11-25 is a Wednesday. */
const at = (hour: number, day = '2026-11-25') => ({ day: parseLocalDay(day), minutes: hour * 60 });

const MEALS = [
  meal('2026-11-23', '08:00', 'breakfast', 'Oats', 'Kefir'),
  meal('2026-11-24', '08:15', 'breakfast', 'kefir', 'oats'),
  meal('2026-11-24', '19:00', 'dinner', 'Lentil soup'),
  meal('2026-11-22', '09:30', 'breakfast', 'Pancakes'),
  meal('2026-11-15', '09:30', 'breakfast', 'Pancakes'),
  meal('2026-06-01', '08:00', 'breakfast', 'Toast'),
  meal('2026-11-20', '23:40', 'snack', 'Nuts'),
  meal('2026-11-26', '08:00', 'breakfast', 'Tomorrow'),
];
const usual = (hour: number, day?: string) => usualMeals(MEALS, at(hour, day), 9).map(namesOf);

describe('usual now', () => {
  it('is what was eaten at about this time, often and lately; the foods are one set in any order', () => {
    expect(usual(8)[0]).toBe('kefir, oats');
    expect(usualMeals(MEALS, at(8), 1)).toEqual([
      {
        key: 'kefir|oat',
        items: [{ name: 'kefir' }, { name: 'oats' }],
        slot: 'breakfast',
        lastDay: '2026-11-24',
        count: 2,
      },
    ]);
    expect(usual(19)[0]).toBe('Lentil soup');
  });

  it('minds the weekday', () => {
    expect(usual(9, '2026-11-25')[0]).toBe('kefir, oats');
    // A Sunday.
    expect(usual(9, '2026-11-29')[0]).toBe('Pancakes');
  });

  it('minds that midnight is no wall', () => {
    expect(usual(0.5)[0]).toBe('Nuts');
  });

  it('prefers what is recent, and knows nothing of days to come', () => {
    expect(usual(8).indexOf('Toast')).toBeGreaterThan(usual(8).indexOf('Pancakes'));
    expect(usual(8)).not.toContain('Tomorrow');
  });

  it('gives no more than asked for, and nothing of nothing', () => {
    expect(usualMeals(MEALS, at(8), 2)).toHaveLength(2);
    expect(usualMeals([], at(8), 2)).toEqual([]);
  });
});

describe('any earlier meal', () => {
  const found = (text: string) => findPastMeals(MEALS, text).map(namesOf);

  it('is found by the beginnings of its words, the last eaten first', () => {
    expect(found('len')).toEqual(['Lentil soup']);
    expect(found('oa ke')).toEqual(['kefir, oats']);
    expect(found('breakf')).toEqual(['Tomorrow', 'kefir, oats', 'Pancakes', 'Toast']);
    expect(found('xyz')).toEqual([]);
  });

  it('is among all of them for no text', () => {
    expect(found('')).toHaveLength(6);
  });
});

describe('copying a day', () => {
  const context = {
    now: Date.parse('2026-11-25T12:00:00Z'),
    zone: 'UTC',
    dayStartHour: 0,
  } as const;
  const target = parseLocalDay('2026-11-25');

  it('plans its meals at their times, without their notes', () => {
    const day = [
      meal('2026-11-24', '19:00', 'dinner', 'Lentil soup'),
      anEntry('note', { day: '2026-11-24' }),
      anEntry('meal', {
        day: '2026-11-24',
        at: '08:15',
        data: { slot: 'breakfast', items: [{ name: 'oats', foodId: 'oats' }], note: 'In a hurry' },
      }),
    ];
    const planned = planDayCopy(day, [], target, context);
    expect(planned.map(({ data, moment }) => [data, moment.day, moment.occurredAt])).toEqual([
      [
        { slot: 'breakfast', items: [{ name: 'oats', foodId: 'oats' }] },
        '2026-11-25',
        '2026-11-25T08:15:00.000Z',
      ],
      [
        { slot: 'dinner', items: [{ name: 'Lentil soup' }] },
        '2026-11-25',
        '2026-11-25T19:00:00.000Z',
      ],
    ]);
  });

  it('does not double what is there', () => {
    const day = [meal('2026-11-24', '08:00', 'breakfast', 'Oats', 'Kefir')];
    const there = [meal('2026-11-25', '07:00', 'breakfast', 'kefir', 'oats')];
    expect(planDayCopy(day, there, target, context)).toEqual([]);
    expect(
      planDayCopy(day, [meal('2026-11-25', '07:00', 'lunch', 'Oats')], target, context),
    ).toHaveLength(1);
  });
});
