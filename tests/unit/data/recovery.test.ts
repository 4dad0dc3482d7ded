import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRecovery, FIRST_PATIENCE_MS } from '@/data/recovery.ts';

const well = () => Promise.resolve();
const standIn = () => Promise.resolve(false);

describe('putting a store right', () => {
  it('happens once for all who ask, and tells them to read anew', async () => {
    const attempt = vi.fn(async () => undefined);
    const recovery = createRecovery({ attempt, probe: well, standIn, afterwards: vi.fn() });
    const heard = vi.fn();
    recovery.onChange(heard);
    recovery.afterFailedQuery(0);
    await Promise.all([recovery.run(), recovery.run()]);
    expect(attempt).toHaveBeenCalledOnce();
    expect(heard).toHaveBeenCalledOnce();
    expect(recovery.readability()).toEqual({ generation: 1, isLost: false });
  });

  it('is not done again for a query that began before it', async () => {
    const attempt = vi.fn(async () => undefined);
    const recovery = createRecovery({ attempt, probe: well, standIn, afterwards: vi.fn() });
    await recovery.run();
    recovery.afterFailedQuery(0);
    expect(attempt).toHaveBeenCalledOnce();
    recovery.afterFailedQuery(1);
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('that does not work says so, and is not tried by queries again', async () => {
    const attempt = vi.fn(() => Promise.reject(new Error('no')));
    let done = Promise.resolve();
    const recovery = createRecovery({
      attempt,
      probe: well,
      standIn,
      afterwards: (promise) => {
        done = promise;
      },
    });
    recovery.afterFailedQuery(0);
    await expect(done).rejects.toThrow('no');
    expect(recovery.readability().isLost).toBe(true);
    recovery.afterFailedQuery(0);
    expect(attempt).toHaveBeenCalledOnce();
  });

  it.each([
    ['takes its place, it does not count as lost', async () => true, false],
    ['does not, it does', async () => false, true],
  ])('that does not work: when what stands in %s', async (_name, standsIn, isLost) => {
    const attempt = () => Promise.reject(new Error('no room'));
    const recovery = createRecovery({
      attempt,
      probe: well,
      standIn: standsIn,
      afterwards: vi.fn(),
    });
    await expect(recovery.run()).rejects.toThrow('no room');
    expect(recovery.readability()).toEqual({ generation: 0, isLost });
  });
});

describe('a query that stays silent', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  const watching = (probe: () => Promise<void>) =>
    createRecovery({ attempt: well, probe, standIn, afterwards: vi.fn() });

  it('counts as failed when the store does not stand a look at it', async () => {
    const recovery = watching(() => Promise.reject(new Error('no answer')));
    const askAgain = vi.fn();
    const { silence } = recovery.watch(askAgain);
    const heard = vi.fn();
    silence.catch(heard);
    await pass(FIRST_PATIENCE_MS - 1);
    expect(heard).not.toHaveBeenCalled();
    await pass(1);
    expect(heard).toHaveBeenCalledOnce();
    expect(askAgain).not.toHaveBeenCalled();
  });

  it('has the store looked at once, however many there are', async () => {
    const probe = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)));
    const recovery = watching(probe);
    const again = [vi.fn(), vi.fn(), vi.fn()];
    for (const askAgain of again) recovery.watch(askAgain);
    await pass(FIRST_PATIENCE_MS + 1000);
    expect(probe).toHaveBeenCalledOnce();
    for (const askAgain of again) expect(askAgain).toHaveBeenCalledOnce();
  });

  it('is only slow when the store is well: asked again, with twice the time each time', async () => {
    const probe = vi.fn(well);
    const recovery = watching(probe);
    const begins: number[] = [];
    const ask = (): void => {
      begins.push(Date.now());
      recovery.watch(ask);
    };
    ask();
    await pass(15 * FIRST_PATIENCE_MS);
    const [first = 0, ...later] = begins;
    expect(later.map((begun) => (begun - first) / FIRST_PATIENCE_MS)).toEqual([1, 3, 7, 15]);
    expect(recovery.readability().generation).toBe(0);
  });

  it('is left alone once it was answered, also while the store is looked at', async () => {
    const probe = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)));
    const recovery = watching(probe);
    const askAgain = vi.fn();
    recovery.watch(askAgain).end();
    await pass(2 * FIRST_PATIENCE_MS);
    expect(probe).not.toHaveBeenCalled();
    const { end } = recovery.watch(askAgain);
    await pass(FIRST_PATIENCE_MS + 500);
    end();
    await pass(500);
    expect(askAgain).not.toHaveBeenCalled();
  });
});
