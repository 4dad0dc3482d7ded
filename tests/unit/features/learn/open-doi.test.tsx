// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

const open = vi.hoisted(() => {
  const call = vi.fn<(link: { readonly url: string }) => Promise<unknown>>();
  // The bridge must be there before the page's code is loaded, as it is in the program.
  Object.assign(globalThis, { desktop: { links: { open: call } } });
  return call;
});

const { openLearnAt } = await import('./at.tsx');

it('asks the program to open a DOI', async () => {
  open.mockResolvedValue({ ok: true, value: { opened: false } });
  const { user } = openLearnAt('/learn/plant-variety');
  await user.click(
    screen.getByRole('button', { name: 'Open doi.org/10.1128/mSystems.00031-18 in your browser' }),
  );
  expect(open).toHaveBeenCalledExactlyOnceWith({
    url: 'https://doi.org/10.1128/mSystems.00031-18',
  });
  // Saying no is not a problem.
  expect(screen.queryByText(/could not be opened/iu)).toBeNull();
});

it('says so when that did not work', async () => {
  open.mockResolvedValue({ ok: false, error: { code: 'unavailable', message: 'No browser.' } });
  const { user } = openLearnAt('/learn/plant-variety');
  await user.click(screen.getByRole('button', { name: /open doi/iu }));
  expect(await screen.findByText(/could not be opened/iu)).toBeDefined();
});
