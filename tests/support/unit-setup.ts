/** Runs before every unit test file. */
import { afterEach } from 'vitest';

// Testing Library tidies up by itself only when the test functions are globals.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  afterEach(cleanup);
  // How long a look waits for what must come; a busy machine is no failure.
  configure({ asyncUtilTimeout: 15_000 });
}
