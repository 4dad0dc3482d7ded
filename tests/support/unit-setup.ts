/** Runs before every unit test file. */
import { afterEach } from 'vitest';

// Testing Library tidies up by itself only when the test functions are globals.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
