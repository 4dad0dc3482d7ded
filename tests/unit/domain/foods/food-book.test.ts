import { describe, expect, it } from 'vitest';
import { aFoodBook, anOwnFood } from '#tests/support/foods.ts';

const idOf = (book: ReturnType<typeof aFoodBook>, name: string, foodId?: string) => {
  const resolved = book.resolve(foodId === undefined ? { name } : { name, foodId });
  return resolved.kind === 'unknown' ? null : resolved.id;
};

describe('what an item of a meal is', () => {
  const book = aFoodBook();

  it.each([
    ['Rolled oats', 'rolled-oats'],
    ['OATS', 'rolled-oats'],
    ['oat', 'rolled-oats'],
    ['haferflocken', 'rolled-oats'],
    ['Blueberry', 'blueberries'],
  ])('%s: %s, by its words', (name, id) => {
    expect(idOf(book, name)).toBe(id);
  });

  it('is said by its id, whatever its words are', () => {
    expect(idOf(book, 'My breakfast', 'kefir')).toBe('kefir');
  });

  it('is said by its words when nobody knows the id', () => {
    expect(idOf(book, 'kefir', 'a-food-of-a-later-table')).toBe('kefir');
  });

  it('stays the person’s own when nobody knows it', () => {
    expect(book.resolve({ name: 'Aunt Ida’s casseroles' })).toEqual({
      kind: 'unknown',
      key: 'aunt ida casserol',
      name: 'Aunt Ida’s casseroles',
    });
    expect(idOf(book, 'blue')).toBeNull();
    expect(idOf(book, '…')).toBeNull();
  });
});

describe('own foods', () => {
  const oats = anOwnFood({ name: 'Oats', aliases: ['brekkie'] });
  const old = anOwnFood({ name: 'Mush', isRetired: true });
  const merged = anOwnFood({ name: 'Oatz', mergedInto: oats.id });
  const twice = anOwnFood({ name: 'Otes', mergedInto: merged.id });
  const book = aFoodBook(oats, old, merged, twice);

  it('come before the table, by name and alias', () => {
    expect(idOf(book, 'oats')).toBe(oats.id);
    expect(idOf(book, 'Brekkie')).toBe(oats.id);
  });

  it('that were merged are followed, by id and by name', () => {
    expect(idOf(book, 'Otes', twice.id)).toBe(oats.id);
    expect(idOf(book, 'otes')).toBe(oats.id);
    expect(book.resolve({ name: 'Oatz', foodId: merged.id }).name).toBe('Oats');
  });

  it('that were retired are still known, but no longer offered', () => {
    expect(idOf(book, 'mush')).toBe(old.id);
    expect(book.searchable.filter(({ isOwn }) => isOwn).map(({ name }) => name)).toEqual(['Oats']);
  });

  it('give their name to one that is still in use', () => {
    const again = anOwnFood({ name: 'Mush' });
    expect(idOf(aFoodBook(old, again), 'mush')).toBe(again.id);
  });

  it('merged in a circle, or into one that is gone, are themselves', () => {
    const [left, right] = [anOwnFood({ name: 'left' }), anOwnFood({ name: 'right' })];
    const circle = aFoodBook(
      { ...left, data: { ...left.data, mergedInto: right.id } },
      { ...right, data: { ...right.data, mergedInto: left.id } },
    );
    expect([left.id, right.id]).toContain(idOf(circle, 'left'));
    const lost = anOwnFood({ name: 'lost', mergedInto: left.id });
    expect(idOf(aFoodBook(lost), 'lost')).toBe(lost.id);
  });
});
