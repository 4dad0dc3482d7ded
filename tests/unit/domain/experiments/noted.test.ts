import { expect, it } from 'vitest';
import type { Entry } from '@/domain/entries';
import { createFoodBook } from '@/domain/foods';
import { experimentTemplates, notedOf, type ShownBy } from '@/domain/experiments';
import { anEntry } from '#tests/support/builders.ts';
import { aFood, aFoodBook } from '#tests/support/foods.ts';

const book = aFoodBook();
const meal = (...names: readonly string[]): Entry =>
  anEntry('meal', { data: { slot: 'lunch', items: names.map((name) => ({ name })) } });
const breathed = (durationMinutes: number, technique: 'breathing' | 'walk' = 'breathing'): Entry =>
  anEntry('practice', { data: { technique, durationMinutes } });

const LIVE: ShownBy = { kind: 'live-ferment' };
const BREATHING: ShownBy = { kind: 'practice', technique: 'breathing', atLeastMinutes: 10 };

it('a live ferment shows by what it was eaten as; a killed one, or one that depends, shows nothing', () => {
  expect(notedOf(LIVE, [meal('Kefir', 'Banana'), meal('kefir')], book)).toEqual({
    kind: 'foods',
    names: ['Kefir', 'kefir'],
  });
  expect(notedOf(LIVE, [meal('Kefir'), meal('Kefir')], book)).toEqual({
    kind: 'foods',
    names: ['Kefir'],
  });
  expect(notedOf(LIVE, [meal('wine', 'kombucha')], book)).toBeNull();
});

it('a family shows by its foods, also inside a dish', () => {
  const chickpeas = aFood('chickpeas', { family: 'legumes' });
  const hummus = aFood('hummus', { ingredients: [{ foodId: 'chickpeas', grams: 50 }] });
  const own = createFoodBook({ foods: [chickpeas, hummus], ownFoods: [] });
  const legumes: ShownBy = { kind: 'family', family: 'legumes' };
  expect(notedOf(legumes, [meal('Hummus', 'Rye bread')], own)).toEqual({
    kind: 'foods',
    names: ['Hummus'],
  });
  expect(notedOf(legumes, [meal('Rye bread')], own)).toBeNull();
});

it('plants show from so many different ones on', () => {
  const three: ShownBy = { kind: 'plants', atLeast: 3 };
  expect(notedOf(three, [meal('oats', 'banana'), meal('oats')], book)).toBeNull();
  expect(notedOf(three, [meal('oats', 'banana'), meal('onion')], book)).toMatchObject({
    kind: 'foods',
  });
});

it('minutes of a practice add up over the day, of that practice only', () => {
  expect(notedOf(BREATHING, [breathed(6), breathed(30, 'walk')], book)).toBeNull();
  expect(notedOf(BREATHING, [breathed(6), breathed(4)], book)).toEqual({
    kind: 'minutes',
    minutes: 10,
  });
});

it('a day without notes shows nothing for any template', () => {
  for (const { shownBy } of experimentTemplates) {
    if (shownBy !== null) expect(notedOf(shownBy, [], book)).toBeNull();
  }
});
