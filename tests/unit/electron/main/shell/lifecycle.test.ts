import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followLifecycle } from '#electron/main/shell/lifecycle';
import { fakeElectron } from '#tests/support/fake-electron';
import { fakeShell } from '#tests/support/fake-shell';
import { eventually } from '../../../../support/eventually.ts';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

describe('closing the program', () => {
  beforeEach(() => fakeElectron.reset());

  /** False when the program was kept from ending for now. */
  function quit(): boolean {
    let isAllowed = true;
    fakeElectron.app.emit('will-quit', {
      preventDefault: () => {
        isAllowed = false;
      },
    });
    return isAllowed;
  }

  const shellThatCloses = (close: () => Promise<void>) => {
    const shell = fakeShell();
    return { ...shell, safetyLog: { ...shell.safetyLog, close } };
  };

  it('closes the safety log first', async () => {
    const close = vi.fn(async () => undefined);
    followLifecycle(shellThatCloses(close));
    expect(quit()).toBe(false);
    await eventually(() => expect(fakeElectron.app.quits).toBe(1));
    expect(close).toHaveBeenCalledOnce();
    expect(quit()).toBe(true);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no disk'))],
    ['never ends', () => new Promise<void>(() => undefined)],
  ])('ends all the same when that %s', async (_name, close) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    followLifecycle(shellThatCloses(close));
    expect(quit()).toBe(false);
    await vi.advanceTimersByTimeAsync(2000);
    await eventually(() => expect(fakeElectron.app.quits).toBe(1));
    expect(quit()).toBe(true);
    vi.useRealTimers();
  });
});
