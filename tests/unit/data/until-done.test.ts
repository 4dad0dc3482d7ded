import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilDone } from '@/data/until-done.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = async () => false;
const failing = (times: number) =>
  vi.fn(async (number: number) => {
    if (number < times) throw new Error(`no ${number}`);
  });

describe('something that may succeed in a moment', () => {
  it('is tried with pauses until it does', async () => {
    const attempt = failing(3);
    const done = untilDone(attempt, never)();
    await vi.runAllTimersAsync();
    await done;
    expect(attempt.mock.calls).toEqual([[0], [1], [2], [3]]);
  });

  it('is given up in the end, with what went wrong last', async () => {
    const attempt = failing(99);
    const done = expect(untilDone(attempt, never)()).rejects.toThrow('no 3');
    await vi.runAllTimersAsync();
    await done;
    expect(attempt).toHaveBeenCalledTimes(4);
  });

  it('is given up at once when nothing can be hoped for', async () => {
    const attempt = failing(99);
    await expect(untilDone(attempt, async () => true)()).rejects.toThrow('no 0');
    expect(attempt).toHaveBeenCalledOnce();
  });

  it('is tried by one at a time, and once more for who asked meanwhile', async () => {
    let open = () => {};
    const attempt = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          open = resolve;
        }),
    );
    const run = untilDone(attempt, never);
    const all = Promise.all([run(), run(), run()]);
    expect(attempt).toHaveBeenCalledOnce();
    open();
    await vi.waitFor(() => expect(attempt).toHaveBeenCalledTimes(2));
    open();
    await all;
    expect(attempt).toHaveBeenCalledTimes(2);
    void run();
    expect(attempt).toHaveBeenCalledTimes(3);
    open();
  });
});
