import { describe, expect, it, vi } from 'vitest';
import { createRecovery } from '@/data/recovery.ts';

describe('putting a store right', () => {
  it('happens once for all who ask, and tells them to read anew', async () => {
    const attempt = vi.fn(async () => undefined);
    const recovery = createRecovery(attempt, vi.fn());
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
    const recovery = createRecovery(attempt, vi.fn());
    await recovery.run();
    recovery.afterFailedQuery(0);
    expect(attempt).toHaveBeenCalledOnce();
    recovery.afterFailedQuery(1);
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('that does not work says so, and is not tried by queries again', async () => {
    const attempt = vi.fn(() => Promise.reject(new Error('no')));
    let done = Promise.resolve();
    const recovery = createRecovery(attempt, (promise) => {
      done = promise;
    });
    recovery.afterFailedQuery(0);
    await expect(done).rejects.toThrow('no');
    expect(recovery.readability().isLost).toBe(true);
    recovery.afterFailedQuery(0);
    expect(attempt).toHaveBeenCalledOnce();
  });
});
