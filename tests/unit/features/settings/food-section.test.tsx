// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FoodSection } from '@/features/settings/food-section.tsx';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal.tsx';

it('tells of food in words until numbers are asked for, and takes them away in gentle mode', async () => {
  const own = await openTestJournal();
  const { user } = renderInJournal(<FoodSection />, { own });
  expect(await screen.findByRole('radio', { name: 'Words', checked: true })).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'Numbers' }));
  expect(await screen.findByRole('radio', { name: 'Numbers', checked: true })).toBeDefined();
  await user.click(screen.getByRole('switch', { name: /Gentle mode/ }));
  await waitFor(() =>
    expect(screen.getByRole('radio', { name: 'Numbers' })).toHaveProperty('disabled', true),
  );
  expect(screen.getByRole('switch', { name: /Gentle mode/ })).toHaveProperty('checked', true);
});
