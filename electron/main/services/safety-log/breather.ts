import { setImmediate } from 'node:timers/promises';

/** Lets the rest of the program have its turn during long work. */
export type Breather = { readonly isDue: () => boolean; readonly rest: () => Promise<void> };

const STRETCH_MILLISECONDS = 6;

export function createBreather(): Breather {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > STRETCH_MILLISECONDS,
    rest: async () => {
      await setImmediate();
      since = performance.now();
    },
  };
}
