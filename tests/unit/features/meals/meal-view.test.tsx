// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/domain/entries';
import { anEntry } from '#tests/support/builders.ts';
import {
  add,
  foodsField,
  forgetEverything,
  isClosed,
  openApp,
  saveByKey,
  storedEntry,
  stored,
} from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

const ate = (day: string, ...names: readonly string[]) =>
  anEntry('meal', { day, data: { items: names.map((name) => ({ name })) } });

const offered = () =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

const storedItems = async () => ((await storedEntry()) as Entry<'meal'>).data.items;

describe('the foods offered while typing', () => {
  it('are first those eaten before, the most frequent first, none twice', async () => {
    const { user } = await openApp({
      entries: [ate('2026-11-01', 'Zzrice', 'Zzbread'), ate('2026-11-02', 'zzbread', 'Apricot')],
    });
    await add(user, 'meal');
    await user.type(foodsField(), 'zz');
    expect(offered()).toEqual(['zzbread', 'Zzrice']);
    await user.keyboard('{ArrowDown}{Enter}zz');
    expect(offered()).toEqual(['Zzrice']);
  });

  it('are there also when a day before them is filled in late', async () => {
    const { user } = await openApp({
      at: '/today/2026-11-10',
      entries: [ate('2026-11-22', 'Zzwheat')],
    });
    await add(user, 'meal');
    await user.type(foodsField(), 'zzw');
    expect(offered()).toEqual(['Zzwheat']);
  });

  it('do not come back from a meal that was deleted', async () => {
    const { user } = await openApp({
      entries: [{ ...ate('2026-11-22', 'Zzwheat'), deletedAt: '2026-11-22T12:00:00.000Z' }],
    });
    await add(user, 'meal');
    await user.type(foodsField(), 'zzw');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('come from the table of foods, by other words and despite a slip, and bring its id along', async () => {
    const { user } = await openApp();
    await add(user, 'meal');
    await user.type(foodsField(), 'scallion');
    await waitFor(() => expect(offered()[0]).toBe('Spring onionalso scallion'));
    await user.keyboard('{Tab}');
    expect(document.activeElement).toBe(foodsField());
    await user.keyboard('brocoli{Tab}');
    await saveByKey(user);
    await isClosed();
    expect(await storedItems()).toEqual([
      { name: 'Spring onion', foodId: 'spring-onion' },
      { name: 'Broccoli', foodId: 'broccoli' },
    ]);
  });
});

describe('the form of a meal', () => {
  it('reads amounts in a pasted list, of foods there are, and shows them', async () => {
    const { user } = await openApp();
    await add(user, 'meal');
    await user.type(foodsField(), 'scallion');
    await waitFor(() => expect(offered()[0]).toBe('Spring onionalso scallion'));
    await user.clear(foodsField());
    await user.paste('- 2 eggs\n- 150 g kefir\n- 2 zorblaxes\n- oats');
    expect(screen.getByRole('button', { name: /Portion of kefir/ }).textContent).toContain('150 g');
    await saveByKey(user);
    await isClosed();
    expect(await storedItems()).toEqual([
      { name: 'eggs', portion: { kind: 'measure', measure: 'piece', count: 2 } },
      { name: 'kefir', portion: { kind: 'grams', grams: 150 } },
      { name: '2 zorblaxes' },
      { name: 'oats' },
    ]);
  });

  it('keeps unknown words as they are, and saves by Enter in the empty field', async () => {
    const { user } = await openApp();
    await add(user, 'meal');
    await user.type(foodsField(), 'Oma’s zzstew{Enter}');
    expect(await stored()).toHaveLength(0);
    await user.keyboard('{Enter}');
    await isClosed();
    expect(await storedItems()).toEqual([{ name: 'Oma’s zzstew' }]);
  });

  it('makes several foods of a pasted list', async () => {
    const { user } = await openApp();
    await add(user, 'meal');
    await user.click(foodsField());
    await user.paste('Zza\nZzb; Zzc');
    await saveByKey(user);
    await isClosed();
    expect((await storedItems()).map(({ name }) => name)).toEqual(['Zza', 'Zzb', 'Zzc']);
  });

  it('takes a portion from whoever wants to say one, in the measures of that food', async () => {
    const { user } = await openApp();
    await add(user, 'meal');
    await user.type(foodsField(), 'leek');
    await waitFor(() => expect(offered()[0]).toBe('Leek'));
    await user.keyboard('{Tab}Zzstew,');
    await user.click(screen.getByRole('button', { name: 'How much, if you like' }));
    await user.click(screen.getByRole('button', { name: /Portion of Leek$/ }));
    await user.click(screen.getByRole('option', { name: '2 × cup' }));
    await user.click(screen.getByRole('button', { name: /Portion of Zzstew$/ }));
    await user.click(screen.getByRole('option', { name: 'Large' }));
    await saveByKey(user);
    await isClosed();
    expect(await storedItems()).toEqual([
      {
        name: 'Leek',
        foodId: 'leek',
        portion: { kind: 'measure', measure: 'cup', count: 2 },
      },
      { name: 'Zzstew', portion: { kind: 'size', size: 'large' } },
    ]);
    expect(await screen.findByText('Leek · 2 × cup')).toBeTruthy();
    expect(screen.getByText('Zzstew · Large')).toBeTruthy();
  });
});
