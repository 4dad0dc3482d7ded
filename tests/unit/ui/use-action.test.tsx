// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useAction } from '@/ui/use-action';

it('is pending until all that was started is over', async () => {
  const ends: (() => void)[] = [];
  const action = () => new Promise<void>((resolve) => ends.push(resolve));
  const { result } = renderHook(() => useAction(action));
  act(() => {
    result.current.run();
    result.current.run();
  });
  expect(result.current.isPending).toBe(true);
  await act(async () => ends[0]?.());
  expect(result.current.isPending).toBe(true);
  await act(async () => ends[1]?.());
  expect(result.current.isPending).toBe(false);
  expect(result.current.problem).toBeNull();
});

it('keeps what went wrong until the next try', async () => {
  let error: Error | null = new Error('full');
  const action = () => (error === null ? Promise.resolve() : Promise.reject(error));
  const { result } = renderHook(() => useAction(action));
  await act(async () => result.current.run());
  expect(result.current.problem).toBe(error);
  expect(result.current.isPending).toBe(false);
  error = null;
  await act(async () => result.current.run());
  expect(result.current.problem).toBeNull();
});
