// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { loadTheRest, onDemand } from '@/ui/on-demand';
import { eventually } from '#tests/support/eventually.ts';

function Word({ word }: { readonly word: string }) {
  return <p>{word}</p>;
}

class Catch extends Component<{ readonly children: ReactNode }> {
  override state = { isBroken: false };
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override render() {
    return this.state.isBroken ? <p>broken</p> : this.props.children;
  }
}

it('is loaded when it is first drawn, once, and drawn at once after that', async () => {
  const load = vi.fn(async () => Word);
  const Later = onDemand(load);
  const { unmount } = render(<Later word="oats" />);
  expect(screen.queryByText('oats')).toBeNull();
  expect(await screen.findByText('oats')).toBeDefined();
  unmount();

  render(<Later word="rye" />);
  expect(screen.getByText('rye')).toBeDefined();
  expect(load).toHaveBeenCalledTimes(1);
});

it('has something in its place until it is there', async () => {
  const Later = onDemand(
    async () => Word,
    () => <p>soon</p>,
  );
  render(<Later word="oats" />);
  expect(screen.getByText('soon')).toBeDefined();
  expect(await screen.findByText('oats')).toBeDefined();
  expect(screen.queryByText('soon')).toBeNull();
});

it('fails where it is drawn when it cannot be loaded, and is asked for again the next time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn(async () => Word).mockRejectedValueOnce(new Error('no such file'));
  const Later = onDemand(load);
  const { unmount } = render(
    <Catch>
      <Later word="oats" />
    </Catch>,
  );
  expect(await screen.findByText('broken')).toBeDefined();
  unmount();

  render(<Later word="rye" />);
  expect(await screen.findByText('rye')).toBeDefined();
});

it('comes by itself in a quiet moment, the next one also when one could not be loaded', async () => {
  const first = vi.fn(async () => Word).mockRejectedValue(new Error('no such file'));
  const second = vi.fn(async () => Word);
  onDemand(first);
  const Later = onDemand(second);
  const stop = loadTheRest();
  await eventually(() => expect(second).toHaveBeenCalled());
  stop();
  await eventually(() => {
    const { unmount } = render(<Later word="oats" />);
    const isThere = screen.queryByText('oats') !== null;
    unmount();
    expect(isThere).toBe(true);
  });
});
