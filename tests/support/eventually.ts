import { vi } from 'vitest';

/**
 * Looks again and again until `look` no longer throws, and gives what it gives. Vitest's own `waitFor`
 * gives up after one second, which on a busy machine is a verdict by the clock: this one only ends a
 * test that would never end.
 */
export const eventually = <T>(look: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(look, { timeout: 15_000, interval: 1 });
