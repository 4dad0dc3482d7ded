// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { EntryNote } from '@/ui/entry-parts';

const measures = (scrollHeight: number) => {
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(scrollHeight);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(192);
};

it('shows what was written as it was written', () => {
  render(<EntryNote>{'<b>one</b>\n  two'}</EntryNote>);
  expect(screen.getByText(/one/).textContent).toBe('<b>one</b>\n  two');
});

it.each([undefined, '', ' \n '])('shows nothing for %j', (text) => {
  const { container } = render(<EntryNote>{text}</EntryNote>);
  expect(container.textContent).toBe('');
});

it('can be scrolled by keyboard when it is longer than its place, and is no stop otherwise', () => {
  measures(4000);
  const { unmount } = render(<EntryNote>long</EntryNote>);
  expect(screen.getByRole('group', { name: 'Note' }).tabIndex).toBe(0);
  unmount();
  measures(192);
  render(<EntryNote>short</EntryNote>);
  expect(screen.queryByRole('group')).toBeNull();
});
