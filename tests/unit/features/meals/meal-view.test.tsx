// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { anEntry } from '#tests/support/builders.ts';
import { add, foodsField, forgetEverything, openApp } from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

const ate = (day: string, ...names: readonly string[]) =>
  anEntry('meal', { day, data: { items: names.map((name) => ({ name })) } });

const offered = () =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe('the foods offered while typing', () => {
  it('are those typed before, the most frequent first, none twice', async () => {
    const { user } = await openApp({
      entries: [
        ate('2026-11-01', 'Rice', 'Rye bread'),
        ate('2026-11-02', 'rye bread', 'Crème fraîche'),
        ate('2026-11-03', 'Apricot'),
      ],
    });
    await add(user, 'meal');
    await user.type(foodsField(), 'r');
    expect(offered()).toEqual(['rye bread', 'Rice', 'Apricot', 'Crème fraîche']);
    await user.keyboard('{ArrowDown}{Enter}r');
    expect(offered()).toEqual(['Rice', 'Apricot', 'Crème fraîche']);
  });

  it('are there also when a day before them is filled in late', async () => {
    const { user } = await openApp({
      at: '/today/2026-11-10',
      entries: [ate('2026-11-22', 'Buckwheat')],
    });
    await add(user, 'meal');
    await user.type(foodsField(), 'bu');
    expect(offered()).toEqual(['Buckwheat']);
  });

  it('do not come back from a meal that was deleted', async () => {
    const { user } = await openApp({
      entries: [{ ...ate('2026-11-22', 'Buckwheat'), deletedAt: '2026-11-22T12:00:00.000Z' }],
    });
    await add(user, 'meal');
    await user.type(foodsField(), 'bu');
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
