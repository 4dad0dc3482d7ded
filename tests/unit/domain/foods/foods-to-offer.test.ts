import { describe, expect, it } from 'vitest';
import { createFoodBook, createFoodSearch, foodsToOffer } from '@/domain/foods';
import { aDocument, anEntry } from '#tests/support/builders.ts';

const ate = (day: string, ...names: readonly string[]) =>
  anEntry('meal', { day, data: { items: names.map((name) => ({ name })) } });

describe('the foods to offer', () => {
  const soup = aDocument('ownFoods', { data: { name: 'Grandma’s soup', aliases: ['gran soup'] } });
  const gone = aDocument('ownFoods', { data: { name: 'Old stew', isRetired: true } });
  const book = createFoodBook({ foods: [], ownFoods: [soup, gone] });

  it('are own foods and words typed before, each once, with what they were last called', () => {
    const offer = foodsToOffer(book, [
      ate('2026-11-01', 'Gran soup', 'nut bar'),
      ate('2026-11-02', 'Nut bars'),
    ]);
    expect(offer.typed.map(({ name }) => name)).toEqual(['Nut bars']);
    expect(offer.isFood(soup.id)).toBe(true);
    expect(offer.nameOf(soup.id, 'Grandma’s soup')).toBe('Gran soup');
    const search = createFoodSearch(book.searchable).withFoods(offer.typed).withUses(offer.uses);
    const [found] = search.find('nut');
    expect(search.find('soup')[0]?.foodId).toBe(soup.id);
    expect(found && offer.isFood(found.foodId)).toBe(false);
  });

  it('leave out what was retired, also when it was eaten', () => {
    const offer = foodsToOffer(book, [ate('2026-11-01', 'Old stew')]);
    expect(offer.typed).toEqual([]);
    expect(book.searchable.map(({ name }) => name)).toEqual(['Grandma’s soup']);
  });
});
