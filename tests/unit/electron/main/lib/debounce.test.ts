import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { debounce } from '#electron/main/lib/debounce';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('runs once, when things have been quiet', () => {
  const action = vi.fn();
  const later = debounce(action, 500);
  later.call();
  vi.advanceTimersByTime(400);
  later.call();
  vi.advanceTimersByTime(400);
  expect(action).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(action).toHaveBeenCalledOnce();
});

it('can be forgotten', () => {
  const action = vi.fn();
  const later = debounce(action, 500);
  later.call();
  later.cancel();
  vi.advanceTimersByTime(1000);
  expect(action).not.toHaveBeenCalled();
});
