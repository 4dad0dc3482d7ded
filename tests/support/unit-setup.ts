/** Runs before every unit test file. */
import { afterEach, beforeAll } from 'vitest';

// Testing Library tidies up by itself only when the test functions are globals.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  const { loadAll } = await import('@/ui/on-demand');
  // The stand-in for a browser has no quiet moments.
  globalThis.requestIdleCallback ??= (run) =>
    Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 0 }), 0));
  // What comes later in the program is there from the start: when it comes is told by tests of its own.
  beforeAll(loadAll);
  afterEach(cleanup);
  // How long a look waits for what must come; a busy machine is no failure.
  configure({ asyncUtilTimeout: 15_000 });
}
