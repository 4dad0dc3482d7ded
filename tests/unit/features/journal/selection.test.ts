import { describe, expect, it } from 'vitest';
import { gridKeyOf } from '@/features/journal/list/grid-keys';
import { extended, keptWithin, NOTHING_CHOSEN, toggled } from '@/features/journal/list/selection';

const idAt = (position: number) => `id ${position}`;
const chosen = (selection: { readonly ids: ReadonlySet<string> }) => [...selection.ids].toSorted();

describe('choosing', () => {
  it('takes one, and leaves it again', () => {
    const one = toggled(NOTHING_CHOSEN, 'id 2', 2);
    expect(chosen(one)).toEqual(['id 2']);
    expect(chosen(toggled(one, 'id 2', 2))).toEqual([]);
  });

  it('goes on from the one chosen last, down and up', () => {
    const one = toggled(NOTHING_CHOSEN, 'id 3', 3);
    expect(chosen(extended(one, 5, idAt))).toEqual(['id 3', 'id 4', 'id 5']);
    expect(chosen(extended(one, 2, idAt))).toEqual(['id 2', 'id 3']);
    expect(chosen(extended(NOTHING_CHOSEN, 1, idAt))).toEqual(['id 1']);
  });

  it('lets go of what is not there any more', () => {
    const both = extended(toggled(NOTHING_CHOSEN, 'id 1', 1), 2, idAt);
    expect(chosen(keptWithin(both, (id) => id !== 'id 1'))).toEqual(['id 2']);
    expect(keptWithin(both, () => true)).toBe(both);
  });
});

describe('keys of the list', () => {
  const press = (key: string, more = {}) =>
    gridKeyOf(
      { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more },
      true,
    );

  it.each([
    ['ArrowDown', {}, { what: 'go', step: 'next', extends: false }],
    ['ArrowUp', { shiftKey: true }, { what: 'go', step: 'previous', extends: true }],
    ['End', {}, { what: 'go', end: 'last' }],
    ['Home', { ctrlKey: true, shiftKey: true }, { what: 'go', end: 'first', extends: true }],
    ['a', { ctrlKey: true }, { what: 'all' }],
    [' ', {}, { what: 'choose' }],
    ['Enter', {}, { what: 'edit' }],
    ['Delete', {}, { what: 'delete' }],
    ['Escape', {}, { what: 'none' }],
    ['d', {}, { what: 'duplicate' }],
    ['m', {}, { what: 'move' }],
  ])('%s %o', (key, more, wanted) => {
    expect(press(key, more)).toMatchObject(wanted);
  });

  it('are none of the list’s when they mean something else', () => {
    expect(press('z', { ctrlKey: true })).toBeNull();
    expect(press('a')).toBeNull();
    expect(press('ArrowDown', { altKey: true })).toBeNull();
    expect(press('2', { ctrlKey: true })).toBeNull();
  });

  it('leave single letters alone where somebody wants no single keys', () => {
    const key = { key: 'd', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    expect(gridKeyOf(key, false)).toBeNull();
  });
});
