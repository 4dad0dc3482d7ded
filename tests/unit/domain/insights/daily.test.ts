import { describe, expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import type { Entry, EntryData } from '@/domain/entries';
import { createFoodBook } from '@/domain/foods';
import { chooseExposures, type InsightSources, readDailyRecord } from '@/domain/insights';
import { isTextKey } from '@/texts';
import { anEntry } from '#tests/support/builders.ts';
import { aFood } from '#tests/support/foods.ts';
import { anExposure } from '#tests/support/insights.ts';

const book = createFoodBook({
  ownFoods: [],
  foods: [
    aFood('onion', { family: 'alliums' }),
    aFood('lentils', { family: 'legumes' }),
    aFood('lentil-soup', {
      ingredients: [
        { foodId: 'lentils', grams: 60 },
        { foodId: 'onion', grams: 20 },
      ],
    }),
    aFood('tea'),
  ],
});
const range = { from: parseLocalDay('2026-03-02'), to: parseLocalDay('2026-03-21') };
const dayOf = (index: number) => `2026-03-${String(2 + index).padStart(2, '0')}`;
const eat = (index: number, ...names: string[]): readonly Entry[] =>
  (['breakfast', 'dinner'] as const).map((slot) =>
    anEntry('meal', { day: dayOf(index), data: { slot, items: names.map((name) => ({ name })) } }),
  );
const check = (index: number, data: Partial<EntryData<'skin-check'>>): Entry =>
  anEntry('skin-check', { day: dayOf(index), data });

const read = (entries: readonly Entry[], rest: Partial<InsightSources> = {}) =>
  readDailyRecord({ entries, book, range, today: parseLocalDay('2026-04-01'), ...rest });
const valuesOf = (
  list: readonly { readonly id: string; readonly values: Float64Array }[],
  id: string,
) => {
  const found = list.find((series) => series.id === id);
  return found === undefined ? null : Array.from(found.values.subarray(0, 7));
};
const no = Number.NaN;

/** Soup on three days, tea on four, and one meal only on the eighth. */
const week = [
  ...[0, 2, 4].flatMap((index) => eat(index, 'lentil soup')),
  ...[1, 3, 5, 6].flatMap((index) => eat(index, 'tea')),
  anEntry('meal', { day: dayOf(7), data: { slot: 'lunch', items: [{ name: 'onion' }] } }),
];

describe('food', () => {
  it('counts a dish as itself and as all it is made of, on days whose food is all there', () => {
    const { exposures, isFoodDay } = read([...week, ...eat(8, 'onion')]);
    expect(valuesOf(exposures, 'food.lentil-soup')).toEqual([1, 0, 1, 0, 1, 0, 0]);
    expect(exposures.find(({ id }) => id === 'food.onion')?.values[8]).toBe(1);
    expect(exposures.find(({ id }) => id === 'food.onion')?.values[7]).toBeNaN();
    expect(valuesOf(exposures, 'food.tea')).toEqual([0, 1, 0, 1, 0, 1, 1]);
    expect(Array.from(isFoodDay.subarray(5, 10))).toEqual([1, 1, 0, 1, 0]);
  });

  it('keeps one of those that were always together', () => {
    const ids = read(week).exposures.map(({ id }) => id);
    expect(
      ids.filter((id) =>
        ['family.alliums', 'family.legumes', 'food.lentil-soup', 'food.lentils'].includes(id),
      ),
    ).toEqual(['food.lentil-soup']);
  });

  it('of today counts only once that was all', () => {
    const { isFoodDay } = read(week, { today: parseLocalDay(dayOf(6)) });
    expect(isFoodDay[5]).toBe(1);
    expect(isFoodDay[6]).toBe(0);
    const marked = anEntry('day-mark', { day: dayOf(6), data: { foodIsComplete: true } });
    expect(read([...week, marked], { today: parseLocalDay(dayOf(6)) }).isFoodDay[6]).toBe(1);
  });
});

describe('what else is followed', () => {
  it('is practice by its kind, none on days with other notes', () => {
    const breathe = anEntry('practice', {
      day: dayOf(1),
      data: { technique: 'breathing', durationMinutes: 12 },
    });
    const { exposures } = read([check(0, {}), breathe, breathe, check(3, {})]);
    expect(valuesOf(exposures, 'practice.breathing')).toEqual([0, 24, no, 0, no, no, no]);
    expect(valuesOf(exposures, 'practice.yoga')).toBeNull();
  });

  it('is stress, sleep and belly, and skin before belly only', () => {
    const checkIn = (index: number, stress: number) =>
      anEntry('check-in', {
        day: dayOf(index),
        data: { stress, belly: stress - 1, sleepHours: 7, sleepQuality: stress },
      });
    const { exposures, outcomes } = read([
      checkIn(0, 4),
      checkIn(1, 6),
      check(0, { overall: 3 }),
      check(1, { overall: 5 }),
    ]);
    expect(valuesOf(exposures, 'stress')).toEqual([4, 6, no, no, no, no, no]);
    expect(exposures.map(({ id }) => id)).not.toContain('sleep.hours');
    expect(exposures.find(({ id }) => id === 'skin.overall')?.onlyFor).toEqual(['belly']);
    expect(valuesOf(outcomes, 'belly')).toEqual([3, 5, no, no, no, no, no]);
  });

  it('takes in what else is given', () => {
    const steps = anExposure(
      Float64Array.from({ length: 20 }, (_, index) => index),
      {
        id: 'tracker.steps',
        group: 'tracker',
        scale: 'amount',
      },
    );
    expect(read([], { trackers: [steps] }).exposures.map(({ id }) => id)).toEqual([
      'tracker.steps',
    ]);
  });
});

describe('outcomes', () => {
  it('are the places marked on most days; what a check does not name is calm', () => {
    const marks = [
      check(0, { overall: 4, regions: [{ region: 'chin', level: 2 }] }),
      check(1, { overall: 2, regions: [] }),
      check(2, {
        overall: 4,
        regions: [
          { region: 'chin', level: 1 },
          { region: 'nose', level: 3 },
        ],
      }),
    ];
    const { outcomes } = read(marks);
    expect(outcomes.map(({ id }) => id)).toEqual([
      'skin.overall',
      'skin.itch',
      'belly',
      'region.chin',
      'region.nose',
    ]);
    expect(valuesOf(outcomes, 'region.chin')).toEqual([2, 0, 1, no, no, no, no]);
    expect(outcomes.every(({ label }) => label.kind === 'text' && isTextKey(label.key))).toBe(true);
  });
});

it('days that are left out are left out of everything', () => {
  const excludedDays = new Set([parseLocalDay(dayOf(2))]);
  const { exposures, outcomes } = read(
    [...week, ...eat(8, 'lentil soup'), check(1, { overall: 2 }), check(2, { overall: 9 })],
    {
      excludedDays,
    },
  );
  expect(valuesOf(exposures, 'food.tea')).toEqual([0, 1, no, 1, 0, 1, 1]);
  expect(valuesOf(outcomes, 'skin.overall')).toEqual([no, 2, no, no, no, no, no]);
});

it('the order in which entries lie in the file changes nothing', () => {
  const entries = [...week, check(1, { overall: 2 }), ...eat(8, 'onion', 'tea')];
  expect(read(entries.toReversed())).toEqual(read(entries));
});

it('chosen are the most evenly eaten ones, never more than there is room for', () => {
  const foods = Array.from({ length: 90 }, (_, food) =>
    anExposure(
      Float64Array.from({ length: 200 }, (_, day) => ((day * 7 + food) % (food + 2) === 0 ? 1 : 0)),
      { id: `food.${String(food).padStart(2, '0')}` },
    ),
  );
  const chosen = chooseExposures(foods);
  expect(chosen).toHaveLength(60);
  expect(chosen[0]?.id).toBe('food.00');
  expect(chooseExposures(foods.toReversed())).toEqual(chosen);
  expect(chooseExposures([anExposure([1, 1, 1, 1, 0, 0])])).toEqual([]);
});
