// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { anEntry } from '#tests/support/builders.ts';
import { forgetEverything, openApp } from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

const ate = (day: string, ...names: readonly string[]) =>
  anEntry('meal', { day, data: { items: names.map((name) => ({ name })) } });

const entries = () => [
  ate('2026-10-20', 'Beetroot'),
  ate('2026-11-22', 'Carrot'),
  ate('2026-11-23', 'Leek', 'Onion'),
];

const foot = () => screen.findByRole('region', { name: 'Food of the day and its week' });

describe('the food at the foot of the day', () => {
  it('is told in words until numbers are asked for', async () => {
    await openApp({ entries: entries() });
    const words = within(await foot());
    expect(await words.findByText('a few different ones')).toBeTruthy();
    expect(words.getByText('none noted yet')).toBeTruthy();
    expect(words.getByText('leek, onion')).toBeTruthy();
    expect(words.queryByRole('meter')).toBeNull();
  });

  it('is told in numbers of the week from Monday, or of seven days', async () => {
    await openApp({ entries: entries(), settings: { foodNumbers: 'numbers' } });
    const plants = await within(await foot()).findByRole('meter', { name: 'Plants this week' });
    // Monday is the first day of that week: only leek and onion.
    expect(plants.getAttribute('aria-valuenow')).toBe('2');
    expect(within(await foot()).getByText(/^about \d+ g fibre$/)).toBeTruthy();
    expect(screen.getByText(/^about \d+ g fibre · 2 plants · prebiotic-type fibre$/)).toBeTruthy();
    expect(within(await foot()).getByText('2 foods: leek, onion')).toBeTruthy();
  });

  it('says what counted and why, and what was not had for two weeks', async () => {
    const { user } = await openApp({
      entries: entries(),
      settings: { foodNumbers: 'numbers', plantWeek: 'trailing' },
    });
    const plants = await within(await foot()).findByRole('meter', { name: 'Plants in 7 days' });
    expect(plants.getAttribute('aria-valuenow')).toBe('3');
    await user.click(screen.getByRole('button', { name: 'What counted' }));
    const dialog = await screen.findByRole('dialog', { name: 'Plants that counted' });
    expect(within(dialog).getByText(/^in Carrot/)).toBeTruthy();
    const missed = await within(dialog).findByRole('list', { name: 'Not had for two weeks' });
    expect(missed.textContent).toContain('Beetroot, last on 20 October');
  });

  it('is gone at once in gentle mode, with every word of it on the meals', async () => {
    const { user } = await openApp({ entries: entries(), settings: { foodNumbers: 'numbers' } });
    await foot();
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await user.click(await screen.findByRole('switch', { name: /^Gentle mode/ }));
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: 'Numbers' })).toHaveProperty('disabled', true),
    );
    await user.click(screen.getByRole('link', { name: 'Today' }));
    await screen.findByText('Leek');
    expect(screen.queryByText(/g fibre/)).toBeNull();
    expect(screen.queryByRole('region', { name: 'Food of the day and its week' })).toBeNull();
  });
});
